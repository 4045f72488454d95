import { describe, expect, it } from "vitest";
import { problemOf } from "./problem";
import { isEmpty, NO_QUERY, parseQuery, printQuery, withStatusToggled } from "./query";

describe("the search box", () => {
  it("takes words", () => {
    expect(parseQuery("  treaty   visit ")).toEqual({ ...NO_QUERY, words: "treaty visit" });
  });

  it("takes filters among words, quoted where they have spaces", () => {
    expect(parseQuery('visit actor:putin place:"North Korea" status:planned')).toEqual({
      ...NO_QUERY,
      words: "visit",
      actor: "putin",
      place: "North Korea",
      statuses: ["planned"],
    });
  });

  it("takes to: as a person means it: the whole month", () => {
    expect(parseQuery("from:2024-06 to:2024-06")).toMatchObject({ from: "2024-06-01", to: "2024-07-01" });
    expect(parseQuery("from:2019 to:2019")).toMatchObject({ from: "2019-01-01", to: "2020-01-01" });
    expect(parseQuery("to:2024-06-19")).toMatchObject({ to: "2024-06-20" });
  });

  it.each(["status:maybe", "from:soon", "to:2024-02-30", "actor:"])(
    "says what it does not understand: %s",
    (part) => {
      const query = parseQuery(part);
      expect(query.unknown.length + query.words.length).toBeGreaterThan(0);
      expect(query).toMatchObject({ statuses: [], from: "", to: "", actor: "" });
    },
  );

  it("keeps words with colons as words", () => {
    expect(parseQuery("note: 12:30").words).toBe("note: 12:30");
  });

  it.each([
    "",
    "treaty",
    'treaty actor:"Kim Jong Un" place:Pyongyang status:planned status:denied from:2024-06-01 to:2024-06-30',
    "status:maybe x",
  ])("prints what reads back the same: %s", (text) => {
    const query = parseQuery(text);
    expect(parseQuery(printQuery(query))).toEqual(query);
  });

  it("switches statuses", () => {
    const three = withStatusToggled(NO_QUERY, "denied");
    expect(three.statuses).toEqual(["happened", "planned", "claimed"]);
    expect(isEmpty(withStatusToggled(three, "denied"))).toBe(true);
  });
});

describe("problems", () => {
  it("name their fields as the form does", () => {
    const body = {
      detail: "…",
      violations: [{ field: "add.submission.url", message: "must be an address" }],
    };
    expect(problemOf(400, body)).toMatchObject({
      kind: "invalid",
      violations: [{ field: "url", message: "must be an address" }],
    });
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
