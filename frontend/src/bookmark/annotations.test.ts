import { describe, expect, it } from "vitest";
import type { Bookmark, Collection } from "../api/types";
import { ANNOTATION, changeOf, DESCRIPTION, descriptionOf, draftOf } from "./annotations";

const bookmark: Bookmark = {
  id: 7,
  revision: 3,
  target: { kind: "view", view: "q=x" },
  title: "Treaties",
  quote: null,
  note: "ask",
  noteHtml: "<p>ask</p>",
  tags: ["port", "to check"],
  colour: null,
  createdAt: "2026-11-30T02:00:00Z",
  isOwn: true,
  gone: false,
};

const collection: Collection = {
  id: 3,
  revision: 1,
  title: "Treaties",
  description: "",
  sorting: "hand",
  owner: "analyst",
  isOwn: true,
  canWrite: true,
  isLinked: false,
  members: [],
  size: 0,
  createdAt: "2026-11-30T02:00:00Z",
};

describe("what is typed to a bookmark", () => {
  it("changes nothing where nothing is typed", () => {
    expect(draftOf(bookmark)).toEqual({ note: "ask", tags: "port, to check", colour: "" });
    expect(changeOf(bookmark, draftOf(bookmark))).toEqual({});
  });

  it("changes what is another now, and each tag once", () => {
    const draft = draftOf(bookmark);
    expect(changeOf(bookmark, { ...draft, note: "" })).toEqual({ note: "" });
    expect(changeOf(bookmark, { ...draft, tags: " port ,, harbour,port" })).toEqual({
      tags: ["port", "harbour"],
    });
    expect(changeOf(bookmark, { ...draft, colour: "red" })).toEqual({ colour: "red" });
    expect(changeOf({ ...bookmark, colour: "red" }, draft)).toEqual({ colour: null });
  });

  it("has words for a reader, for nothing as well", () => {
    const words = (of: Bookmark) => ANNOTATION.map((field) => field.words(of));
    expect(words({ ...bookmark, colour: "red" })).toEqual(["ask", "port, to check", "Red"]);
    expect(words({ ...bookmark, note: "", tags: [] })).toEqual(["none", "none", "No colour"]);
  });
});

describe("what is typed to a collection", () => {
  it("changes what is another now", () => {
    expect(descriptionOf(collection, { title: " Treaties ", description: "" })).toEqual({});
    expect(descriptionOf(collection, { title: "Pacts", description: "Since 1815" })).toEqual({
      title: "Pacts",
      description: "Since 1815",
    });
  });

  it("has words for a reader", () => {
    expect(DESCRIPTION.map(({ words }) => words({ ...collection, sorting: "date" }))).toEqual([
      "Treaties",
      "none",
      "by date",
    ]);
  });
});
