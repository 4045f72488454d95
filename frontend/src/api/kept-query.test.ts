import { describe, expect, it } from "vitest";
import { parseKeptQuery, tagFilter } from "./kept-query";

describe("a search of what was kept", () => {
  it("has words, tags, notes, colours and collections", () => {
    expect(
      parseKeptQuery('treaty tag:draft tag:"to check" has:note colour:amber in:"Arms deals" visit'),
    ).toEqual({
      words: "treaty visit",
      tags: ["draft", "to check"],
      hasNote: true,
      colour: "amber",
      collection: "Arms deals",
      isInTrash: false,
    });
  });

  it("takes a minus before has:note, and an empty text", () => {
    expect(parseKeptQuery("-has:note").hasNote).toBe(false);
    expect(parseKeptQuery("")).toEqual({
      words: "",
      tags: [],
      hasNote: undefined,
      colour: undefined,
      collection: "",
      isInTrash: false,
    });
  });

  it("takes no filter of what is still being typed or not known", () => {
    expect(parseKeptQuery("tag: has:no colour:pi")).toMatchObject({
      words: "",
      tags: [],
      hasNote: undefined,
    });
  });

  it("reads back the tag that it wrote", () => {
    expect(parseKeptQuery(tagFilter("to check")).tags).toEqual(["to check"]);
  });
});
