import type { Event } from "../api/types";
import type { Scale } from "../time/scale";
import type { Piece } from "./cover";
import { type Item, itemOf, type Measure, widestText } from "./item";
import type { Layout } from "./layout";
import type { Placed } from "./placement";
import { EMPTY, type LaneScene, laneSceneOf, type Scene, sceneOf } from "./scene";
import type { Drawn, Supply } from "./supply";

export interface Composition {
  readonly supply: Supply;
  readonly scale: Scale;
  readonly layout: Layout;
  /** One for each band: the lane's key, or undefined for everything. */
  readonly lanes: readonly (string | undefined)[];
  readonly selected: Event | undefined;
  /** Whether an event is still there. */
  has(id: number): boolean;
}

const NONE: ReadonlyMap<number, Placed> = new Map();

/** Puts scenes together, each mindful of the one before it: what is there stays where it is while the view is panned. */
export class Composer {
  private current: Scene = EMPTY;
  /** Where things lay when nothing was awaited any more, by lane, and the zoom that this was at. */
  private settled: ReadonlyMap<string | undefined, ReadonlyMap<number, Placed>> = new Map();
  private span = 0;
  private items = new WeakMap<Event, Item | null>();
  private widest = 0;

  constructor(private readonly measure: Measure) {}

  get scene(): Scene {
    return this.current;
  }

  compose({ supply, scale, layout, lanes, selected, has }: Composition): void {
    this.fit(layout.width);
    const span = scale.end - scale.start;
    // After zooming the most salient come first again.
    const isSameZoom = Math.abs(span / this.span - 1) < 1e-6;
    const scenes = lanes.flatMap((lane, index) => {
      const band = layout.bands[index];
      if (!band) {
        return [];
      }
      const pieces = supply.view(scale, lane);
      const before = (isSameZoom && this.settled.get(lane)) || NONE;
      const there = this.itemsOf(pieces).filter(({ event }) => has(event.id));
      const items = this.withSelected(there, lane === undefined ? selected : undefined);
      return laneSceneOf(pieces, items, { scale, layout, band, before, selected: selected?.id });
    });
    this.current = sceneOf(scenes);
    if (!supply.isWaiting) {
      this.settled = new Map(lanes.map((lane, index) => [lane, placedIn(scenes[index])]));
      this.span = span;
    }
  }

  /** Each event once, whichever tiles have it. */
  itemsOf(pieces: readonly Piece<Drawn>[]): readonly Item[] {
    const found = new Map<number, Item>();
    for (const { tile } of pieces) {
      for (const event of tile.tile.events) {
        const item = this.itemOf(event);
        if (item) {
          found.set(event.id, item);
        }
      }
    }
    return [...found.values()];
  }

  /** The chosen event is drawn, however little it weighs. */
  private withSelected(items: readonly Item[], selected: Event | undefined): readonly Item[] {
    const item = selected && !items.some(({ event }) => event.id === selected.id) && this.itemOf(selected);
    return item ? [...items, item] : items;
  }

  /** In a narrower picture, texts are shorter. */
  private fit(width: number): void {
    if (this.widest !== widestText(width)) {
      this.widest = widestText(width);
      this.items = new WeakMap();
    }
  }

  private itemOf(event: Event): Item | undefined {
    const known = this.items.get(event);
    if (known !== undefined) {
      return known ?? undefined;
    }
    const made = itemOf(event, this.measure, this.widest);
    this.items.set(event, made ?? null);
    return made;
  }
}

function placedIn(lane: LaneScene | undefined): ReadonlyMap<number, Placed> {
  return new Map(lane?.labelled.map(({ placed }) => [placed.id, placed]));
}
