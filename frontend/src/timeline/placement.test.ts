import { describe, expect, it } from "vitest";
import { type Placed, pack, place, type Room, stretchOf, type Wish } from "./placement";

/** Mulberry32: the same wishes in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function wishesOf(seed: number, count: number, width: number): Wish[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, id) => {
    const left = (random() * 2 - 0.5) * width;
    const isDot = random() < 0.7;
    const right = left + (isDot ? 2 : random() ** 3 * width * 2 + 14);
    return { id, salience: random(), isDot, left, right, textWidth: 30 + random() * 300 };
  });
}

const room = (width: number, rows: number, before: Placed[] = []): Room => ({
  width,
  rows,
  most: 160,
  before: new Map(before.map((each) => [each.id, each])),
  selected: undefined,
});

function stretches(wishes: readonly Wish[], placed: readonly Placed[], width: number) {
  return placed.map(({ id, row, flipped }) => {
    const wish = wishes.find((each) => each.id === id);
    if (!wish) {
      throw new Error(`placed what nobody wished: ${id}`);
    }
    return { row, ...stretchOf(wish, flipped, width) };
  });
}

describe("labels", () => {
  it("never overlap, whatever is wished", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const width = seed % 2 ? 1440 : 390;
      const wishes = wishesOf(seed, 300, width);
      const placed = place(wishes, room(width, 9));
      expect(placed.length).toBeGreaterThan(5);
      const all = stretches(wishes, placed, width);
      all.forEach((a, index) => {
        for (const b of all.slice(index + 1)) {
          expect(a.row !== b.row || a.right < b.left || b.right < a.left).toBe(true);
        }
      });
    }
  });

  it("give the room to the most salient", () => {
    const same = { isDot: true, left: 100, right: 102, textWidth: 80 };
    const placed = place(
      [
        { id: 1, salience: 0.1, ...same },
        { id: 2, salience: 0.9, ...same },
      ],
      room(800, 1),
    );
    expect(placed.map(({ id }) => id)).toEqual([2]);
  });

  it("stay in their rows while the view moves", () => {
    const wishes = wishesOf(7, 200, 1440);
    const before = place(wishes, room(1440, 9));
    const moved = wishes.map((wish) => ({ ...wish, left: wish.left + 3, right: wish.right + 3 }));
    const after = new Map(place(moved, room(1440, 9, before)).map(({ id, row }) => [id, row]));
    const stayed = before.filter(({ id, row }) => after.get(id) === row);
    expect(stayed.length).toBeGreaterThan(before.length * 0.9);
  });

  it("are placed for the chosen event, however little it weighs", () => {
    const wishes = wishesOf(3, 400, 800).map((wish) => ({ ...wish, left: 400, right: 402, isDot: true }));
    const least = wishes.reduce((a, b) => (a.salience < b.salience ? a : b));
    const placed = place(wishes, { ...room(800, 2), selected: least.id });
    expect(placed[0]?.id).toBe(least.id);
  });

  it("stand on the left where the right side would cut them", () => {
    const [placed] = place(
      [{ id: 1, salience: 1, isDot: true, left: 780, right: 782, textWidth: 200 }],
      room(800, 3),
    );
    expect(placed?.flipped).toBe(true);
  });

  it("leave rows to what happens within, when much fills the whole width", () => {
    const through = wishesOf(5, 30, 800).map((wish) => ({ ...wish, isDot: false, left: -500, right: 1500 }));
    expect(place(through, room(800, 9)).length).toBe(3);
  });
});

describe("marks", () => {
  it("never overlap on a level, and leave the rest to the density", () => {
    const random = seeded(11);
    const marks = Array.from({ length: 2000 }, (_, id) => {
      const left = random() * 1400;
      return { id, salience: random(), left, right: left + 6 };
    });
    const placed = pack(marks, 4, 1000);
    expect(placed.length).toBeLessThan(marks.length);
    for (let level = 0; level < 4; level++) {
      const ids = new Set(placed.filter(({ row }) => row === level).map(({ id }) => id));
      const lefts = marks
        .filter(({ id }) => ids.has(id))
        .map(({ left }) => left)
        .sort((a, b) => a - b);
      expect(
        Math.min(...lefts.slice(1).map((left, index) => left - (lefts[index] ?? 0))),
      ).toBeGreaterThanOrEqual(7);
    }
  });
});
