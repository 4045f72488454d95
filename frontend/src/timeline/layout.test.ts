import { describe, expect, it } from "vitest";
import { scaleOf } from "../time/scale";
import { brushOn, moved } from "./brush";
import { LaneBook } from "./lanes";
import { layoutOf, levelMiddle, rowTop } from "./layout";

const open = (total: number) => ({ total, isCollapsed: false });

describe("bands", () => {
  it.each([
    [400, [open(900), open(30), open(1)]],
    [300, [open(5), { total: 1e6, isCollapsed: true }]],
    [120, Array.from({ length: 12 }, () => open(3))],
    [500, [open(1)]],
  ])("fill the height %i without overlapping", (height, lanes) => {
    const { bands, axisTop } = layoutOf(1000, height, lanes);
    let top = 0;
    for (const band of bands) {
      expect(Math.abs(band.top - top)).toBeLessThanOrEqual(1);
      expect(band.bottom).toBeGreaterThan(band.top);
      top = band.bottom;
      for (let row = 0; row < band.rows; row++) {
        expect(rowTop(band, row)).toBeGreaterThanOrEqual(band.top - 0.5);
      }
      for (let level = 0; level < band.levels; level++) {
        expect(levelMiddle(band, level)).toBeLessThan(band.bottom);
      }
    }
    expect(Math.abs(top - axisTop)).toBeLessThanOrEqual(1);
  });

  it("who holds more gets more room, and a collapsed one the least", () => {
    const { bands } = layoutOf(1000, 500, [open(400), open(4), { total: 999, isCollapsed: true }]);
    const [most, some, least] = bands.map(({ top, bottom }) => bottom - top);
    expect(most).toBeGreaterThan(some ?? 0);
    expect(some).toBeGreaterThan(least ?? 0);
    expect(bands[2]?.rows).toBe(0);
  });

  it("labels stand above the density, not in it", () => {
    for (const height of [200, 420, 900]) {
      const { bands } = layoutOf(1000, height);
      for (const { rowsBottom, bottom, densityHeight } of bands) {
        expect(rowsBottom).toBeLessThanOrEqual(bottom - densityHeight);
      }
    }
  });
});

describe("lanes", () => {
  const lanes = [
    { key: "a", name: "Ankara", total: 5 },
    { key: "none", name: "Nobody", total: 0 },
    { key: "rest", name: null, total: 2 },
  ];

  it("are those that hold anything; without any, everything is one", () => {
    const book = new LaneBook();
    expect(book.keys).toEqual([undefined]);
    expect(book.rooms).toBeUndefined();
    book.take(lanes);
    expect(book.keys).toEqual(["a", "rest"]);
  });

  it("stay collapsed when they come again", () => {
    const book = new LaneBook();
    book.take(lanes);
    book.toggle("a");
    book.take([...lanes].reverse());
    const boxes = book.boxes(layoutOf(500, 300, book.rooms));
    expect(boxes.map(({ key, isCollapsed }) => [key, isCollapsed])).toEqual([
      ["rest", false],
      ["a", true],
    ]);
    book.toggle("a");
    expect(book.rooms?.every(({ isCollapsed }) => !isCollapsed)).toBe(true);
  });
});

describe("the brush", () => {
  const whole = scaleOf(0, 1000, 500);

  it("stands where the view is, and can always be grasped", () => {
    expect(brushOn(whole, { start: 100, end: 300 }, 6)).toEqual({ left: 50, right: 150 });
    const { left, right } = brushOn(whole, { start: 999.9, end: 1000 }, 6);
    expect(right - left).toBe(6);
    expect(right).toBeLessThanOrEqual(500);
  });

  it("its edges do not pass each other", () => {
    const view = { start: 100, end: 300 };
    expect(moved(view, "start", 200)).toEqual({ start: 200, end: 300 });
    expect(moved(view, "start", 900).start).toBeLessThan(300);
    expect(moved(view, "end", 0).end).toBeGreaterThan(100);
  });
});
