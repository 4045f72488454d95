import type { Scale } from "../time/scale";
import { type Piece, within } from "./cover";
import { type Item, spotOf } from "./item";
import type { Band, Layout } from "./layout";
import { type Mark, type Placed, pack, place, type Wish } from "./placement";
import type { DensityBin, Drawn } from "./supply";

/** An item with its row, or with its level among the marks. */
export interface Lying {
  readonly item: Item;
  readonly placed: Placed;
}

/** What is drawn of one lane; of everything, where there are no lanes. */
export interface LaneScene {
  readonly labelled: readonly Lying[];
  readonly marks: readonly Lying[];
  /** Empty where rows and marks show every single event. */
  readonly bins: readonly DensityBin[];
}

/**
 * What is drawn, until the movement settles. Where on the screen that is follows from the scale alone, frame by frame.
 * Lanes stand in the order of the layout's bands.
 */
export interface Scene {
  readonly lanes: readonly LaneScene[];
  /** The highest count of a bin: columns of all lanes are of one measure. */
  readonly tallest: number;
}

export const EMPTY: Scene = { lanes: [], tallest: 1 };

/** About what a person can read on a wide screen, and what a browser moves in a frame. */
const MOST_LABELS = 160;

export interface SceneWishes {
  readonly scale: Scale;
  readonly layout: Layout;
  readonly band: Band;
  readonly before: ReadonlyMap<number, Placed>;
  readonly selected: number | undefined;
}

export function sceneOf(lanes: readonly LaneScene[]): Scene {
  const counts = lanes.flatMap(({ bins }) => bins.map(({ count }) => count));
  return { lanes, tallest: counts.reduce((most, count) => Math.max(most, count), 1) };
}

export function laneSceneOf(
  pieces: readonly Piece<Drawn>[],
  items: readonly Item[],
  wishes: SceneWishes,
): LaneScene {
  const { scale, layout, band, before, selected } = wishes;
  const near = items.flatMap((item) => wishOf(item, scale));
  const byId = new Map(near.map(({ wish, item }) => [wish.id, item]));
  const most = Math.ceil(MOST_LABELS / layout.bands.length);
  const room = { width: layout.width, rows: band.rows, most, before, selected };
  const wanted = near.map(({ wish }) => wish);
  const labelled = lying(place(wanted, room), byId);
  const shown = new Set(labelled.map(({ item }) => item.event.id));
  const rest = wanted.flatMap((wish) => (shown.has(wish.id) ? [] : markOf(wish)));
  const marks = lying(pack(rest, band.levels, layout.width), byId);
  const isMore =
    marks.length < rest.length || pieces.some(({ tile }) => tile.tile.total > tile.tile.events.length);
  return { labelled, marks, bins: isMore ? binsOf(pieces) : [] };
}

export function binsOf(pieces: readonly Piece<Drawn>[]): DensityBin[] {
  return pieces.flatMap((piece) => within(piece.tile.bins, piece));
}

/** Who tells of what is shown, each once, those that tell most first. */
export function sourcesOf({ lanes }: Scene, scale: Scale): string[] {
  const counts = new Map<string, number>();
  for (const { item } of lanes.flatMap(({ labelled, marks }) => [...labelled, ...marks])) {
    const { left, right } = spotOf(item.extent, scale);
    for (const source of left < scale.width && right > 0 ? item.event.sources : []) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([source]) => source);
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
  return [{ item, wish: { id, salience, isDot, left, right, textWidth: item.textWidth } }];
}

function lying(placed: readonly Placed[], byId: ReadonlyMap<number, Item>): Lying[] {
  return placed.flatMap((each) => {
    const item = byId.get(each.id);
    return item ? [{ item, placed: each }] : [];
  });
}
