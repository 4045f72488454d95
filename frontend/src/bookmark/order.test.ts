import { describe, expect, it } from "vitest";
import { withMoved } from "./order";

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
