import { dayAt, type Scale, scaleOf, xOf } from "../time/scale";
import { fitCanvas } from "./canvas";
import type { Answered, Days } from "./coverage";
import { paintDensity } from "./paint-density";
import type { Palette } from "./palette";
import { binsOf } from "./scene";

const LEAST_BRUSH = 6;
const NOTHING: Days = { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY };

/** The strip below the picture: all that there is, and the part of it that is in view. */
export class Overview {
  private readonly pen: CanvasRenderingContext2D | null;
  /** The widest that was shown: a filter must not stretch what it leaves over the whole strip. */
  private days: Days = NOTHING;
  private whole: Scale = scaleOf(0, 1, 1);
  private grabbedAt: number | undefined;
  private histogram:
    | { readonly found: Answered; readonly palette: Palette; readonly image: HTMLCanvasElement }
    | undefined;

  /** @param move wants the view's middle on that day */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly move: (day: number) => void,
    signal: AbortSignal,
  ) {
    this.pen = canvas.getContext("2d");
    canvas.addEventListener("pointerdown", (event) => this.grab(event), { signal });
    canvas.addEventListener("pointermove", (event) => this.drag(event), { signal });
    canvas.addEventListener("pointerup", () => this.letGo(), { signal });
    canvas.addEventListener("pointercancel", () => this.letGo(), { signal });
  }

  paint(found: Answered | undefined, view: Scale, palette: Palette): void {
    const { pen } = this;
    if (!pen) {
      return;
    }
    const { width, height } = fitCanvas(this.canvas, pen);
    pen.clearRect(0, 0, width, height);
    if (!found?.answer.extent) {
      this.days = NOTHING;
      return;
    }
    this.days = { start: Math.min(this.days.start, found.start), end: Math.max(this.days.end, found.end) };
    this.whole = scaleOf(this.days.start, this.days.end, width);
    pen.globalAlpha = 0.55;
    pen.drawImage(this.histogramOf(found, palette), 0, 0, width, height);
    pen.globalAlpha = 1;
    this.paintBrush(pen, view, height, palette);
  }

  /** Painted once for each answer, size and colour scheme; a frame only lays it down. */
  private histogramOf(found: Answered, palette: Palette): HTMLCanvasElement {
    const { width, height } = this.canvas;
    const kept = this.histogram;
    if (
      kept?.found === found &&
      kept.palette === palette &&
      kept.image.width === width &&
      kept.image.height === height
    ) {
      return kept.image;
    }
    const image = document.createElement("canvas");
    image.width = width;
    image.height = height;
    const pen = image.getContext("2d");
    if (pen) {
      pen.scale(width / this.whole.width, width / this.whole.width);
      const ground = this.canvas.clientHeight - 1;
      paintDensity(pen, binsOf(found), this.whole, { bottom: ground, height: ground - 5 }, palette);
    }
    this.histogram = { found, palette, image };
    return image;
  }

  private paintBrush(pen: CanvasRenderingContext2D, view: Scale, height: number, palette: Palette): void {
    const left = Math.max(0, xOf(this.whole, view.start));
    const right = Math.min(this.whole.width, Math.max(xOf(this.whole, view.end), left + LEAST_BRUSH));
    pen.fillStyle = palette.paper;
    pen.globalAlpha = 0.62;
    pen.fillRect(0, 0, left, height);
    pen.fillRect(right, 0, this.whole.width - right, height);
    pen.globalAlpha = 1;
    pen.strokeStyle = palette.accent;
    pen.lineWidth = 1.5;
    pen.strokeRect(left + 0.75, 0.75, Math.max(LEAST_BRUSH, right - left) - 1.5, height - 1.5);
  }

  private grab(event: PointerEvent): void {
    this.canvas.setPointerCapture(event.pointerId);
    this.grabbedAt = event.pointerId;
    this.drag(event);
  }

  private drag(event: PointerEvent): void {
    if (this.grabbedAt === event.pointerId) {
      this.move(dayAt(this.whole, event.clientX - this.canvas.getBoundingClientRect().left));
    }
  }

  private letGo(): void {
    this.grabbedAt = undefined;
  }
}
