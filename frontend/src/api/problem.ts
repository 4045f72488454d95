/** What went wrong, in the words that the server has for it (RFC 9457). */
export interface Trouble {
  readonly kind: "unreachable" | "notFound" | "stale" | "tooLarge" | "invalid" | "server";
  readonly status: number;
  /** A sentence of the server's; empty where it has none. */
  readonly detail: string;
  readonly violations: readonly Violation[];
  /** What is there now, where somebody else changed it meanwhile and the server shows it. */
  readonly current?: unknown;
}

/** One wrong field, named as the request names it. */
export interface Violation {
  /** Where it lies, from the outermost on: `when.words`. */
  readonly path: string;
  /** The last of that. */
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
    ...(problem.current !== undefined && { current: problem.current }),
  };
}

/** What somebody else made of it meanwhile, where that is what is wrong. */
export function theirsOf<T>({ kind, current }: Trouble): T | undefined {
  return kind === "stale" ? (current as T | undefined) : undefined;
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
  return value.filter(isRecord).map((each) => {
    const path = String(each.field ?? "");
    // Bean validation names the parameter of the method as well: "add.submission.text".
    return { path, field: path.split(".").at(-1) ?? "", message: String(each.message ?? "") };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
