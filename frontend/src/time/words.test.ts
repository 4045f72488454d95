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
  ])("%s is %s", (edtf, words) => {
    expect(dateWords(edtf, "en-GB", texts.dates)).toBe(words);
  });

  it("leave what they do not know to others", () => {
    expect(dateWords("2024-S1", "en-GB", texts.dates)).toBeUndefined();
  });

  it("say publication days", () => {
    expect(isoDayWords("2024-06-19", "en-GB", true)).toMatch(/^Wednesday,? 19 June 2024$/);
    expect(isoDayWords("soon", "en-GB")).toBe("soon");
  });

  it("say ranges, the last day exclusive", () => {
    expect(rangeWords(dayOf(2024, 6, 18), dayOf(2024, 6, 21), "en-GB")).toMatch(/18\D{1,3}20 June 2024/);
  });
});
