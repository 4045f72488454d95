import { describe, expect, it } from "vitest";
import { chosenOf, differencesOf, type Field, isUntouched } from "./differences";

interface Paper {
  readonly title: string;
  readonly pages: number;
  readonly topics: readonly string[];
}

const FIELDS: readonly Field<Paper>[] = [
  { name: "title", label: "Title", words: ({ title }) => title },
  { name: "pages", label: "Pages", words: ({ pages }) => `${pages} pages` },
  { name: "topics", label: "Topics", words: ({ topics }) => topics.join(", ") || "none" },
];

const paper: Paper = { title: "Treaties", pages: 3, topics: [] };

describe("differences", () => {
  it("are what was set otherwise, and after it what only the other changed", () => {
    const theirs = { ...paper, title: "Pacts", topics: ["Norway"] };
    expect(differencesOf(FIELDS, paper, { topics: ["Oslo"] }, theirs)).toEqual([
      { field: "topics", label: "Topics", yours: "Oslo", theirs: "Norway" },
      { field: "title", label: "Title", yours: undefined, theirs: "Pacts" },
    ]);
  });

  it("are of what was set and the other left, too", () => {
    expect(differencesOf(FIELDS, paper, { pages: 4 }, { ...paper, title: "Pacts" })).toEqual([
      { field: "pages", label: "Pages", yours: "4 pages", theirs: "3 pages" },
      { field: "title", label: "Title", yours: undefined, theirs: "Pacts" },
    ]);
  });

  it("are none in what both set the same", () => {
    expect(differencesOf(FIELDS, paper, { topics: ["Oslo"] }, { ...paper, topics: ["Oslo"] })).toEqual([]);
  });

  it("are told apart from what was left as it was", () => {
    expect(isUntouched(FIELDS, paper, { ...paper, topics: [] })).toBe(true);
    expect(isUntouched(FIELDS, paper, { ...paper, pages: 4 })).toBe(false);
  });

  it("leave of a change what was chosen", () => {
    const change = { title: "Pacts", pages: 4 };
    expect(chosenOf(change, new Set(["pages"]))).toEqual({ pages: 4 });
    expect(chosenOf(change, new Set())).toEqual({});
  });
});
