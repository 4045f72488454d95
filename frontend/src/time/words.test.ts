import { describe, expect, it } from "vitest";
import { texts } from "../texts";
import { dayOf } from "./day";
import { dateWords, isoDayWords, rangeWords } from "./words";

describe("dates in words", () => {
  it.each([
    ["2024-06-19", "19 June 2024"],
    ["2024-06", "June 2024"],
    ["2019", "2019"],
    ["2000~", "about 2000"],
    ["2024-06-18?", "perhaps 18 June 2024"],
    ["../2024-06-19", "until 19 June 2024"],
    ["2024-06-18/..", "from 18 June 2024 on"],
    ["2000/2024-06-19", "2000 to 19 June 2024"],
    ["2026-11-06/2026-11-09", "6–9 November 2026"],
    ["2026-01-01/2026-10-12", "1 January–12 October 2026"],
    ["2026-10-28/2027-01-03", "28 October 2026–3 January 2027"],
    ["2024-01/2024-05", "January–May 2024"],
    ["1980/1988", "1980–1988"],
    ["2024-01/2024-05~", "January 2024 to about May 2024"],
    ["2027-21", "spring 2027"],
    ["../2027-21", "until spring 2027"],
    ["2026-24~", "about winter 2026"],
    ["2026-33/2026-34", "the first quarter of 2026 to the second quarter of 2026"],
    ["2026-41", "the second half of 2026"],
  ])("%s is %s", (edtf, words) => {
    // Whether there are spaces around the dash, and which, is the machine's.
    expect(dateWords(edtf, "en-GB", texts.dates)?.replace(/\s*–\s*/gu, "–")).toBe(words);
  });

  it.each(["2024-S1", "2024-29", "2024-13", "199X"])("leave what they do not know to others: %s", (edtf) => {
    expect(dateWords(edtf, "en-GB", texts.dates)).toBeUndefined();
  });

  it("say publication days", () => {
    expect(isoDayWords("2024-06-19", "en-GB", true)).toMatch(/^Wednesday,? 19 June 2024$/);
    expect(isoDayWords("soon", "en-GB")).toBe("soon");
  });

  it("say ranges, the last day exclusive", () => {
    expect(rangeWords(dayOf(2024, 6, 18), dayOf(2024, 6, 21), "en-GB")).toMatch(/18\D{1,3}20 June 2024/);
  });
});
