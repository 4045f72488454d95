import { type Day, dayOf } from "./day";

/** A stretch of time over a width in pixels. Immutable: moving gives a new one. */
export interface Scale {
  readonly start: Day;
  readonly end: Day;
  readonly width: number;
}

/** What can be looked at: what the server's dates can say. */
export const DOMAIN = { start: dayOf(1), end: dayOf(10_000) } as const;

/** Six hours; a day is the finest that sources are read to, so there is nothing to see below. */
export const NARROWEST: Day = 0.25;

export function scaleOf(start: Day, end: Day, width: number): Scale {
  return kept(start, Math.max(end - start, 0), Math.max(1, width));
}

export function daysPerPixel(scale: Scale): number {
  return (scale.end - scale.start) / scale.width;
}

export function xOf(scale: Scale, day: Day): number {
  return ((day - scale.start) / (scale.end - scale.start)) * scale.width;
}

export function dayAt(scale: Scale, x: number): Day {
  return scale.start + x * daysPerPixel(scale);
}

/** What stands at `x` stays there. A factor above 1 shows less time. */
export function zoomed(scale: Scale, x: number, factor: number): Scale {
  const pivot = dayAt(scale, x);
  const span = clamp((scale.end - scale.start) / factor, NARROWEST, DOMAIN.end - DOMAIN.start);
  return kept(pivot - (x / scale.width) * span, span, scale.width);
}

/** Time follows the finger: positive pixels show earlier days. */
export function panned(scale: Scale, pixels: number): Scale {
  return kept(scale.start - pixels * daysPerPixel(scale), scale.end - scale.start, scale.width);
}

/** The same time over another width. */
export function resized(scale: Scale, width: number): Scale {
  return { ...scale, width: Math.max(1, width) };
}

/** In between two scales: the span goes geometrically, so that a long zoom has an even pace. */
export function between(from: Scale, to: Scale, part: number): Scale {
  const fromSpan = from.end - from.start;
  const toSpan = to.end - to.start;
  if (Math.abs(fromSpan - toSpan) < 1e-9 * fromSpan) {
    return kept(from.start + (to.start - from.start) * part, toSpan, to.width);
  }
  const span = fromSpan * (toSpan / fromSpan) ** part;
  // The point that both scales show at the same place stays there all the way.
  const share = (from.start - to.start) / (toSpan - fromSpan);
  return kept(from.start + share * (fromSpan - span), span, to.width);
}

/** A scale that shows a stretch with a margin on both sides. */
export function around(start: Day, end: Day, width: number, margin = 0.08): Scale {
  const span = Math.max(end - start, 1);
  return scaleOf(start - span * margin, start + span * (1 + margin), width);
}

/** So near to a side a sign would be cut, in pixels. */
const CUT = 10;
/** Of something longer it is enough to see so much, as a part of the view. */
const ENOUGH = 0.1;

/**
 * Moved so that a stretch is in sight, with a margin: no further than that needs, and with the stretch in the middle
 * where it is more than a view away. The same scale where it is in sight already, be it at the very side: whoever chose
 * it there is looking there.
 */
export function revealed(scale: Scale, start: Day, end: Day): Scale {
  const span = scale.end - scale.start;
  const cut = CUT * daysPerPixel(scale);
  const seen = Math.min(end, scale.end - cut) - Math.max(start, scale.start + cut);
  if (seen > 0 && seen >= Math.min(end - start, span * ENOUGH)) {
    return scale;
  }
  const margin = Math.max(0, Math.min(span * 0.1, (span - (end - start)) / 2));
  const early = scale.start + margin - start;
  const late = end - (scale.end - margin);
  if (Math.max(early, late) > span) {
    return kept((start + end - span) / 2, span, scale.width);
  }
  return kept(scale.start + (early > 0 ? -early : late), span, scale.width);
}

/** Within the domain, and no narrower than the narrowest. */
function kept(start: Day, wanted: Day, width: number): Scale {
  const span = clamp(wanted, NARROWEST, DOMAIN.end - DOMAIN.start);
  const from = clamp(start, DOMAIN.start, DOMAIN.end - span);
  return { start: from, end: from + span, width };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
