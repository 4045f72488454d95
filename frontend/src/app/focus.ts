import type { Event } from "../api/types";
import type { Day } from "../time/day";
import { extentOf } from "../time/extent";

/** How far from the middle one an event may lie and still belong to the story, in days. */
const STORY = 45;

/** The narrowest that events are shown in: a week reads well. */
const NARROWEST = 6;

/**
 * Where an article's story happens: around the middle one of the days that are known exactly, so that "in 1961" does
 * not squeeze a week's events into one pixel. Undefined where nothing has a place in time.
 */
export function storyOf(events: readonly Event[]): { start: Day; end: Day } | undefined {
  const extents = events.flatMap(({ when }) => extentOf(when) ?? []);
  const exact = extents.filter((each) => each.exact).sort((a, b) => a.start - b.start);
  const middle = exact[Math.floor(exact.length / 2)];
  const chosen = middle ? exact.filter((each) => Math.abs(each.start - middle.start) <= STORY) : extents;
  const known = chosen.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  if (known.length === 0) {
    return undefined;
  }
  const [start, end] = [Math.min(...known), Math.max(...known)];
  const missing = Math.max(0, NARROWEST - (end - start)) / 2;
  return { start: start - missing, end: end + missing };
}
