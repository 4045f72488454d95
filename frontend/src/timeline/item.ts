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

/** Wider texts end in an ellipsis. */
const WIDEST_TEXT = 340;

/** The width that an item's label takes in a picture of that width; above a long bar there is more room. */
export function labelWidth({ textWidth }: Item, { isDot, left, right }: Spot, width: number): number {
  const usual = Math.min(WIDEST_TEXT, Math.max(140, width * 0.45));
  const ofBar = isDot ? 0 : Math.min(right, width) - Math.max(left, 0) - 20;
  return Math.round(Math.min(textWidth, Math.max(usual, ofBar)));
}

export type Measure = (text: string) => number;

/** Undefined for events without a place in time. */
export function itemOf(event: Event, measure: Measure): Item | undefined {
  const extent = extentOf(event.when);
  if (!extent) {
    return undefined;
  }
  const text = event.status === "claimed" ? `“${event.title}”` : event.title;
  const isGap = event.gap != null && event.when.edtf === event.gap.edtf;
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

export function middleOf(spot: Spot): number {
  return (spot.left + spot.right) / 2;
}
