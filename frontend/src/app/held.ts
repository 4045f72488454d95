import type { Bin, Event, Lane, Status } from "../api/types";
import { isoDay, parseIsoDay } from "../time/day";
import type { By, Days, Source } from "../timeline/picture";
import { type Address, daysOf } from "../timeline/tiles";

const BINS = 64;
const OTHERS = "others";

interface Placed extends Days {
  readonly event: Event;
}

/** Draws events that are all here already, as the server would tell of them: those of a shared collection. */
export function heldSource(events: readonly Event[], mostInTile: (address: Address) => number): Source {
  const placed = events.flatMap(placedOf);
  let lanes: ReadonlyMap<string, readonly Placed[]> = new Map();
  return {
    whole: async () => wholeOf(placed),
    lanes: async (by, most) => {
      const cut = lanesOf(placed, by, most);
      lanes = new Map(cut.map(({ lane, events: its }) => [lane.key, its]));
      return cut.map(({ lane }) => lane);
    },
    tile: async (address) => {
      const those = address.lane === undefined ? placed : (lanes.get(address.lane) ?? []);
      return { tile: tileOf(those, address, mostInTile(address)), tag: "" };
    },
  };
}

/** An open end reaches as far as any tile does. */
function placedOf(event: Event): Placed[] {
  const { state, earliest, latest } = event.when;
  const start = earliest ? (parseIsoDay(earliest) ?? -Infinity) : -Infinity;
  const end = latest ? (parseIsoDay(latest) ?? Infinity) : Infinity;
  return state === "placed" ? [{ event, start, end }] : [];
}

function wholeOf(placed: readonly Placed[]) {
  const known = placed.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  if (known.length === 0) {
    return { padded: { start: 0, end: 1 }, extent: undefined, total: placed.length };
  }
  const extent = { start: Math.min(...known), end: Math.max(...known) };
  // As the server has it: a twentieth on both sides, a day at the least.
  const margin = Math.max(1, Math.floor((extent.end - extent.start) / 20));
  return {
    padded: { start: extent.start - margin, end: extent.end + margin },
    extent,
    total: placed.length,
  };
}

function tileOf(placed: readonly Placed[], { level, index }: Address, most: number) {
  const days = daysOf({ level, index, lane: undefined });
  const binDays = 2 ** level;
  const here = placed.filter(({ start, end }) => start < days.end && end > days.start);
  const bins = Array.from({ length: BINS }, (_, at): Bin => {
    const start = days.start + at * binDays;
    const count = (status: Status) =>
      here.filter(
        (each) => each.event.status === status && each.start >= start && each.end <= start + binDays,
      ).length;
    return {
      start: isoDay(start),
      end: isoDay(start + binDays),
      happened: count("happened"),
      planned: count("planned"),
      claimed: count("claimed"),
      denied: count("denied"),
    };
  }).filter((bin) => totalOf(bin) > 0);
  const events = here.map(({ event }) => event).sort((a, b) => b.salience - a.salience || a.id - b.id);
  return {
    level,
    index,
    start: isoDay(days.start),
    end: isoDay(days.end),
    binDays,
    bins,
    spanning: here.length - bins.reduce((sum, bin) => sum + totalOf(bin), 0),
    total: here.length,
    events: events.slice(0, most),
  };
}

function totalOf({ happened, planned, claimed, denied }: Bin): number {
  return happened + planned + claimed + denied;
}

/** Those with the most events first, and what is in none of them at the end. */
function lanesOf(placed: readonly Placed[], by: By, most: number): { lane: Lane; events: Placed[] }[] {
  const named = new Map<string, Placed[]>();
  for (const each of placed) {
    for (const name of new Set(namesOf(each.event, by))) {
      named.set(name, [...(named.get(name) ?? []), each]);
    }
  }
  const largest = [...named].sort(([, a], [, b]) => b.length - a.length).slice(0, most);
  const shown = new Set(largest.flatMap(([, events]) => events));
  const others = placed.filter((each) => !shown.has(each));
  const lanes = largest.map(([name, events]) => ({
    lane: { key: `${by}:${name}`, name, total: events.length },
    events,
  }));
  return others.length > 0
    ? [...lanes, { lane: { key: OTHERS, name: null, total: others.length }, events: others }]
    : lanes;
}

function namesOf({ status, kind, actors, places, sources }: Event, by: By): readonly string[] {
  switch (by) {
    case "status":
      return [status];
    case "kind":
      return [kind];
    case "actor":
      return actors.map(({ name }) => name);
    case "place":
      return places.map(({ name }) => name);
    case "source":
      return sources;
    case "collection":
      // All of them are in the one that is shared.
      return [];
  }
}
