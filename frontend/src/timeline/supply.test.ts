import { describe, expect, it } from "vitest";
import type { Tile } from "../api/types";
import { isoDay } from "../time/day";
import { scaleOf } from "../time/scale";
import { Feed } from "./feed";
import { type Source, Supply, type Told } from "./supply";
import { type Address, daysOf, keyOf } from "./tiles";

const EXTENT = { start: 0, end: 4096 };

function tileAt({ level, index }: Address, count: number): Tile {
  const { start, end } = daysOf({ level, index, lane: undefined });
  const bin = { start: isoDay(start), end: isoDay(start + 2 ** level) };
  return {
    level,
    index,
    start: isoDay(start),
    end: isoDay(end),
    binDays: 2 ** level,
    bins: [{ ...bin, happened: count, planned: 0, claimed: 0, denied: 0 }],
    spanning: 0,
    total: count,
    events: [],
  };
}

/** A server whose answers come when the test lets them. */
class Desk implements Source {
  readonly asked: { key: string; tag: string | undefined; signal: AbortSignal }[] = [];
  private readonly waiting: (() => void)[] = [];
  count = 1;

  constructor(readonly lane?: string) {}

  whole = async () => ({ padded: EXTENT, extent: EXTENT, total: 1 });
  lanes = async () => (this.lane ? [{ key: this.lane, total: 1 }] : []);
  tile = (address: Address, tag: string | undefined, signal: AbortSignal) => {
    this.asked.push({ key: keyOf(address), tag, signal });
    const now = String(this.count);
    const told: Told = tag === now ? "unchanged" : { tile: tileAt(address, this.count), tag: now };
    return new Promise<Told>((resolve) => this.waiting.push(() => resolve(told)));
  };

  async answer(): Promise<void> {
    for (const each of this.waiting.splice(0)) {
      each();
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const near = { view: scaleOf(1000, 1100, 1000), lanes: [undefined], overview: 0 };
const far = { view: scaleOf(3000, 3100, 1000), lanes: [undefined], overview: 0 };

describe("a supply", () => {
  it("rests when everything has come, or when nobody wants it any more", async () => {
    const desk = new Desk();
    const supply = new Supply(desk, () => undefined);
    await supply.begin(undefined, 3);
    await supply.rested();
    supply.want(near);
    let rests = 0;
    void supply.rested().then(() => rests++);
    await new Promise((resolve) => setTimeout(resolve));
    expect(rests).toBe(0);
    await desk.answer();
    expect(rests).toBe(1);
    supply.want(far);
    void supply.rested().then(() => rests++);
    supply.end();
    await new Promise((resolve) => setTimeout(resolve));
    expect(rests).toBe(2);
  });

  it("asks for each tile once and draws from it", async () => {
    const desk = new Desk();
    const supply = new Supply(desk, () => undefined);
    await supply.begin(undefined, 3);
    supply.want(near);
    supply.want(near);
    const keys = desk.asked.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(supply.view(near.view, undefined)).toEqual([]);
    await desk.answer();
    supply.want(near);
    expect(desk.asked.length).toBe(keys.length);
    expect(supply.view(near.view, undefined).length).toBe(keys.length);
    expect(supply.isWaiting).toBe(false);
  });

  it("lets go what is no longer wanted", async () => {
    const desk = new Desk();
    const supply = new Supply(desk, () => undefined);
    await supply.begin(undefined, 3);
    supply.want(near);
    const before = desk.asked.length;
    supply.want(far);
    expect(desk.asked.slice(0, before).every(({ signal }) => signal.aborted)).toBe(true);
    await desk.answer();
    expect(supply.view(near.view, undefined)).toEqual([]);
    expect(supply.view(far.view, undefined).length).toBeGreaterThan(0);
  });

  it("draws what it has while the server says whether that still holds", async () => {
    const desk = new Desk();
    const supply = new Supply(desk, () => undefined);
    await supply.begin(undefined, 3);
    supply.want(near);
    await desk.answer();
    supply.doubt({ start: 1050, end: 1051 });
    desk.asked.splice(0);
    desk.count = 5;
    supply.want(near);
    expect(desk.asked.map(({ tag }) => tag)).toEqual(["1"]);
    const counts = () => supply.view(near.view, undefined).map(({ tile }) => tile.tile.total);
    expect(counts()).not.toContain(5);
    await desk.answer();
    expect(counts()).toContain(5);
  });

  it("asks for nothing beyond what there is", async () => {
    const desk = new Desk();
    const supply = new Supply(desk, () => undefined);
    await supply.begin(undefined, 3);
    supply.want({ ...near, view: scaleOf(9000, 9100, 1000) });
    expect(desk.asked).toEqual([]);
  });
});

describe("the feed", () => {
  const feedOn = () =>
    new Feed({
      wish: ({ lanes }) => ({ ...near, lanes: lanes.map(({ key }) => key).concat() }),
      arrived: () => undefined,
    });

  it("keeps what is drawn until another question has its answers", async () => {
    const feed = feedOn();
    const [first, second] = [new Desk("a"), new Desk("b")];
    await feed.ask(first, "actor", 3);
    await first.answer();
    const drawn = feed.current;
    await feed.ask(second, "actor", 3);
    expect(feed.current).toBe(drawn);
    await second.answer();
    expect(feed.current).not.toBe(drawn);
    expect(feed.current?.lanes.map(({ key }) => key)).toEqual(["b"]);
  });

  it("draws what was dropped no more, until an answer that was asked for since has come", async () => {
    const feed = feedOn();
    const desk = new Desk("a");
    await feed.ask(desk, "actor", 3);
    await desk.answer();
    feed.drop([7]);
    expect(feed.has(7)).toBe(false);
    expect(feed.has(8)).toBe(true);
    desk.count = 2;
    await feed.renew(undefined, 3);
    feed.drop([8]);
    expect(feed.has(7)).toBe(false);
    await desk.answer();
    // If it is there after all, it was put back meanwhile.
    expect(feed.has(7)).toBe(true);
    // That answer was asked for before this one went.
    expect(feed.has(8)).toBe(false);
  });

  it("an answer to an earlier question is let go", async () => {
    const feed = feedOn();
    const [first, second] = [new Desk("a"), new Desk("b")];
    const asked = feed.ask(first, "actor", 3);
    await feed.ask(second, "actor", 3);
    expect(await asked).toBe(false);
    expect(feed.current?.lanes.map(({ key }) => key)).toEqual(["b"]);
    expect(first.asked).toEqual([]);
  });
});
