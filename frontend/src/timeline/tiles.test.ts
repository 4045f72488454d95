import { describe, expect, it } from "vitest";
import { dayOf } from "../time/day";
import { scaleOf } from "../time/scale";
import { cover, within } from "./cover";
import { KeptTiles } from "./kept-tiles";
import { type Address, addressesIn, childrenOf, daysOf, keyOf, levelOf, parentOf } from "./tiles";

const at = (level: number, index: number, lane?: string): Address => ({ level, index, lane });

describe("addresses", () => {
  it("count from 1970, negative before", () => {
    expect(daysOf(at(0, 0))).toEqual({ start: 0, end: 64 });
    expect(daysOf(at(3, -1))).toEqual({ start: -512, end: 0 });
  });

  it.each([at(4, 7), at(4, -7), at(1, 0), at(9, -1)])("children fill their parent: %o", (address) => {
    const [first, second] = childrenOf(address);
    expect(first && daysOf(first).start).toBe(daysOf(address).start);
    expect(second && daysOf(second).end).toBe(daysOf(address).end);
    expect(first && parentOf(first)).toEqual(address);
    expect(second && parentOf(second)).toEqual(address);
  });

  it("keep the lane", () => {
    expect(parentOf(at(2, 5, "actor x"))?.lane).toBe("actor x");
    expect(keyOf(at(2, 5, "a"))).not.toBe(keyOf(at(2, 5, "b")));
  });

  it("hold the stretch, the middle first, and no more", () => {
    const days = { start: dayOf(2019, 3), end: dayOf(2024, 8) };
    const found = addressesIn(days, 2);
    const starts = found.map((address) => daysOf(address).start);
    const ends = found.map((address) => daysOf(address).end);
    expect(Math.min(...starts)).toBeLessThanOrEqual(days.start);
    expect(Math.min(...ends)).toBeGreaterThan(days.start);
    expect(Math.max(...ends)).toBeGreaterThanOrEqual(days.end);
    expect(Math.max(...starts)).toBeLessThan(days.end);
    const middle = (days.start + days.end) / 2;
    expect(found[0] && Math.abs(daysOf(found[0]).start + 128 - middle)).toBeLessThanOrEqual(128);
    expect(addressesIn({ start: 5, end: 5 }, 2)).toEqual([]);
  });

  it("are as few at each zoom", () => {
    for (let span = 1; span < 3_000_000; span *= 1.7) {
      const scale = scaleOf(0, span, 1440);
      const level = levelOf(scale, 5);
      const addresses = addressesIn(scale, level);
      expect(addresses.length).toBeLessThanOrEqual(6);
      expect((2 ** level / span) * 1440).toBeGreaterThanOrEqual(level < 21 ? 4.99 : 0);
    }
  });
});

describe("what a view is drawn from", () => {
  const having = (...there: Address[]) => {
    const keys = new Map(there.map((each) => [keyOf(each), keyOf(each)]));
    return (address: Address) => keys.get(keyOf(address));
  };

  it("its own tiles, in order of time", () => {
    const pieces = cover([at(2, 1), at(2, 0)], having(at(2, 0), at(2, 1), at(3, 0)));
    expect(pieces.map(({ tile }) => tile)).toEqual([keyOf(at(2, 0)), keyOf(at(2, 1))]);
  });

  it("finer ones, where they fill the place", () => {
    const finer = [at(0, 0), at(0, 1), at(1, 1)];
    expect(cover([at(2, 0)], having(...finer)).map(({ tile }) => tile)).toEqual(finer.map(keyOf));
  });

  it("a coarser one where finer ones leave a hole, once and no wider than needed", () => {
    const pieces = cover([at(2, 2), at(2, 3), at(2, 4)], having(at(1, 4), at(4, 0), at(2, 4)));
    expect(pieces).toEqual([
      { tile: keyOf(at(4, 0)), start: 512, end: 1024 },
      { tile: keyOf(at(2, 4)), start: 1024, end: 1280 },
    ]);
  });

  it("nothing, where nothing is there", () => {
    expect(cover([at(2, 2)], having(at(2, 2, "lane")))).toEqual([]);
  });

  it("never counts a bin twice", () => {
    const bins = [0, 16, 32, 48].map((start) => ({ start, end: start + 16 }));
    const halves = [...within(bins, { start: 0, end: 24 }), ...within(bins, { start: 24, end: 64 })];
    expect(halves).toEqual(bins);
  });
});

describe("kept tiles", () => {
  it("the longest unused goes first", () => {
    const kept = new KeptTiles<string>(2);
    kept.put(at(0, 1), "one", "1");
    kept.put(at(0, 2), "two", "1");
    kept.use(at(0, 1));
    kept.put(at(0, 3), "three", "1");
    expect(kept.peek(at(0, 2))).toBeUndefined();
    expect(kept.peek(at(0, 1))?.tile).toBe("one");
  });

  it("only those are in doubt that the days touch, until the server has answered", () => {
    const kept = new KeptTiles<string>(9);
    kept.put(at(0, 0), "spring", "1");
    kept.put(at(0, 1), "summer", "1");
    kept.doubt({ start: 64, end: 65 });
    expect(kept.peek(at(0, 0))?.isStale).toBe(false);
    expect(kept.peek(at(0, 1))).toMatchObject({ isStale: true, tile: "summer", tag: "1" });
    kept.confirm(at(0, 1));
    expect(kept.peek(at(0, 1))?.isStale).toBe(false);
    kept.doubt(undefined);
    expect(kept.peek(at(0, 0))?.isStale).toBe(true);
  });
});
