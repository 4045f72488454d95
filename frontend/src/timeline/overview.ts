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
  private histogram: { readonly key: readonly unknown[]; readonly image: HTMLCanvasElement } | undefined;

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

  paint(view: Scale, palette: Palette): void {
    const { pen } = this;
    if (!pen) {
      return;
    }
    const { width, height } = this.size;
    pen.clearRect(0, 0, width, height);
    const isThere = this.days.start < this.days.end;
    this.parts.start.hidden = !isThere;
    this.parts.end.hidden = !isThere;
    if (!isThere) {
      return;
    }
    this.whole = scaleOf(this.days.start, this.days.end, width);
    pen.globalAlpha = 0.55;
    pen.drawImage(this.histogramOf(palette), 0, 0, width, height);
    pen.globalAlpha = 1;
    this.paintBrush(pen, view, height, palette);
  }

  /** The movement has settled. */
  tell(): void {
    this.brush.tell();
  }

  /** Painted once for each answer, size and colour scheme; a frame only lays it down. */
  private histogramOf(palette: Palette): HTMLCanvasElement {
    const { width, height } = this.parts.ground;
    const key = [this.bins, palette, width, height, this.days.start, this.days.end];
    if (this.histogram?.key.every((each, index) => each === key[index])) {
      return this.histogram.image;
    }
    const image = document.createElement("canvas");
    image.width = width;
    image.height = height;
    const pen = image.getContext("2d");
    if (pen) {
      pen.scale(width / this.whole.width, width / this.whole.width);
      const tallest = this.bins.reduce((most, { count }) => Math.max(most, count), 1);
      const bottom = this.size.height - 1;
      const ground = { bottom, height: bottom - 5, tallest };
      paintDensity(pen, this.bins, this.whole, ground, palette);
    }
    this.histogram = { key, image };
    return image;
  }

  private paintBrush(pen: CanvasRenderingContext2D, view: Scale, height: number, palette: Palette): void {
    const { left, right } = brushOn(this.whole, view, LEAST_BRUSH);
    pen.fillStyle = palette.paper;
    pen.globalAlpha = 0.62;
    pen.fillRect(0, 0, left, height);
    pen.fillRect(right, 0, this.whole.width - right, height);
    pen.globalAlpha = 1;
    pen.strokeStyle = palette.accent;
    pen.lineWidth = 1.5;
    pen.strokeRect(left + 0.75, 0.75, right - left - 1.5, height - 1.5);
    this.brush.follow(left, right, this.whole.width);
  }
}
