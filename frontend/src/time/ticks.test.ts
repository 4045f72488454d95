import { describe, expect, it } from "vitest";
import { civilOf, dayOf } from "./day";
import { scaleOf, xOf } from "./scale";
import { axisOf } from "./ticks";

const axis = (start: number, end: number, width = 1200) => {
  const scale = scaleOf(start, end, width);
  return { scale, ...axisOf(scale, "en-GB") };
};

describe("ticks", () => {
  it("stand on years over centuries", () => {
    const { ticks } = axis(dayOf(1700), dayOf(2030));
    expect(ticks.map(({ day }) => civilOf(day)).every(({ month, day }) => month === 1 && day === 1)).toBe(
      true,
    );
    expect(ticks.map(({ text }) => text)).toContain("1900");
  });

  it("stand on months, with the year below", () => {
    const { ticks, contexts } = axis(dayOf(2023, 11, 20), dayOf(2024, 8, 3));
    expect(ticks.map(({ text }) => text)).toContain("Jan");
    expect(ticks.find(({ day }) => day === dayOf(2024))?.strong).toBe(true);
    expect(contexts.map(({ text }) => text)).toEqual(["2023", "2024"]);
  });

  it("stand on days, with month and year below", () => {
    const { ticks, contexts } = axis(dayOf(2024, 6, 12), dayOf(2024, 7, 3));
    expect(ticks.map(({ day }) => day)).toContain(dayOf(2024, 7, 1));
    expect(contexts.map(({ text }) => text)).toEqual(["June 2024", "July 2024"]);
  });

  it("stand on hours, with the date below", () => {
    const { ticks, contexts } = axis(dayOf(2024, 6, 19), dayOf(2024, 6, 20));
    expect(ticks.map(({ text }) => text)).toContain("06:00");
    expect(contexts[0]?.text).toBe("Wed, 19 June 2024");
  });

  it("never run into each other, from six hours to all of time", () => {
    for (let span = 0.25; span < 3_600_000; span *= 1.13) {
      const start = dayOf(2024, 6, 19) - span / 3;
      const { ticks, scale } = axis(start, start + span, 1200);
      const xs = ticks.map(({ day }) => xOf(scale, day));
      const nearest = Math.min(...xs.slice(1).map((x, index) => x - (xs[index] ?? 0)));
      expect(ticks.length).toBeLessThan(60);
      expect(nearest).toBeGreaterThan(20);
    }
  });
});
