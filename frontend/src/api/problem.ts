/** What went wrong, in the words that the server has for it (RFC 9457). */
export interface Trouble {
  readonly kind: "unreachable" | "notFound" | "stale" | "tooLarge" | "invalid" | "server";
  readonly status: number;
  /** A sentence of the server's; empty where it has none. */
  readonly detail: string;
  readonly violations: readonly Violation[];
}

/** One wrong field, named as the request names it. */
export interface Violation {
  readonly field: string;
  readonly message: string;
}

export function unreachable(): Trouble {
  return { kind: "unreachable", status: 0, detail: "", violations: [] };
}

/** Takes any body: a proxy in between may answer with something else than a problem. */
export function problemOf(status: number, body: unknown): Trouble {
  const problem = isRecord(body) ? body : {};
  return {
    kind: kindOf(status),
    status,
    detail: typeof problem.detail === "string" ? problem.detail : "",
    violations: violationsOf(problem.violations),
  };
}

function kindOf(status: number): Trouble["kind"] {
  switch (status) {
    case 404:
      return "notFound";
    case 412:
      return "stale";
    case 413:
      return "tooLarge";
    case 502:
    case 503:
    case 504:
      return "unreachable";
    default:
      return status >= 500 ? "server" : "invalid";
  }
}

function violationsOf(value: unknown): Violation[] {
  if (!Array.isArray(value)) {
    return [];
  }
  return value.filter(isRecord).map((each) => ({
    // Bean validation names the parameter of the method as well: "add.submission.text".
    field:
      String(each.field ?? "")
        .split(".")
        .at(-1) ?? "",
    message: String(each.message ?? ""),
  }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
