import { describe, expect, it } from "vitest";
import type { Event } from "../api/types";
import { heldSource } from "./held";

function event(id: number, earliest: string | null, latest: string | null, more: Partial<Event> = {}): Event {
  const when = { state: "placed", edtf: "", earliest, latest, text: "" };
  const names = { actors: [], places: [], sources: ["The Globe"] };
  return { id, when, status: "happened", kind: "visit", salience: id, ...names, ...more } as unknown as Event;
}

const DAY = event(1, "1970-01-03", "1970-01-04");
const YEAR = event(2, "1970-01-01", "1971-01-01", { status: "planned" });
const OPEN = event(3, null, "1970-01-02", { sources: [] });
const UNDATED = event(4, null, null, { when: { state: "undated", text: "" } as Event["when"] });

const { signal } = new AbortController();
const source = heldSource([DAY, YEAR, OPEN, UNDATED], () => 2);

describe("events that are here already", () => {
  it("are told of whole, without what has no place in time", async () => {
    expect(await source.whole(signal)).toEqual({
      padded: { start: -18, end: 383 },
      extent: { start: 0, end: 365 },
      total: 3,
    });
  });

  it("count in the bin that holds them, and as spanning where none does", async () => {
    const told = await source.tile({ level: 0, index: 0, lane: undefined }, undefined, signal);
    expect(told).toMatchObject({
      tile: {
        start: "1970-01-01",
        end: "1970-03-06",
        bins: [{ start: "1970-01-03", end: "1970-01-04", happened: 1, planned: 0 }],
        spanning: 2,
        total: 3,
      },
    });
    // The most salient, and no more than are asked for.
    expect(told !== "unchanged" && told?.tile.events.map(({ id }) => id)).toEqual([3, 2]);
  });

  it("are in no tile that they do not touch", async () => {
    const later = await source.tile({ level: 0, index: 1, lane: undefined }, undefined, signal);
    expect(later !== "unchanged" && later?.tile.total).toBe(1);
    const before = await source.tile({ level: 0, index: -1, lane: undefined }, undefined, signal);
    expect(before !== "unchanged" && before?.tile.total).toBe(1);
  });

  it("are cut into lanes, the largest first and the rest at the end", async () => {
    const lanes = await source.lanes("source", 5, signal);
    expect(lanes?.map(({ name, total }) => [name, total])).toEqual([
      ["The Globe", 2],
      [null, 1],
    ]);
    const rest = lanes?.at(-1)?.key;
    const told = await source.tile({ level: 0, index: 0, lane: rest }, undefined, signal);
    expect(told !== "unchanged" && told?.tile.events.map(({ id }) => id)).toEqual([3]);
  });

  it("may be none", async () => {
    expect(await heldSource([], () => 2).whole(signal)).toMatchObject({ extent: undefined, total: 0 });
  });
});
