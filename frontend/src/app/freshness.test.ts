import { describe, expect, it } from "vitest";
import { countNew, movesNothing } from "./freshness";

const list = (...ids: number[]) => ids.map((id) => ({ id }));

describe("a list that is read again", () => {
  it.each([
    [[], [1, 2], true],
    [[1, 2], [1, 2], true],
    [[1, 2], [1, 2, 3], true],
    [[1, 2], [3, 1, 2], false],
    [[1, 2], [1], false],
    [[1, 2], [2, 1], false],
  ])("from %o to %o leaves everything in its place: %s", (older, newer, expected) => {
    expect(movesNothing(list(...older), list(...newer))).toBe(expected);
  });

  it("counts what is new", () => {
    expect(countNew(list(1, 2), list(4, 1, 3, 2))).toBe(2);
    expect(countNew(list(1, 2), list(2))).toBe(0);
  });
});
