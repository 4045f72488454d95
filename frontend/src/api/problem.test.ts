import { describe, expect, it } from "vitest";
import { problemOf, theirsOf } from "./problem";

describe("problems", () => {
  it("name their fields as the form does", () => {
    const body = {
      detail: "…",
      violations: [{ field: "add.submission.url", message: "must be an address" }],
    };
    expect(problemOf(400, body)).toMatchObject({
      kind: "invalid",
      violations: [{ path: "add.submission.url", field: "url", message: "must be an address" }],
    });
  });

  it("have what is there now, where the server shows it", () => {
    expect(problemOf(412, { current: { id: 7 } }).current).toEqual({ id: 7 });
    expect(problemOf(412, {})).not.toHaveProperty("current");
  });

  it.each([
    [404, "notFound"],
    [412, "stale"],
    [413, "tooLarge"],
    [500, "server"],
    [502, "unreachable"],
  ])("of %d are %s, whatever the body", (status, kind) => {
    expect(problemOf(status, "<html>").kind).toBe(kind);
  });
});

describe("what is there now", () => {
  const trouble = { kind: "stale", status: 412, detail: "", violations: [] } as const;

  it("is known where that is what is wrong", () => {
    expect(theirsOf({ ...trouble, current: "theirs" })).toBe("theirs");
    expect(theirsOf(trouble)).toBeUndefined();
    expect(theirsOf({ ...trouble, kind: "invalid", current: "theirs" })).toBeUndefined();
  });
});
