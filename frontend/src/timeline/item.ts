import type { Event } from "../api/types";
import { type Extent, extentOf } from "../time/extent";
import { type Scale, xOf } from "../time/scale";

/** An event as the picture needs it. */
export interface Item {
  readonly event: Event;
  readonly extent: Extent;
  readonly isGap: boolean;
  /** What its label says, and how wide that is in pixels. */
  readonly text: string;
  readonly textWidth: number;
}

/** Where an item lies on the screen; between `softFrom` and `softUntil` it is sure. */
export interface Spot {
  /** Too short to be seen as a bar, or a day: drawn as a sign at its middle. */
  readonly isDot: boolean;
  readonly left: number;
  readonly right: number;
  readonly sureFrom: number;
  readonly sureUntil: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** A bar shorter than this is a sign instead. */
const SHORTEST_BAR = 14;

/** A day becomes a bar only where it fills a good part of the screen: hours are not known. */
const SHORTEST_DAY = 240;

/** An open end fades over this length: it says "and on", not how far. */
export const FADE = 84;

/** Texts that are wider, in a picture of that width, are abridged: a label must leave room for others. */
export function widestText(width: number): number {
  return Math.min(440, Math.max(110, width * 0.4));
}

export type Measure = (text: string) => number;

/** Undefined for events without a place in time. */
export function itemOf(event: Event, measure: Measure, widest: number): Item | undefined {
  const extent = extentOf(event.when);
  if (!extent) {
    return undefined;
  }
  const [before, after] = event.status === "claimed" ? ["“", "”"] : ["", ""];
  const sign = event.review === "accepted" ? " ✓" : "";
  const title = abridged(event.title, widest - measure(before + after + sign), measure);
  const text = before + title + after + sign;
  // Also where a person corrected when it was, or two articles count to different days.
  const isGap = event.kind === "gap" || (event.gap != null && event.when.edtf === event.gap.edtf);
  return { event, extent, isGap, text, textWidth: Math.ceil(measure(text)) + 2 };
}

export function spotOf(extent: Extent, scale: Scale): Spot {
  const openLeft = extent.start === -Infinity;
  const openRight = extent.end === Infinity;
  const left = openLeft ? xOf(scale, extent.end) - FADE : xOf(scale, extent.start);
  const right = openRight ? xOf(scale, extent.start) + FADE : xOf(scale, extent.end);
  const isDot = !openLeft && !openRight && right - left < (extent.exact ? SHORTEST_DAY : SHORTEST_BAR);
  const sureFrom = xOf(scale, extent.sureFrom);
  return { isDot, left, right, sureFrom, sureUntil: xOf(scale, extent.sureUntil), openLeft, openRight };
}

/** As many whole words as have room, and a sign that there are more. */
export function abridged(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) {
    return text;
  }
  const cuts = [...text.matchAll(/[\s,;:–—-]+/gu)].map(({ index }) => index).filter((at) => at > 0);
  const fits = (length: number) => measure(`${text.slice(0, length)} …`) <= width;
  const words = lastOf(cuts, fits);
  if (words !== undefined) {
    return `${text.slice(0, words)} …`;
  }
  const letters = Array.from({ length: cuts[0] ?? text.length }, (_, at) => at + 1);
  return `${text.slice(0, lastOf(letters, fits) ?? 0)}…`;
}

/** The last that fits, where all those before one that fits do: found by halving, as each measure takes long. */
function lastOf(lengths: readonly number[], fits: (length: number) => boolean): number | undefined {
  let [least, most] = [0, lengths.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (fits(lengths[middle] ?? 0)) {
      least = middle + 1;
    } else {
      most = middle;
    }
  }
  return lengths[least - 1];
}

export function middleOf(spot: Spot): number {
  return (spot.left + spot.right) / 2;
}
