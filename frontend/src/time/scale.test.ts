import { describe, expect, it } from "vitest";
import { dayOf } from "./day";
import { between, DOMAIN, dayAt, NARROWEST, panned, revealed, scaleOf, xOf, zoomed } from "./scale";

const scale = scaleOf(dayOf(2024), dayOf(2025), 1000);

describe("the scale", () => {
  it("goes from days to pixels and back", () => {
    expect(xOf(scale, dayOf(2024))).toBe(0);
    expect(xOf(scale, dayOf(2025))).toBe(1000);
    expect(dayAt(scale, xOf(scale, dayOf(2024, 6, 19)))).toBeCloseTo(dayOf(2024, 6, 19), 6);
  });

  it.each([0, 137, 620, 1000])("keeps what is under the pointer where it is: %d", (x) => {
    for (const factor of [0.3, 0.99, 1.7, 40]) {
      expect(xOf(zoomed(scale, x, factor), dayAt(scale, x))).toBeCloseTo(x, 4);
    }
  });

  it("follows the finger", () => {
    expect(xOf(panned(scale, 120), dayOf(2024, 6, 19))).toBeCloseTo(xOf(scale, dayOf(2024, 6, 19)) + 120, 6);
  });

  it("stays within what dates can say, and above six hours", () => {
    const narrow = zoomed(scale, 500, 1e9);
    expect(narrow.end - narrow.start).toBeCloseTo(NARROWEST, 9);
    const wide = zoomed(scale, 500, 1e-9);
    expect([wide.start, wide.end]).toEqual([DOMAIN.start, DOMAIN.end]);
    expect(panned(scale, 1e12).start).toBe(DOMAIN.start);
  });

  it("on its way keeps still the point that both ends share", () => {
    const target = zoomed(scale, 700, 30);
    const day = dayAt(scale, 700);
    for (const part of [0.1, 0.5, 0.9]) {
      expect(xOf(between(scale, target, part), day)).toBeCloseTo(700, 4);
    }
  });
});

describe("bringing a stretch into sight", () => {
  it("moves nothing that is in sight already", () => {
    expect(revealed(scale, dayOf(2024, 5), dayOf(2024, 6))).toBe(scale);
  });

  it("moves nothing that was chosen at the very side, where it is seen whole or in good part", () => {
    const last = dayOf(2024, 12, 24);
    expect(revealed(scale, last, last + 1)).toBe(scale);
    expect(revealed(scale, dayOf(2024, 11), dayOf(2025, 6))).toBe(scale);
    expect(revealed(scale, dayOf(2023, 6), dayOf(2024, 3))).toBe(scale);
  });

  it("moves what a side cuts", () => {
    const last = dayOf(2024, 12, 30);
    expect(revealed(scale, last, last + 1).end).toBeGreaterThan(scale.end);
    expect(revealed(scale, dayOf(2024, 12, 20), dayOf(2025, 4)).end).toBeGreaterThan(scale.end);
  });

  it("moves as little as needed", () => {
    const day = dayOf(2025, 1, 10);
    const shown = revealed(scale, day, day + 1);
    expect(shown.start - scale.start).toBeLessThan(60);
    expect(day + 1).toBeLessThanOrEqual(shown.end);
    const before = revealed(scale, dayOf(2023, 12), dayOf(2023, 12, 2));
    expect(before.start).toBeLessThan(dayOf(2023, 12));
    expect(scale.start - before.start).toBeLessThan(80);
  });

  it("puts what is far away in the middle", () => {
    const day = dayOf(1961, 7, 6);
    const { start, end } = revealed(scale, day, day + 1);
    expect((start + end) / 2).toBeCloseTo(day + 0.5, 3);
  });

  it("never changes the zoom", () => {
    for (const [start, end] of [
      [0, 1],
      [dayOf(2024), dayOf(2025, 3)],
      [dayOf(2030), dayOf(2031)],
    ] as const) {
      const shown = revealed(scale, start, end);
      expect(shown.end - shown.start).toBeCloseTo(scale.end - scale.start, 6);
    }
  });
});
