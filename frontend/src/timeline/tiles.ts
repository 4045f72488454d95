import type { Day } from "../time/day";
import { daysPerPixel, type Scale } from "../time/scale";

/** A stretch of days, the last exclusive. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/**
 * Which tile: 64 bins of 2^level days, counted from 1970-01-01, so that two tiles of a level make one of the next.
 * Without a lane it is about all events.
 */
export interface Address {
  readonly level: number;
  readonly index: number;
  readonly lane: string | undefined;
}

const BINS_LEVEL = 6;
/** The coarsest grid that the server has. */
const COARSEST = 21;
/** Levels below this hold single days: there, all the events of a tile may be wanted. */
const MOST_OF_DAYS = 300;
const MOST = 80;
const MOST_IN_LANE = 40;

export function keyOf({ level, index, lane = "" }: Address): string {
  return `${level}/${index}/${lane}`;
}

export function daysOf({ level, index }: Address): Days {
  const span = 2 ** (level + BINS_LEVEL);
  return { start: index * span, end: (index + 1) * span };
}

/** How many events to ask for: about what a tile has room to name. */
export function mostEventsOf({ level, lane }: Address): number {
  return level === 0 ? MOST_OF_DAYS : lane === undefined ? MOST : MOST_IN_LANE;
}

/** The finest level whose bins are at least so many pixels wide. */
export function levelOf(scale: Scale, leastPixels: number): number {
  const level = Math.ceil(Math.log2(leastPixels * daysPerPixel(scale)));
  return Math.min(Math.max(level, 0), COARSEST);
}

/** The tiles that touch a stretch, from the middle outwards: what is looked at comes first. */
export function addressesIn({ start, end }: Days, level: number, lane?: string): Address[] {
  if (!(start < end)) {
    return [];
  }
  const span = 2 ** (level + BINS_LEVEL);
  const [first, last] = [Math.floor(start / span), Math.ceil(end / span) - 1];
  const middle = (start + end) / 2 / span - 0.5;
  const addresses = Array.from({ length: last - first + 1 }, (_, at) => ({ level, index: first + at, lane }));
  return addresses.sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle));
}

export function parentOf({ level, index, lane }: Address): Address | undefined {
  return level < COARSEST ? { level: level + 1, index: Math.floor(index / 2), lane } : undefined;
}

export function childrenOf({ level, index, lane }: Address): readonly Address[] {
  return level === 0 ? [] : [0, 1].map((half) => ({ level: level - 1, index: index * 2 + half, lane }));
}

/** What both hold; its end is before its start where that is nothing. */
export function overlap(a: Days, b: Days): Days {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
