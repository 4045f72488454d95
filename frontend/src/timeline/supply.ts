import type { Lane, Tile } from "../api/types";
import type { Day } from "../time/day";
import { parseIsoDay } from "../time/day";
import type { Scale } from "../time/scale";
import { cover, type Piece } from "./cover";
import { KeptTiles } from "./kept-tiles";
import { type Address, addressesIn, type Days, keyOf, levelOf, overlap } from "./tiles";

/** All that passes a filter: what a picture needs to begin. */
export interface Whole {
  /** With a margin: what "everything" shows. */
  readonly padded: Days;
  /** Undefined where nothing has a place in time. */
  readonly extent: Days | undefined;
  readonly total: number;
}

export type By = "status" | "kind" | "actor" | "place" | "source" | "collection";

/** A tile, or that it is what it was. */
export type Told = { readonly tile: Tile; readonly tag: string } | "unchanged";

/** Whom to ask. Everything resolves, and to undefined where no answer came. */
export interface Source {
  whole(signal: AbortSignal): Promise<Whole | undefined>;
  lanes(by: By, most: number, signal: AbortSignal): Promise<readonly Lane[] | undefined>;
  /** @param tag of the tile as it is known, if it is */
  tile(address: Address, tag: string | undefined, signal: AbortSignal): Promise<Told | undefined>;
}

/** What to have: a view, in which lanes; and everything, over the width of the strip below. */
export interface Wish {
  readonly view: Scale;
  readonly lanes: readonly (string | undefined)[];
  readonly overview: number;
}

/** A bin with its bounds as days. */
export interface DensityBin extends Days {
  /** In the order of `STATUSES`. */
  readonly parts: readonly number[];
  readonly count: number;
}

/** A tile as it is drawn from. */
export interface Drawn {
  readonly tile: Tile;
  readonly days: Days;
  readonly bins: readonly DensityBin[];
}

/** Some thirty screens; about 30 MB where titles are long. */
const MOST_TILES = 240;
/** The least width of a bin, in pixels; with lanes there are as many more tiles to ask for. */
const BIN_PIXELS = 5;
const LANE_BIN_PIXELS = 10;
const OVERVIEW_BIN_PIXELS = 3;
/** How much more than the view is asked for on each side, as a part of it. */
const MARGIN = 0.5;
const LANE_MARGIN = 0.1;

/** The tiles of one question: gets those of a view, keeps them, and says what a view is best drawn from. */
export class Supply {
  private readonly tiles = new KeptTiles<Drawn>(MOST_TILES);
  private readonly coming = new Map<string, AbortController>();
  private readonly ended = new AbortController();
  private resting: (() => void)[] = [];
  private everything: Whole | undefined;
  private inLanes: readonly Lane[] = [];

  /** @param arrived something new is there to be drawn */
  constructor(
    private readonly source: Source,
    private readonly arrived: () => void,
  ) {}

  get whole(): Whole | undefined {
    return this.everything;
  }

  get lanes(): readonly Lane[] {
    return this.inLanes;
  }

  /** Whether an answer is still awaited. */
  get isWaiting(): boolean {
    return this.coming.size > 0;
  }

  /** What it is all about; false where no answer came. */
  async begin(by: By | undefined, mostLanes: number): Promise<boolean> {
    const { signal } = this.ended;
    const [whole, lanes] = await Promise.all([
      this.source.whole(signal),
      by ? this.source.lanes(by, mostLanes, signal) : [],
    ]);
    if (!whole || !lanes || signal.aborted) {
      return false;
    }
    this.everything = whole;
    this.inLanes = lanes;
    return true;
  }

  end(): void {
    this.ended.abort();
    for (const asked of this.coming.values()) {
      asked.abort();
    }
    this.coming.clear();
    this.tellRest();
  }

  /** Resolves when nothing is awaited any more, be it that it came or that nobody wants it. */
  rested(): Promise<void> {
    return this.isWaiting ? new Promise((resolve) => this.resting.push(resolve)) : Promise.resolve();
  }

  /** Something was written about those days, or about any. What is drawn stays until the server has answered. */
  doubt(days: Days | undefined): void {
    this.tiles.doubt(days);
  }

  /** Asks for what is missing, and no longer for what is not wanted any more. */
  want(wish: Wish): void {
    const wanted = this.wanted(wish);
    const keys = new Set(wanted.map(keyOf));
    for (const [key, asked] of this.coming) {
      if (!keys.has(key)) {
        asked.abort();
        this.coming.delete(key);
      }
    }
    for (const address of wanted) {
      const known = this.tiles.use(address);
      if ((!known || known.isStale) && !this.coming.has(keyOf(address))) {
        void this.ask(address, known?.tag);
      }
    }
    this.tellRest();
  }

  /** What a lane of the view is drawn from, as far as it is there. */
  view(view: Scale, lane: string | undefined): Piece<Drawn>[] {
    return this.pieces(this.viewAddresses(view, lane));
  }

  overview(width: number): Piece<Drawn>[] {
    return this.pieces(this.overviewAddresses(width));
  }

  private pieces(wanted: readonly Address[]): Piece<Drawn>[] {
    return cover(wanted, (address) => this.tiles.peek(address)?.tile);
  }

  private wanted({ view, lanes, overview }: Wish): Address[] {
    const ofView = lanes.flatMap((lane) => this.viewAddresses(view, lane));
    return [...ofView, ...this.overviewAddresses(overview)];
  }

  /** Of the view with a margin on each side, as far as there is anything. */
  private viewAddresses(view: Scale, lane: string | undefined): Address[] {
    const isLane = lane !== undefined;
    const extent = this.everything?.extent;
    if (!extent) {
      return [];
    }
    const more = (view.end - view.start) * (isLane ? LANE_MARGIN : MARGIN);
    const days = overlap({ start: view.start - more, end: view.end + more }, extent);
    return addressesIn(days, levelOf(view, isLane ? LANE_BIN_PIXELS : BIN_PIXELS), lane);
  }

  private overviewAddresses(width: number): Address[] {
    const whole = this.everything;
    if (!whole?.extent || width <= 0) {
      return [];
    }
    const scale = { ...whole.padded, width };
    return addressesIn(whole.extent, levelOf(scale, OVERVIEW_BIN_PIXELS));
  }

  private async ask(address: Address, tag: string | undefined): Promise<void> {
    const key = keyOf(address);
    const asked = new AbortController();
    this.coming.set(key, asked);
    const told = await this.source.tile(address, tag, asked.signal);
    if (asked.signal.aborted) {
      return;
    }
    this.coming.delete(key);
    if (told === "unchanged") {
      this.tiles.confirm(address);
    } else if (told) {
      this.tiles.put(address, drawn(told.tile), told.tag);
    }
    this.arrived();
    this.tellRest();
  }

  private tellRest(): void {
    if (!this.isWaiting) {
      for (const resolve of this.resting.splice(0)) {
        resolve();
      }
    }
  }
}

function drawn(tile: Tile): Drawn {
  const bins = tile.bins.flatMap(({ start: first, end: after, happened, planned, claimed, denied }) => {
    const [start, end] = [parseIsoDay(first), parseIsoDay(after)];
    const parts = [happened, planned, claimed, denied];
    const count = happened + planned + claimed + denied;
    return start !== undefined && end !== undefined ? [{ start, end, parts, count }] : [];
  });
  const [start, end]: (Day | undefined)[] = [parseIsoDay(tile.start), parseIsoDay(tile.end)];
  return { tile, bins, days: { start: start ?? -Infinity, end: end ?? Infinity } };
}
