import type { Event } from "../api/types";
import type { Day } from "../time/day";
import { around, resized, type Scale, scaleOf } from "../time/scale";
import type { Days } from "./coverage";
import { listenToHands } from "./gestures";
import { type Item, itemOf } from "./item";
import { Labels } from "./labels";
import { Motion } from "./motion";
import { Overview } from "./overview";
import type { Placed } from "./placement";
import { EMPTY, itemsOf, type Scene, sceneOf } from "./scene";
import { Stage } from "./stage";
import { type Load, Supply } from "./supply";
import { Tip } from "./tip";

export type { Load };

/** What the page learns of the picture, and what it gives to it. */
export interface Surroundings {
  readonly locale: string;
  describe(item: Item): string;
  describeBin(start: Day, end: Day, count: number): string;
  chosen(event: Event): void;
  /** The movement has settled. */
  viewed(view: Days): void;
  /** The server has answered. */
  answered(): void;
}

export interface Parts {
  /** Carries `data-timeline-ready` and takes the hands' movements. */
  readonly host: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly labels: HTMLElement;
  readonly tip: HTMLElement;
  readonly overview: HTMLCanvasElement;
}

/** How long nothing must move before labels are placed and the server is asked, in milliseconds. */
const SETTLED = 130;
/** In a long movement, labels are placed anew this often. */
const REPLACED = 320;

