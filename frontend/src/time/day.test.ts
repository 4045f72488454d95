import { describe, expect, it } from "vitest";
import { civilOf, dayOf, isoDay, parseIsoDay } from "./day";

describe("days", () => {
  it("are counted from 1970-01-01", () => {
    expect(dayOf(1970)).toBe(0);
    expect(dayOf(2024, 6, 19)).toBe(19_893);
    expect(dayOf(1969, 12, 31)).toBe(-1);
  });

  it("take the year 19 for the year 19", () => {
    expect(civilOf(dayOf(19, 3, 4))).toEqual({ year: 19, month: 3, day: 4 });
  });

  it.each(["0001-01-01", "0999-12-31", "1582-10-10", "1900-03-01", "2000-02-29", "9999-12-31"])(
    "read back: %s",
    (iso) => {
      expect(isoDay(parseIsoDay(iso) ?? Number.NaN)).toBe(iso);
    },
  );

  it.each(["2023-02-29", "2024-13-01", "2024-6-1", "19 June", ""])("are refused: %s", (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });
});
