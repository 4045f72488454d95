import type { Bin } from "../api/types";
import { type Day, parseIsoDay } from "../time/day";
import type { Scale } from "../time/scale";
import type { Answered } from "./coverage";
import { type Item, itemOf, labelWidth, type Measure, spotOf } from "./item";
import type { Layout } from "./layout";
import { type Mark, type Placed, pack, place, type Wish } from "./placement";

/** A bin with its bounds as days. */
export interface DensityBin {
  readonly start: Day;
  readonly end: Day;
  readonly bin: Bin;
  readonly count: number;
}

/** An item with its row, or with its level in the strip. */
export interface Lying {
  readonly item: Item;
  readonly placed: Placed;
}

/**
 * What is drawn, until the movement settles: which items have labels and in which row, which are marks in the strip,
 * and the bins. Where on the screen that is follows from the scale alone, frame by frame.
 */
export interface Scene {
  readonly labelled: readonly Lying[];
  readonly marks: readonly Lying[];
  readonly bins: readonly DensityBin[];
  /** Whether there is more than rows and strip show. */
  readonly dense: boolean;
}

export const EMPTY: Scene = { labelled: [], marks: [], bins: [], dense: false };

/** About what a person can read on a wide screen, and what a browser moves in a frame. */
const MOST_LABELS = 160;

export interface SceneWishes {
  readonly scale: Scale;
  readonly layout: Layout;
  readonly before: ReadonlyMap<number, Placed>;
  readonly selected: number | undefined;
}

/** The items of an answer, made once for each. */
export function itemsOf(found: Answered, measure: Measure): readonly Item[] {
  const known = made.get(found.answer);
  if (known) {
    return known;
  }
  const items = found.answer.events.flatMap((event) => itemOf(event, measure) ?? []);
  made.set(found.answer, items);
  return items;
}

const made = new WeakMap<object, readonly Item[]>();

export function sceneOf(found: Answered, items: readonly Item[], wishes: SceneWishes): Scene {
  const { scale, layout, before, selected } = wishes;
  const near = items.flatMap((item) => wishOf(item, scale));
  const byId = new Map(near.map(({ wish, item }) => [wish.id, item]));
  const room = { width: layout.width, rows: layout.rows, most: MOST_LABELS, before, selected };
  const labelled = lying(
    place(
      near.map(({ wish }) => wish),
      room,
    ),
    byId,
  );
  const shown = new Set(labelled.map(({ item }) => item.event.id));
  const rest = near.flatMap(({ wish }) => (shown.has(wish.id) ? [] : markOf(wish)));
  const marks = lying(pack(rest, layout.strip.levels), byId);
  const overflow = marks.length < rest.length || found.answer.total > found.answer.events.length;
  return { labelled, marks, bins: overflow ? binsOf(found) : [], dense: overflow };
}

/** The stretch that a sign or bar takes without its label. */
function markOf({ id, salience, isDot, left, right }: Wish): Mark {
  const middle = (left + right) / 2;
  return isDot ? { id, salience, left: middle - 3, right: middle + 3 } : { id, salience, left, right };
}

/** Only what lies in the view or near it. */
function wishOf(item: Item, scale: Scale): { item: Item; wish: Wish }[] {
  const spot = spotOf(item.extent, scale);
  const { isDot, left, right } = spot;
  if (right < -scale.width / 2 || left > scale.width * 1.5) {
    return [];
  }
  const { id, salience } = item.event;
  const textWidth = labelWidth(item, spot, scale.width);
  return [{ item, wish: { id, salience, isDot, left, right, textWidth } }];
}

function lying(placed: readonly Placed[], byId: ReadonlyMap<number, Item>): Lying[] {
  return placed.flatMap((each) => {
    const item = byId.get(each.id);
    return item ? [{ item, placed: each }] : [];
  });
}

const cut = new WeakMap<object, readonly DensityBin[]>();

export function binsOf({ answer }: Answered): readonly DensityBin[] {
  const known = cut.get(answer);
  if (known) {
    return known;
  }
  const bins = answer.bins.flatMap((bin) => {
    const [start, end] = [parseIsoDay(bin.start), parseIsoDay(bin.end)];
    const count = bin.happened + bin.planned + bin.claimed + bin.denied;
    return start !== undefined && end !== undefined ? [{ start, end, bin, count }] : [];
  });
  cut.set(answer, bins);
  return bins;
}
