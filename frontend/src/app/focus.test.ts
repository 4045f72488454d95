import { describe, expect, it } from "vitest";
import type { Event } from "../api/types";
import { dayOf } from "../time/day";
import { storyOf } from "./focus";

const event = (edtf: string, earliest: string | null, latest: string | null) =>
  ({ when: { state: "placed", edtf, earliest, latest, text: "" } }) as Event;

describe("where a story happens", () => {
  it("is around the exact days, whatever else the text remembers", () => {
    const story = storyOf([
      event("1961", "1961-01-01", "1962-01-01"),
      event("2000/2024-06-19", "2000-01-01", "2024-06-20"),
      event("2024-06-18", "2024-06-18", "2024-06-19"),
      event("2024-06-19", "2024-06-19", "2024-06-20"),
      event("1999-01-01", "1999-01-01", "1999-01-02"),
    ]);
    expect(story?.start).toBeGreaterThan(dayOf(2024, 6, 10));
    expect(story?.end).toBeLessThan(dayOf(2024, 6, 30));
  });

  it("is all that is known where no day is", () => {
    expect(storyOf([event("2019", "2019-01-01", "2020-01-01")])).toEqual({
      start: dayOf(2019),
      end: dayOf(2020),
    });
  });

  it("is nowhere without dates", () => {
    expect(storyOf([event("", null, null)])).toBeUndefined();
  });
});
