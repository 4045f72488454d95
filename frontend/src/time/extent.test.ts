import { describe, expect, it } from "vitest";
import { dayOf } from "./day";
import { extentOf, parseEdtf } from "./extent";

const when = (edtf: string, earliest: string | null, latest: string | null) =>
  extentOf({ edtf, earliest, latest });

describe("how a time is drawn", () => {
  it("a day is exact", () => {
    expect(when("2024-06-19", "2024-06-19", "2024-06-20")).toEqual({
      start: dayOf(2024, 6, 19),
      end: dayOf(2024, 6, 20),
      sureFrom: dayOf(2024, 6, 19),
      sureUntil: dayOf(2024, 6, 20),
      exact: true,
    });
  });

  it("a year is as long as the year, and sure nowhere in it", () => {
    const extent = when("2019", "2019-01-01", "2020-01-01");
    expect(extent).toMatchObject({ start: dayOf(2019), end: dayOf(2020), exact: false });
    expect(extent && extent.sureFrom < extent.sureUntil).toBe(false);
  });

  it("about a day is not exact", () => {
    expect(when("2024-06-18~", "2024-06-17", "2024-06-20")?.exact).toBe(false);
    expect(when("2024-06-18?", "2024-06-18", "2024-06-19")?.exact).toBe(false);
  });

  it("a gap from a year to a day is sure between them, and soft in the year", () => {
    expect(when("2000/2024-06-19", "2000-01-01", "2024-06-20")).toEqual({
      start: dayOf(2000),
      end: dayOf(2024, 6, 20),
      sureFrom: dayOf(2001),
      sureUntil: dayOf(2024, 6, 20),
      exact: false,
    });
  });

  it("an open end stays open", () => {
    expect(when("../2024-06-19", null, "2024-06-20")).toMatchObject({
      start: -Infinity,
      end: dayOf(2024, 6, 20),
    });
    expect(when("2024-06-18/..", "2024-06-18", null)).toMatchObject({
      start: dayOf(2024, 6, 18),
      end: Infinity,
    });
  });

  it("a season is as long as the season, and soft as the end of a stretch", () => {
    expect(when("2026-24", "2026-12-01", "2027-03-01")).toMatchObject({
      start: dayOf(2026, 12),
      end: dayOf(2027, 3),
      exact: false,
    });
    expect(when("2026-24/2027-22", "2026-12-01", "2027-09-01")).toMatchObject({
      sureFrom: dayOf(2027, 3),
      sureUntil: dayOf(2027, 6),
    });
    expect(when("../2027-21", null, "2027-06-01")).toMatchObject({ sureUntil: dayOf(2027, 3) });
  });

  it("what has no bounds is not drawn at all", () => {
    expect(extentOf({ edtf: null, earliest: null, latest: null })).toBeUndefined();
    expect(extentOf({ edtf: "2024-06-19", earliest: null, latest: null })).toBeUndefined();
  });

  it.each(["2024-S1", "2024-29", "2024-21-01", "Y170000", "[2019,2020]", "", "1/2/3"])(
    "takes no form apart that it does not know: %s",
    (edtf) => {
      expect(parseEdtf(edtf)).toBeUndefined();
    },
  );
});
