import { describe, expect, it } from "vitest";
import { partsOf, withoutPart } from "./parts";
import { NO_QUERY, parseQuery, type ReadDays, withDays, withStatusToggled } from "./query";
import { KINDS, STATUSES } from "./types";

const lastWeek: ReadDays = (words) =>
  words === "last week" ? { from: "2026-11-16", to: "2026-11-23" } : words === "soon" ? undefined : "unread";

describe("the search box", () => {
  it("takes words, phrases, and what must not be there", () => {
    expect(parseQuery('  treaty   "arms transfer" -visit -"state media" ')).toEqual({
      ...NO_QUERY,
      words: 'treaty "arms transfer" -visit -"state media"',
    });
  });

  it("takes filters among words, quoted where they have spaces", () => {
    expect(
      parseQuery('visit actor:putin place:"North Korea" STATUS:planned source:Reuters kind:sign'),
    ).toEqual({
      ...NO_QUERY,
      words: "visit",
      actor: "putin",
      place: "North Korea",
      source: "Reuters",
      statuses: ["planned"],
      kinds: ["sign"],
    });
  });

  it("takes what an analyst kept", () => {
    expect(parseQuery("has:note -is:bookmarked")).toEqual({
      ...NO_QUERY,
      hasNote: true,
      isBookmarked: false,
    });
  });

  it("takes several statuses, and all but one", () => {
    expect(parseQuery("status:claimed,denied").statuses).toEqual(["claimed", "denied"]);
    expect(parseQuery("status:denied status:claimed").statuses).toEqual(["claimed", "denied"]);
    expect(parseQuery("-status:denied").statuses).toEqual(["happened", "planned", "claimed"]);
    expect(parseQuery("-kind:visit").kinds).toHaveLength(KINDS.length - 1);
  });

  it("takes to: as a person means it: the whole month", () => {
    expect(parseQuery("from:2024-06 to:2024-06")).toMatchObject({ from: "2024-06-01", to: "2024-07-01" });
    expect(parseQuery("from:2019 to:2019")).toMatchObject({ from: "2019-01-01", to: "2020-01-01" });
    expect(parseQuery("to:2024-06-19")).toMatchObject({ to: "2024-06-20" });
    expect(parseQuery("from:-0044")).toMatchObject({ from: "-0044-01-01" });
  });

  it("takes times in words, once they are read", () => {
    expect(parseQuery('from:"last week" to:"last week"', lastWeek)).toMatchObject({
      from: "2026-11-16",
      to: "2026-11-23",
    });
    expect(parseQuery("from:yesterday", lastWeek)).toEqual({ ...NO_QUERY, unread: ["yesterday"] });
  });

  it.each([
    ["status:maybe x", "status", "maybe x"],
    ["from:soon x", "days", "soon x"],
    ["to:2024-02-30 x", "days", "2024-02-30 x"],
    ["kind:party x", "kind", "party x"],
    ["has:hope x", "has", "hope x"],
    ["is:late x", "is", "late x"],
    ["-actor:putin x", "excluded", "-putin x"],
    ['actor:kim actor:"Xi Jinping"', "several", '"Xi Jinping"'],
  ])("says what it does not understand, and searches it as words: %s", (text, why, words) => {
    const query = parseQuery(text, lastWeek);
    expect(query.remarks).toEqual([{ text: expect.any(String), why }]);
    expect(query.words).toBe(words);
    expect(query).toMatchObject({ statuses: [], kinds: [], from: "", to: "" });
  });

  it.each(["status:", "status:pl", "actor:", "kind:v", "has:n", "is:book", "from:20", "to:2024-0"])(
    "waits for what is being typed: %s",
    (text) => {
      expect(parseQuery(text)).toEqual(NO_QUERY);
    },
  );

  it("keeps words with colons as words", () => {
    expect(parseQuery("note: 12:30").words).toBe("note: 12:30");
    expect(parseQuery("factor:x").words).toBe("factor:x");
  });

  it.each(['x "', '"', "-", "actor:", '-"', "::", 'status:"'])("takes any text: %s", (text) => {
    expect(parseQuery(text).statuses).toEqual([]);
  });

  it("switches statuses and leaves the rest as it was typed", () => {
    const text = 'from:"last week" treaty';
    const three = withStatusToggled(text, parseQuery(text), "denied");
    expect(three).toBe('from:"last week" treaty status:happened status:planned status:claimed');
    expect(withStatusToggled(three, parseQuery(three), "denied")).toBe(text);
    const none = STATUSES.reduce((left, status) => withStatusToggled(left, parseQuery(left), status), text);
    expect(parseQuery(none).statuses).toEqual([]);
  });

  it("lets go of one part", () => {
    const text = 'treaty actor:"Kim Jong Un" place:Pyongyang';
    const actor = partsOf(text).find(({ key }) => key === "actor");
    expect(actor && withoutPart(text, actor)).toBe("treaty place:Pyongyang");
  });

  it("makes days of words, so that a link means the same next year", () => {
    expect(withDays('x from:"last week" to:"last week" y', lastWeek)).toBe(
      "x from:2026-11-16 to:2026-11-22 y",
    );
    expect(withDays("from:2024 to:soon", lastWeek)).toBe("from:2024 to:soon");
  });
});
