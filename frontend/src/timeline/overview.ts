import { type Scale, scaleOf } from "../time/scale";
import { Brush, type Brushed, type BrushParts, brushOn } from "./brush";
import { fitCanvas } from "./canvas";
import { paintDensity } from "./paint-density";
import type { Palette } from "./palette";
import type { DensityBin } from "./supply";
import type { Days } from "./tiles";

const LEAST_BRUSH = 6;
const NOTHING: Days = { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY };

export interface OverviewParts extends BrushParts {
  readonly ground: HTMLCanvasElement;
  /** They lie over what is not in view; their edges are the brush's. */
  readonly before: HTMLElement;
  readonly after: HTMLElement;
}

/** The strip below the picture: all that there is, and the part of it that is in view. */
export class Overview {
  private readonly pen: CanvasRenderingContext2D | null;
  private readonly brush: Brush;
  /** The widest that was shown: a filter must not stretch what it leaves over the whole strip. */
  private days: Days = NOTHING;
  private whole: Scale = scaleOf(0, 1, 1);
  private bins: readonly DensityBin[] = [];
  private size = { width: 0, height: 0 };
  /** What the ground was painted from. */
  private painted: readonly unknown[] = [];

  constructor(
    private readonly parts: OverviewParts,
    brushed: Omit<Brushed, "whole">,
    signal: AbortSignal,
  ) {
    this.pen = parts.ground.getContext("2d");
    const whole = () => this.whole;
    this.brush = new Brush(parts, { ...brushed, whole }, signal);
  }

  get width(): number {
    return this.size.width;
  }

  /** Takes the size that the page gives it. Not in each frame: to ask for it has the page laid out there and then. */
  fit(): void {
    if (this.pen) {
      this.size = fitCanvas(this.parts.ground, this.pen);
    }
  }

  /** What there is; without days, nothing. */
  show(bins: readonly DensityBin[], days: Days | undefined): void {
    this.bins = bins;
    this.days = days
      ? { start: Math.min(this.days.start, days.start), end: Math.max(this.days.end, days.end) }
      : NOTHING;
  }

  /** A frame moves four elements; the histogram stays as it was painted. */
  paint(view: Scale, palette: Palette): void {
    const isThere = this.days.start < this.days.end;
    const { start, end, before, after } = this.parts;
    for (const part of [start, end, before, after]) {
      part.hidden = !isThere;
    }
    const { width } = this.size;
    if (isThere) {
      this.whole = scaleOf(this.days.start, this.days.end, width);
      const { left, right } = brushOn(this.whole, view, LEAST_BRUSH);
      before.style.transform = `translateX(${Math.round(left) - width}px)`;
      after.style.transform = `translateX(${Math.round(right)}px)`;
      this.brush.follow(left, right, width);
    }
    this.paintGround(palette);
  }

  /** The movement has settled. */
  tell(): void {
    this.brush.tell();
  }

  /** Once for each answer, size and colour scheme. */
  private paintGround(palette: Palette): void {
    const { pen, bins, size, days } = this;
    const wanted = [bins, palette, size, days.start, days.end];
    if (!pen || (this.painted.length > 0 && this.painted.every((each, at) => each === wanted[at]))) {
      return;
    }
    this.painted = wanted;
    pen.clearRect(0, 0, size.width, size.height);
    if (days.start < days.end) {
      const bottom = size.height - 1;
      const tallest = bins.reduce((most, { count }) => Math.max(most, count), 1);
      pen.globalAlpha = 0.55;
      paintDensity(pen, bins, this.whole, { bottom, height: bottom - 5, tallest }, palette);
      pen.globalAlpha = 1;
    }
  }
}
