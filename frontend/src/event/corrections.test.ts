import { describe, expect, it } from "vitest";
import type { Event } from "../api/types";
import { asToldWords, changeOf, differencesOf, draftOf, givenWhen } from "./corrections";

const visit: Event = {
  id: 7,
  revision: 3,
  title: "Putin arrived in Pyongyang",
  when: {
    state: "placed",
    edtf: "2024-06-19",
    earliest: "2024-06-19",
    latest: "2024-06-20",
    text: "19 June 2024",
  },
  status: "happened",
  kind: "visit",
  actors: [
    { name: "Vladimir Putin", role: "agent" },
    { name: "Kim Jong Un", role: "partner" },
  ],
  places: [{ name: "Pyongyang", country: "KP" }],
  sources: ["Morning Wire"],
  independentSources: 1,
  speaker: null,
  gap: null,
  inferred: false,
  salience: 1,
  review: "open",
  corrected: [],
  asTold: null,
  confidence: 0.5,
  orphaned: false,
  mergedInto: null,
};

describe("a date as it is typed", () => {
  it.each([
    "2024-06-19",
    "2024-06",
    "2024",
    "2024~",
    "../2024-06-19",
    "2024-06/..",
    "202X",
    "-0044-03-15",
    "Y-17000",
    "2019-21",
    "2024-06-18/2024-06-19",
  ])("%s is EDTF", (typed) => expect(givenWhen(typed)).toEqual({ edtf: typed }));

  it.each([
    "last week",
    "19 June 2024",
    "19/06/2024",
    "03/04/2012",
    "before 2019",
    "summer of 2019",
    "24 years",
  ])("%s is words", (typed) => expect(givenWhen(` ${typed} `)).toEqual({ words: typed }));

  it("may be none", () => expect(givenWhen("  ")).toEqual({ undated: true }));
});

describe("a correction", () => {
  it("is of what was typed anew only", () => {
    expect(changeOf(visit, draftOf(visit))).toEqual({});
    expect(changeOf(visit, { ...draftOf(visit), title: " Putin landed ", when: "last Tuesday" })).toEqual({
      title: "Putin landed",
      when: { words: "last Tuesday" },
    });
  });

  it("keeps the role of who was there before, and the country of places", () => {
    const draft = { ...draftOf(visit), actors: "Kim Jong Un\n\nSergei Lavrov", places: "Pyongyang\nRason" };
    expect(changeOf(visit, draft)).toEqual({
      actors: [
        { name: "Kim Jong Un", role: "partner" },
        { name: "Sergei Lavrov", role: "agent" },
      ],
      places: [{ name: "Pyongyang", country: "KP" }, { name: "Rason" }],
    });
  });

  it("can say who said so, and that nobody has to be quoted", () => {
    expect(changeOf(visit, { ...draftOf(visit), speaker: "KCNA" })).toEqual({ speaker: { name: "KCNA" } });
    const said: Event = { ...visit, speaker: { name: "Yuri Ushakov", via: "Interfax" } };
    expect(changeOf(said, { ...draftOf(said), speaker: "" })).toEqual({ speaker: {} });
    expect(changeOf(said, { ...draftOf(said), via: "" })).toEqual({ speaker: { name: "Yuri Ushakov" } });
  });
});

describe("what the articles say", () => {
  it("is told of corrected fields, a speaker that they do not have included", () => {
    const corrected: Event = {
      ...visit,
      corrected: ["when", "speaker"],
      asTold: { when: { ...visit.when, edtf: "2024-06" } },
    };
    expect(asToldWords(corrected, "when")).toBe("June 2024");
    expect(asToldWords(corrected, "speaker")).toBe("nobody");
    expect(asToldWords(visit, "when")).toBeUndefined();
  });
});

describe("two versions", () => {
  const theirs: Event = {
    ...visit,
    revision: 4,
    title: "Putin landed",
    status: "planned",
    review: "corrected",
  };
  const change = { title: "Putin came", when: { words: "last Tuesday" } };

  it("lie side by side, what only the other changed after what both did", () => {
    expect(differencesOf(visit, change, "18 June 2024", theirs)).toEqual([
      { field: "title", yours: "Putin came", theirs: "Putin landed" },
      { field: "when", yours: "18 June 2024", theirs: "19 June 2024" },
      { field: "review", yours: undefined, theirs: "Corrected" },
      { field: "status", yours: undefined, theirs: "Planned" },
    ]);
  });

  it("are of verdicts, too", () => {
    expect(differencesOf(visit, { review: "accepted" }, "", { ...visit, review: "rejected" })).toEqual([
      { field: "review", yours: "Accepted", theirs: "Rejected" },
    ]);
  });
});
