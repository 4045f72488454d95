import type { Event } from "../api/types";
import { around, resized, revealed, type Scale, scaleOf } from "../time/scale";
import { Composer } from "./composer";
import { Feed } from "./feed";
import { listenToHands } from "./gestures";
import type { Item } from "./item";
import { Labels } from "./labels";
import { LaneBook, type LaneBox, lanesFor } from "./lanes";
import { Motion } from "./motion";
import { Overview, type OverviewParts } from "./overview";
import { movesOn } from "./pointing";
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

/** How long nothing must move before labels are placed and the server is asked, in milliseconds. */
const SETTLED = 130;
/** In a long movement, labels are placed and tiles asked for this often. */
const REPLACED = 320;

/** The timeline: answers in, pixels out. Draws in one animation frame whatever has changed. */
export class Picture {
  private readonly stage: Stage;
  private readonly motion: Motion;
  private readonly composer: Composer;
  private readonly labels: Labels;
  private readonly overview: Overview;
  private readonly tip: Tip;
  private readonly lanes = new LaneBook();
  private readonly feed = new Feed({ wish: (supply) => this.wish(supply), arrived: () => this.arrived() });
  private readonly ended = new AbortController();
  private hasView: boolean;
  private selected: Event | undefined;
  private frame = 0;
  private isOutdated = false;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private placedAt = 0;

  /** @param view where it begins; without it, at everything there is */
  constructor(
    private readonly parts: Parts,
    private readonly surroundings: Surroundings,
    view: Days | undefined,
  ) {
    const { signal } = this.ended;
    this.stage = new Stage(parts.host, parts.canvas, surroundings.locale);
    this.hasView = view !== undefined;
    this.motion = motionFrom(view, parts.canvas.clientWidth);
    this.composer = new Composer(this.stage.measure);
    this.tip = new Tip(parts.tip);
    const choose = ({ event }: Item) => surroundings.chosen(event);
    this.labels = new Labels(parts.labels, ({ event }) => surroundings.describe(event), choose);
    const locale = () => surroundings.locale;
    const brushed = { view: () => this.view, locale, want: (days: Days) => this.restore(days) };
    this.overview = new Overview(parts.overview, brushed, signal);
    listenToHands(parts.host, movesOn(parts.host, this.stage, this.motion, this.tip, this.pointed()), signal);
    this.watch(signal);
    this.resize();
  }

  end(): void {
    this.ended.abort();
    this.feed.end();
    clearTimeout(this.settling);
    cancelAnimationFrame(this.frame);
  }

  /** Another filter, or other lanes: everything is asked for anew, what is drawn stays until the answer is there. */
  async setSource(source: Source, by?: By): Promise<void> {
    if (await this.feed.ask(source, by, lanesFor(this.stage.layout.height))) {
      this.surroundings.answered();
      this.settle();
    }
  }

  /** Something was written about those days, or about any; the view stays where it is. */
  async changed(days?: Days): Promise<void> {
    await this.feed.renew(days, lanesFor(this.stage.layout.height));
  }

  /** Collapses a lane, or opens it again. */
  toggleLane(key: string): void {
    this.lanes.toggle(key);
    this.resize();
  }

  select(event: Event | undefined): void {
    this.selected = event;
    this.outdate();
  }

  /** Moves so that a stretch is in sight: as little as will do, unless it is to fill the view. */
  show(days: Days, fill: boolean): void {
    const { goal } = this.motion;
    const isTooLong = days.end - days.start > goal.end - goal.start;
    const target =
      fill || isTooLong
        ? around(days.start, days.end, goal.width, 0.2)
        : revealed(goal, days.start, days.end);
    if (target !== goal) {
      this.go(target);
    }
  }

  /** Exactly that view, at once: from the address, the brush, or back and forward. */
  restore(days: Days): void {
    this.hasView = true;
    this.motion.go(scaleOf(days.start, days.end, this.stage.layout.width), true);
    this.moved();
  }

  fit(): void {
    const whole = this.feed.current?.whole;
    if (whole?.extent) {
      this.go(scaleOf(whole.padded.start, whole.padded.end, this.stage.layout.width));
    }
  }

  zoomBy(factor: number): void {
    this.motion.zoom(this.stage.layout.width / 2, factor);
    this.moved();
  }

