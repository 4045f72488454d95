import { describe, expect, it } from "vitest";
import { inOrder, withMoved } from "./order";

describe("withMoved", () => {
  it.each([
    [0, 2, "bcad"],
    [3, 0, "dabc"],
    [1, 1, "abcd"],
    [0, -1, "abcd"],
    [3, 9, "abcd"],
    [1, 9, "acdb"],
  ])("moves %i to %i: %s", (from, to, expected) => {
    expect(withMoved([..."abcd"], from, to).join("")).toBe(expected);
  });
});

describe("inOrder", () => {
  const item = (id: number) => ({ bookmark: { id } });

  it("puts what came in meanwhile first", () => {
    expect(inOrder([item(1), item(2), item(3)], [3, 1]).map(({ bookmark }) => bookmark.id)).toEqual([
      2, 3, 1,
    ]);
  });
});
