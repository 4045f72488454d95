import type { Event } from "../api/types";
import { Composer } from "./composer";
import type { Feed } from "./feed";
import type { Labels } from "./labels";
import type { LaneBook } from "./lanes";
import type { Navigation } from "./navigation";
import type { Overview } from "./overview";
import type { Sheet } from "./sheet";
import type { Stage } from "./stage";

/** What the frames are drawn on, and from what. */
interface FrameParts {
  /** Carries `data-timeline-ready` once nothing is awaited. */
  readonly host: HTMLElement;
  readonly stage: Stage;
  readonly labels: Labels;
  readonly overview: Overview;
  readonly navigation: Navigation;
  readonly feed: Feed;
  readonly lanes: LaneBook;
}

/** In a long movement, labels are placed and tiles asked for this often. */
const REPLACED = 320;

/** The picture frame by frame: the scene is put together when it is outdated, and as seldom as will do in a movement. */
export class Frames {
  private readonly composer: Composer;
  private selected: Event | undefined;
  private isOutdated = false;
  /** From a first movement until it has settled: meanwhile the labels are drawn, and no buttons. */
  private isOnTheMove = false;
  private placedAt = 0;

  constructor(private readonly parts: FrameParts) {
    this.composer = new Composer(parts.stage.measure);
  }

  select(event: Event | undefined): void {
    this.selected = event;
    this.outdate();
  }

  /** The scene is put together anew before it is drawn next. */
  outdate(): void {
    this.isOutdated = true;
  }

  /** The view moves. */
  stir(): void {
    this.isOnTheMove = true;
    this.parts.labels.standAside(true);
  }

  /** The movement has settled: now the labels are placed. */
  rest(): void {
    this.isOnTheMove = false;
    this.outdate();
  }

  /** @return whether the view moves on */
  paint(time: number): boolean {
    const { navigation, stage, labels, overview, feed, host } = this.parts;
    const { motion } = navigation;
    const scale = motion.step(time);
    const isDue = performance.now() - this.placedAt > REPLACED;
    if (motion.isMoving ? isDue : this.isOutdated) {
      this.compose();
    }
    if (motion.isMoving && isDue) {
      feed.want();
    }
    stage.paint(this.composer.scene, scale, this.selected?.id, this.isOnTheMove);
    if (!this.isOnTheMove) {
      labels.show(this.composer.scene, this.selected?.id);
      labels.follow(scale, stage.layout);
      labels.standAside(false);
    }
    overview.paint(scale, stage.palette);
    if (feed.current?.isWaiting === false) {
      host.dataset.timelineReady = "true";
    }
    return motion.isMoving;
  }

  /** What is drawn now, to be put on paper. */
  get sheet(): Sheet {
    const { stage, lanes, navigation } = this.parts;
    const { layout, palette, locale, measure } = stage;
    return {
      scene: this.composer.scene,
      scale: navigation.motion.goal,
      layout,
      palette,
      locale,
      measure,
      lanes: lanes.boxes(layout),
    };
  }

  private compose(): void {
    const { selected } = this;
    const { navigation, stage, feed, lanes } = this.parts;
    const supply = feed.current;
    this.isOutdated = false;
    this.placedAt = performance.now();
    if (supply?.whole) {
      const has = (id: number) => feed.has(id);
      const scale = navigation.motion.now;
      this.composer.compose({ supply, scale, layout: stage.layout, lanes: lanes.keys, selected, has });
    }
  }
}
