import type { Scale } from "../time/scale";
import { fitCanvas } from "./canvas";
import type { Item } from "./item";
import { type Layout, layoutOf } from "./layout";
import { binAt, hit, paint, type Target } from "./painter";
import { type Palette, paletteOf } from "./palette";
import type { DensityBin, Scene } from "./scene";

/** What a pointer may be on. */
export type Found = { readonly item: Item } | { readonly bin: DensityBin } | undefined;

/** How near to a sign a mouse or a finger has to be, in pixels. */
const REACH = 12;
const FINGER = 22;

/** The canvas with its size, its colours, and the memory of what was drawn where. */
export class Stage {
  palette: Palette;
  layout: Layout = layoutOf(1, 1);
  private readonly pen: CanvasRenderingContext2D | null;
  private drawn: readonly Target[] = [];
  private scene: Scene | undefined;
  private scale: Scale | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly canvas: HTMLCanvasElement,
    private readonly locale: string,
  ) {
    this.pen = canvas.getContext("2d");
    this.palette = paletteOf(host);
  }

  /** After the colour scheme has changed. */
  recolour(): void {
    this.palette = paletteOf(this.host);
  }

  /** Takes the size that the page gives it. */
  fit(): void {
    if (this.pen) {
      const { width, height } = fitCanvas(this.canvas, this.pen);
      this.layout = layoutOf(width, height);
    }
  }

  paint(scene: Scene, scale: Scale, selected: number | undefined): void {
    if (!this.pen) {
      return;
    }
    const { layout, palette, locale } = this;
    this.drawn = paint(this.pen, { scene, scale, layout, palette, locale, selected });
    this.scene = scene;
    this.scale = scale;
  }

  itemAt(x: number, y: number, isTouch: boolean): Item | undefined {
    return hit(this.drawn, x, y, isTouch ? FINGER : REACH);
  }

  /** An item, or else the column of the density. */
  under(x: number, y: number): Found {
    const item = this.itemAt(x, y, false);
    if (item) {
      return { item };
    }
    const isLow = y > this.layout.axisTop - this.layout.densityHeight && y < this.layout.axisTop;
    const bin = isLow && this.scene && this.scale ? binAt(this.scene, this.scale, x) : undefined;
    return bin && { bin };
  }

  /** The width of a label's text. */
  readonly measure = (text: string): number => {
    if (!this.pen) {
      return text.length * 7;
    }
    this.pen.font = `500 13px ${this.palette.font}`;
    return this.pen.measureText(text).width;
  };
}
