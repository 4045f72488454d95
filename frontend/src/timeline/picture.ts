import type { Event } from "../api/types";
import { Feed } from "./feed";
import { Frames } from "./frames";
import { listenToHands } from "./gestures";
import type { Item } from "./item";
import { Labels } from "./labels";
import { LaneBook, type LaneBox, lanesFor } from "./lanes";
import { Navigation } from "./navigation";
import { Overview, type OverviewParts } from "./overview";
import { movesOn } from "./pointing";
import { Rhythm } from "./rhythm";
import { binsOf } from "./scene";
import type { Sheet } from "./sheet";
import { Stage } from "./stage";
import type { By, DensityBin, Source, Supply, Wish } from "./supply";
import type { Days } from "./tiles";
import { Tip } from "./tip";

export type { By, Days, Source };

/** What the page learns of the picture, and what it gives to it. */
export interface Surroundings {
  readonly locale: string;
  describe(event: Event): string;
  /** @param spanning how many of the days around lie in no single column */
  describeBin(bin: DensityBin, spanning: number, around: Days): string;
  chosen(event: Event): void;
  /** The movement has settled. */
  viewed(view: Days): void;
  /** The server has answered. */
  answered(): void;
  /** The lanes have other names, counts or places. */
  laid(lanes: readonly LaneBox[]): void;
}

export interface Parts {
  /** Carries `data-timeline-ready` and takes the hands' movements. */
  readonly host: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly labels: HTMLElement;
  readonly tip: HTMLElement;
  readonly overview: OverviewParts;
}

/** The timeline: answers in, pixels out. Draws in one animation frame whatever has changed. */
export class Picture {
  private readonly stage: Stage;
  private readonly navigation: Navigation;
  private readonly frames: Frames;
  private readonly overview: Overview;
  private readonly tip: Tip;
  private readonly lanes = new LaneBook();
  private readonly feed = new Feed({ wish: (supply) => this.wish(supply), arrived: () => this.arrived() });
  private readonly rhythm = new Rhythm({
    frame: (time) => this.frames.paint(time),
    settled: () => this.settled(),
  });
  private readonly ended = new AbortController();

  /** @param view where it begins; without it, at everything there is */
  constructor(
    private readonly parts: Parts,
    private readonly surroundings: Surroundings,
    view: Days | undefined,
  ) {
    const { signal } = this.ended;
    this.stage = new Stage(parts.host, parts.canvas, surroundings.locale);
    this.navigation = new Navigation(view, parts.canvas.clientWidth, () => this.moved());
    this.tip = new Tip(parts.tip);
    const choose = ({ event }: Item) => surroundings.chosen(event);
    const labels = new Labels(parts.labels, ({ event }) => surroundings.describe(event), choose);
    const locale = () => surroundings.locale;
    const brushed = { view: () => this.view, locale, want: (days: Days) => this.restore(days) };
    this.overview = new Overview(parts.overview, brushed, signal);
    const { stage, overview, navigation, feed, lanes } = this;
    this.frames = new Frames({ host: parts.host, stage, labels, overview, navigation, feed, lanes });
    listenToHands(
      parts.host,
      movesOn(parts.host, this.stage, this.navigation.motion, this.tip, this.pointed()),
      signal,
    );
    this.watch(signal);
    this.resize();
  }

  end(): void {
    this.ended.abort();
    this.feed.end();
    this.rhythm.end();
  }

  /**
   * Another filter, or other lanes: everything is asked for anew, what is drawn stays until the answer is there. Resolves
   * when the view has all that it is drawn from, or will not get it.
   */
  async setSource(source: Source, by?: By): Promise<void> {
    if (await this.feed.ask(source, by, lanesFor(this.stage.layout.height))) {
      this.surroundings.answered();
      this.rhythm.move();
      await this.feed.rested();
    }
  }

  /** Something was written about those days, or about any; the view stays where it is. */
  async changed(days?: Days): Promise<void> {
    await this.feed.renew(days, lanesFor(this.stage.layout.height));
  }

  /** They are not there any more; the server's next answer has the last word. */
  drop(ids: Iterable<number>): void {
    this.feed.drop(ids);
  }

  /** Collapses a lane, or opens it again. */
  toggleLane(key: string): void {
    this.lanes.toggle(key);
    this.resize();
  }

  select(event: Event | undefined): void {
    this.frames.select(event);
    this.rhythm.draw();
  }

  /** Moves so that a stretch is in sight: as little as will do, unless it is to fill the view. */
  show(days: Days, fill: boolean): void {
    this.navigation.show(days, fill);
  }

  /** Exactly that view, at once: from the address, the brush, or back and forward. */
  restore(days: Days): void {
    this.navigation.restore(days);
  }

  fit(): void {
    this.navigation.fit(this.feed.whole);
  }

  zoomBy(factor: number): void {
    this.navigation.zoomBy(factor);
  }

  get view(): Days {
    return this.navigation.view;
  }

  /** How many events pass, in view or not. */
  get total(): number {
    return this.feed.whole?.total ?? 0;
  }

  /** What is drawn now, to be put on paper. */
  get sheet(): Sheet {
    return this.frames.sheet;
  }

  private watch(signal: AbortSignal): void {
    const recolour = () => {
      this.stage.recolour();
      this.rhythm.draw();
    };
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour, { signal });
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(this.parts.host);
    sizes.observe(this.parts.overview.ground);
    signal.addEventListener("abort", () => sizes.disconnect());
  }

  private pointed() {
    const { surroundings } = this;
    return {
      chosen: (event: Event) => surroundings.chosen(event),
      moved: () => this.moved(),
      wordsOfItem: (event: Event) => `${event.title}\n${surroundings.describe(event)}`,
      wordsOfBin: (bin: DensityBin, lane: number) => {
        const pieces = this.feed.current?.view(this.navigation.motion.goal, this.lanes.keys[lane]) ?? [];
        const drawn = pieces.find(({ start, end }) => bin.start >= start && bin.start < end)?.tile;
        return surroundings.describeBin(bin, drawn?.tile.spanning ?? 0, drawn?.days ?? bin);
      },
    };
  }

  /** A supply that has begun: now it is known where everything is, and which lanes there are. */
  private wish(supply: Supply): Wish {
    this.navigation.begin(supply.whole);
    const lanes = supply.lanes.filter(({ total }) => total > 0).map(({ key }) => key);
    return {
      view: this.navigation.motion.goal,
      lanes: lanes.length > 0 ? lanes : [undefined],
      overview: this.overview.width,
    };
  }

  private arrived(): void {
    const supply = this.feed.current;
    if (supply) {
      this.lanes.take(supply.lanes);
      this.overview.show(
        binsOf(supply.overview(this.overview.width)),
        supply.whole?.extent && supply.whole.padded,
      );
      this.layOut();
      this.outdate();
    }
  }

  private moved(): void {
    this.tip.hide();
    this.frames.stir();
    this.rhythm.move();
  }

  /** Now the labels are placed, the server is asked, and the page is told. */
  private settled(): void {
    this.frames.rest();
    this.rhythm.draw();
    this.surroundings.viewed(this.view);
    this.overview.tell();
    this.feed.want();
  }

  /** The scene is put together anew before it is drawn next. */
  private outdate(): void {
    this.frames.outdate();
    this.rhythm.draw();
  }

  private layOut(): void {
    this.stage.fit(this.lanes.rooms);
    this.surroundings.laid(this.lanes.boxes(this.stage.layout));
  }

  private resize(): void {
    this.overview.fit();
    this.layOut();
    this.navigation.resize(this.stage.layout.width);
    this.feed.want();
    this.outdate();
  }
}
