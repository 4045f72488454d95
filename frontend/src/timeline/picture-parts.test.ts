import { describe, expect, it } from "vitest";
import { dayOf } from "../time/day";
import { extentOf } from "../time/extent";
import { scaleOf, xOf, zoomed } from "../time/scale";
import { FADE, spotOf } from "./item";
import { Motion } from "./motion";

const scale = scaleOf(dayOf(2024, 6, 1), dayOf(2024, 7, 1), 1200);
const extent = (edtf: string, earliest: string | null, latest: string | null) => {
  const found = extentOf({ edtf, earliest, latest });
  if (!found) {
    throw new Error(`not placed: ${edtf}`);
  }
  return found;
};

describe("spots", () => {
  it("a day is a dot among days, and a bar where hours are seen", () => {
    const day = extent("2024-06-19", "2024-06-19", "2024-06-20");
    expect(spotOf(day, scale).isDot).toBe(true);
    expect(spotOf(day, scaleOf(dayOf(2024, 6, 18), dayOf(2024, 6, 21), 1200)).isDot).toBe(false);
  });

  it("a year is as long as the year, never a dot at its beginning", () => {
    const year = spotOf(extent("2024", "2024-01-01", "2025-01-01"), scale);
    expect(year.isDot).toBe(false);
    expect(year.left).toBe(xOf(scale, dayOf(2024)));
    expect(year.right).toBe(xOf(scale, dayOf(2025)));
  });

  it("an open end fades and says no day", () => {
    const until = spotOf(extent("../2024-06-19", null, "2024-06-20"), scale);
    expect(until).toMatchObject({ openLeft: true, openRight: false, right: xOf(scale, dayOf(2024, 6, 20)) });
    expect(until.right - until.left).toBe(FADE);
  });
});

describe("motion", () => {
  it("arrives, and then rests", () => {
    const motion = new Motion(scale, () => false);
    const target = zoomed(scale, 300, 4);
    motion.go(target);
    let frames = 0;
    for (let time = 16; motion.isMoving && frames < 200; time += 16) {
      motion.step(time);
      frames++;
    }
    expect(motion.now).toBe(target);
    expect(frames).toBeGreaterThan(5);
    expect(frames).toBeLessThan(60);
  });

  it("jumps where movement is unwelcome", () => {
    const motion = new Motion(scale, () => true);
    motion.go(zoomed(scale, 300, 4));
    motion.step(16);
    expect(motion.isMoving).toBe(false);
  });

  it("a flick runs out", () => {
    const motion = new Motion(scale, () => false);
    motion.flick(1.5);
    for (let time = 16; motion.isMoving && time < 10_000; time += 16) {
      motion.step(time);
    }
    expect(motion.isMoving).toBe(false);
    expect(motion.now.start).toBeLessThan(scale.start);
  });
});
