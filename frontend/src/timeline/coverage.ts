import type { TimelineAnswer } from "../api/types";
import { type Day, parseIsoDay } from "../time/day";
import { DOMAIN, type Scale } from "../time/scale";

/** A stretch of days, the last exclusive. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** What the server said of a stretch. */
export interface Answered extends Days {
  readonly answer: TimelineAnswer;
}

/** How many answers are kept: about what an analyst goes back to within a minute. */
const MOST = 32;

/**
 * The stretch to ask for: the view with a screen on each side, on a grid that depends on the zoom level alone, so that
 * going back asks for what is there already.
 */
export function windowOf(scale: Scale): Days {
  const span = scale.end - scale.start;
  const grid = 2 ** Math.ceil(Math.log2(Math.max(span, 2)) - 1);
  const start = Math.floor((scale.start - span) / grid) * grid;
  const end = Math.ceil((scale.end + span) / grid) * grid;
  return { start: Math.max(start, DOMAIN.start), end: Math.min(end, DOMAIN.end - 1) };
}

export function answered(answer: TimelineAnswer): Answered {
  return {
    answer,
    start: parseIsoDay(answer.from) ?? DOMAIN.start,
    end: parseIsoDay(answer.to) ?? DOMAIN.end,
  };
}

/** The answers of one source, the last used last. */
export class Coverage {
  private readonly kept = new Map<string, Answered>();

  get(days: Days): Answered | undefined {
    const key = keyOf(days);
    const found = this.kept.get(key);
    if (found) {
      this.kept.delete(key);
      this.kept.set(key, found);
    }
    return found;
  }

  put(days: Days, found: Answered): void {
    this.kept.set(keyOf(days), found);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST) {
        break;
      }
      this.kept.delete(oldest);
    }
  }

  clear(): void {
    this.kept.clear();
  }

  /** The finest one that holds the whole view; else the one that holds most of it. */
  best(scale: Scale): Answered | undefined {
    let best: Answered | undefined;
    for (const each of this.kept.values()) {
      if (!best || better(each, best, scale)) {
        best = each;
      }
    }
    return best;
  }
}

function better(a: Answered, b: Answered, scale: Scale): boolean {
  const [heldByA, heldByB] = [held(a, scale), held(b, scale)];
  return Math.abs(heldByA - heldByB) > 1e-9 ? heldByA > heldByB : a.end - a.start < b.end - b.start;
}

/** Which part of the view it holds, 0 to 1. */
function held(days: Days, scale: Scale): number {
  const start = Math.max(days.start, scale.start);
  const end = Math.min(days.end, scale.end);
  return Math.max(0, end - start) / (scale.end - scale.start);
}

function keyOf({ start, end }: Days): string {
  return `${start}/${end}`;
}
