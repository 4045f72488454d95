import { describe, expect, it } from "vitest";
import { parseKeptQuery } from "../api/kept-query";
import type { Bookmark } from "../api/types";
import { matches } from "./matching";

const BOOKMARK = {
  title: "Treaty signed",
  quote: "They signed in Geneva.",
  note: "ask Bern",
  tags: ["draft"],
  colour: "red",
} as unknown as Bookmark;

describe("matches", () => {
  it.each(["", "treaty geneva", "BERN", "tag:draft", "has:note colour:red", "sig"])(
    "finds it by %s",
    (text) => {
      expect(matches(BOOKMARK, parseKeptQuery(text))).toBe(true);
    },
  );

  it.each(["paris", "tag:dra", "-has:note", "colour:blue", "treaty tag:other"])("does not by %s", (text) => {
    expect(matches(BOOKMARK, parseKeptQuery(text))).toBe(false);
  });
});