  get view(): Days {
    return { start: this.motion.goal.start, end: this.motion.goal.end };
  }

  /** What is drawn now, to be put on paper. */
  get sheet(): Sheet {
    const { layout, palette, locale, measure } = this.stage;
    const { scene } = this.composer;
    return {
      scene,
      scale: this.motion.goal,
      layout,
      palette,
      locale,
      measure,
      lanes: this.lanes.boxes(layout),
    };
  }

  private watch(signal: AbortSignal): void {
    const recolour = () => {
      this.stage.recolour();
      this.draw();
    };
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour, { signal });
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(this.parts.host);
    signal.addEventListener("abort", () => sizes.disconnect());
  }

  private pointed() {
    const { surroundings } = this;
    return {
      chosen: (event: Event) => surroundings.chosen(event),
      moved: () => this.moved(),
      wordsOfItem: (event: Event) => `${event.title}\n${surroundings.describe(event)}`,
      wordsOfBin: (bin: DensityBin, lane: number) => {
        const pieces = this.feed.current?.view(this.motion.goal, this.lanes.keys[lane]) ?? [];
        const drawn = pieces.find(({ start, end }) => bin.start >= start && bin.start < end)?.tile;
        return surroundings.describeBin(bin, drawn?.tile.spanning ?? 0, drawn?.days ?? bin);
      },
    };
  }

  /** A supply that has begun: now it is known where everything is, and which lanes there are. */
  private wish(supply: Supply): Wish {
    const { whole } = supply;
    if (!this.hasView && whole?.extent) {
      this.hasView = true;
      this.motion.go(scaleOf(whole.padded.start, whole.padded.end, this.stage.layout.width), true);
    }
    const lanes = supply.lanes.filter(({ total }) => total > 0).map(({ key }) => key);
    return {
      view: this.motion.goal,
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

  private go(scale: Scale): void {
    this.hasView = true;
    this.motion.go(scale);
    this.moved();
  }

  private moved(): void {
    this.tip.hide();
    this.settle();
    this.draw();
  }

  /** Once nothing has moved for a while: place the labels, ask the server, tell the page. */
  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      if (this.motion.isMoving) {
        this.settle();
        return;
      }
      this.outdate();
      this.surroundings.viewed(this.view);
      this.overview.tell();
      this.feed.want();
    }, SETTLED);
  }

  /** The scene is put together anew before it is drawn next. */
  private outdate(): void {
    this.isOutdated = true;
    this.draw();
  }

  private compose(): void {
    const { scale, selected, lanes } = {
      scale: this.motion.now,
      selected: this.selected,
      lanes: this.lanes.keys,
    };
    const supply = this.feed.current;
    this.isOutdated = false;
    this.placedAt = performance.now();
    if (supply?.whole) {
      this.composer.compose({ supply, scale, layout: this.stage.layout, lanes, selected });
      this.labels.show(this.composer.scene, selected?.id);
    }
  }

  private draw(): void {
    if (this.frame === 0) {
      this.frame = requestAnimationFrame((time) => this.paintFrame(time));
    }
  }

  private paintFrame(time: number): void {
    this.frame = 0;
    const scale = this.motion.step(time);
    const isDue = performance.now() - this.placedAt > REPLACED;
    if (this.motion.isMoving ? isDue : this.isOutdated) {
      this.compose();
    }
    if (this.motion.isMoving && isDue) {
      this.feed.want();
    }
    this.stage.paint(this.composer.scene, scale, this.selected?.id);
    this.labels.follow(scale, this.stage.layout);
    this.overview.paint(scale, this.stage.palette);
    if (this.feed.current?.isWaiting === false) {
      this.parts.host.dataset.timelineReady = "true";
    }
    if (this.motion.isMoving) {
      this.draw();
    }
  }

  private layOut(): void {
    this.stage.fit(this.lanes.rooms);
    this.surroundings.laid(this.lanes.boxes(this.stage.layout));
  }

  private resize(): void {
    this.layOut();
    this.motion.go(resized(this.motion.goal, this.stage.layout.width), true);
    this.feed.want();
    this.outdate();
  }
}

function motionFrom(view: Days | undefined, width: number): Motion {
  const today = Math.floor(Date.now() / 86_400_000);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  return new Motion(scaleOf(view?.start ?? today - 200, view?.end ?? today + 60, width), () => calm.matches);
}