/** The timeline: answers in, pixels out. Draws in one animation frame whatever has changed. */
export class Picture {
  private readonly stage: Stage;
  private readonly supply = new Supply();
  private readonly tip: Tip;
  private readonly labels: Labels;
  private readonly overview: Overview;
  private readonly motion: Motion;
  private readonly ended = new AbortController();
  private hasView: boolean;
  private scene: Scene = EMPTY;
  private sceneOfSpan = 0;
  private selected: Event | undefined;
  private frame = 0;
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
    const today = Math.floor(Date.now() / 86_400_000);
    const calm = matchMedia("(prefers-reduced-motion: reduce)");
    this.motion = new Motion(
      scaleOf(view?.start ?? today - 200, view?.end ?? today + 60, parts.canvas.clientWidth),
      () => calm.matches,
    );
    this.tip = new Tip(parts.tip);
    this.labels = new Labels(
      parts.labels,
      (item) => surroundings.describe(item),
      (item) => surroundings.chosen(item.event),
    );
    this.overview = new Overview(parts.overview, (day) => this.centre(day), signal);
    listenToHands(parts.host, this.moves(), signal);
    const recolour = () => {
      this.stage.recolour();
      this.draw();
    };
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour, { signal });
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(parts.host);
    signal.addEventListener("abort", () => sizes.disconnect());
    this.resize();
  }

  end(): void {
    this.ended.abort();
    clearTimeout(this.settling);
    cancelAnimationFrame(this.frame);
  }

  /** Another filter, or other events: everything is asked for anew, what is drawn stays until the answer is there. */
  async setSource(load: Load): Promise<void> {
    const hadView = this.hasView;
    const isCurrent = await this.supply.setSource(load);
    const { whole } = this.supply;
    if (!isCurrent || !whole) {
      return;
    }
    if (!this.hasView && whole.answer.extent) {
      this.hasView = true;
      this.motion.go(scaleOf(whole.start, whole.end, this.stage.layout.width), true);
    }
    this.surroundings.answered();
    this.settle();
    this.compose();
    this.draw();
    if (hadView) {
      await this.askForView();
    }
  }

  select(event: Event | undefined): void {
    this.selected = event;
    this.compose();
    this.draw();
  }

  /** Moves so that a stretch is in sight: as little as will do, unless it is to fill the view. */
  show(days: Days, fill: boolean): void {
    const { start, end, width } = this.motion.goal;
    const span = end - start;
    if (fill || days.end - days.start > span) {
      this.go(around(days.start, days.end, width, 0.2));
    } else if (days.start < start + span * 0.06 || days.end > end - span * 0.06) {
      const middle = (days.start + days.end) / 2;
      this.go(scaleOf(middle - span / 2, middle + span / 2, width));
    }
  }

  /** Exactly that view, at once: from the address, or back and forward. */
  restore(days: Days): void {
    this.hasView = true;
    this.motion.go(scaleOf(days.start, days.end, this.stage.layout.width), true);
    this.moved();
  }

  fit(): void {
    const { whole } = this.supply;
    if (whole?.answer.extent) {
      this.go(scaleOf(whole.start, whole.end, this.stage.layout.width));
    }
  }

  zoomBy(factor: number): void {
    this.motion.zoom(this.stage.layout.width / 2, factor);
    this.moved();
  }

  /** The placed events that are known, in order of time: what Previous and Next go through beyond the list. */
  known(): readonly Item[] {
    const found = this.supply.best(this.motion.goal);
    return found ? itemsOf(found, this.stage.measure) : [];
  }

  get view(): Days {
    return { start: this.motion.goal.start, end: this.motion.goal.end };
  }

  private go(scale: Scale): void {
    this.hasView = true;
    this.motion.go(scale);
    this.moved();
  }

  private centre(day: Day): void {
    const { start, end, width } = this.motion.goal;
    const half = (end - start) / 2;
    this.motion.go(scaleOf(day - half, day + half, width), true);
    this.moved();
  }

  private moves() {
    return {
      zoom: (x: number, factor: number) => {
        this.motion.zoom(x, factor);
        this.moved();
      },
      pan: (pixels: number) => {
        this.motion.pan(pixels);
        this.moved();
      },
      flick: (speed: number) => {
        this.motion.flick(speed);
        this.moved();
      },
      hold: () => this.motion.hold(),
      click: (x: number, y: number, isTouch: boolean) => {
        const item = this.stage.itemAt(x, y, isTouch);
        if (item) {
          this.surroundings.chosen(item.event);
        }
      },
      hover: (x: number, y: number) => this.hover(x, y),
      leave: () => this.tip.hide(),
    };
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
      this.compose();
      this.draw();
      this.surroundings.viewed(this.view);
      void this.askForView();
    }, SETTLED);
  }

  private async askForView(): Promise<void> {
    if (this.supply.isComplete && !this.scene.dense) {
      return;
    }
    if (await this.supply.ask(this.motion.goal)) {
      this.surroundings.answered();
      this.compose();
      this.draw();
    }
  }

  private compose(): void {
    const scale = this.motion.now;
    const found = this.supply.best(scale);
    if (!found) {
      return;
    }
    const span = scale.end - scale.start;
    // After zooming the most salient come first again; while panning, what is there stays.
    const isSameZoom = Math.abs(span / this.sceneOfSpan - 1) < 1e-6;
    const before = new Map<number, Placed>(
      isSameZoom ? this.scene.labelled.map(({ placed }) => [placed.id, placed]) : [],
    );
    const wishes = { scale, layout: this.stage.layout, before, selected: this.selected?.id };
    this.scene = sceneOf(found, this.withSelected(itemsOf(found, this.stage.measure)), wishes);
    this.sceneOfSpan = span;
    this.placedAt = performance.now();
    this.labels.show(this.scene.labelled, this.selected?.id);
  }

  /** The chosen event is drawn, however little it weighs. */
  private withSelected(items: readonly Item[]): readonly Item[] {
    const { selected } = this;
    if (!selected || items.some(({ event }) => event.id === selected.id)) {
      return items;
    }
    const item = itemOf(selected, this.stage.measure);
    return item ? [...items, item] : items;
  }

  private draw(): void {
    if (this.frame === 0) {
      this.frame = requestAnimationFrame((time) => this.paintFrame(time));
    }
  }

  private paintFrame(time: number): void {
    this.frame = 0;
    const scale = this.motion.step(time);
    if (this.motion.isMoving && performance.now() - this.placedAt > REPLACED) {
      this.compose();
    }
    this.stage.paint(this.scene, scale, this.selected?.id);
    this.labels.follow(scale, this.stage.layout);
    this.overview.paint(this.supply.whole, scale, this.stage.palette);
    if (this.supply.whole) {
      this.parts.host.dataset.timelineReady = "true";
    }
    if (this.motion.isMoving) {
      this.draw();
    }
  }

  private resize(): void {
    this.stage.fit();
    this.motion.go(resized(this.motion.goal, this.stage.layout.width), true);
    this.compose();
    this.draw();
  }

  private hover(x: number, y: number): void {
    const found = this.stage.under(x, y);
    const { width } = this.stage.layout;
    if (!found) {
      this.tip.hide();
    } else if ("item" in found) {
      const { item } = found;
      this.tip.show(`${item.event.title}\n${this.surroundings.describe(item)}`, x, y, width);
    } else {
      const { start, end, count } = found.bin;
      this.tip.show(this.surroundings.describeBin(start, end, count), x, y, width);
    }
    this.parts.host.classList.toggle("pointing", found !== undefined && "item" in found);
  }
}
