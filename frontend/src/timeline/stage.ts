import { dayAt, daysPerPixel, type Scale } from "../time/scale";
import { fitCanvas } from "./canvas";
import type { Item } from "./item";
import { type LaneRoom, type Layout, layoutOf } from "./layout";
import { paintLabels } from "./paint-labels";
import { hit, paint, type Target } from "./painter";
import { type Palette, paletteOf } from "./palette";
import type { Scene } from "./scene";
import type { DensityBin } from "./supply";

/** What a pointer may be on; `lane` is the number of the band. */
export type Found = { readonly item: Item } | { readonly bin: DensityBin; readonly lane: number } | undefined;

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
    readonly locale: string,
  ) {
    this.pen = canvas.getContext("2d");
    this.palette = paletteOf(host);
  }

  /** After the colour scheme has changed. */
  recolour(): void {
    this.palette = paletteOf(this.host);
  }

  /** Takes the size that the page gives it, and shares it among the lanes. */
  fit(lanes: readonly LaneRoom[] | undefined): void {
    if (this.pen) {
      const { width, height } = fitCanvas(this.canvas, this.pen);
      this.layout = layoutOf(width, height, lanes);
    }
  }

  /** @param withLabels whether they are drawn, too: in a movement, buttons would hold it up */
  paint(scene: Scene, scale: Scale, selected: number | undefined, withLabels: boolean): void {
    if (!this.pen) {
      return;
    }
    const { layout, palette, locale } = this;
    this.pen.clearRect(0, 0, layout.width, layout.height);
    this.drawn = paint(this.pen, { scene, scale, layout, palette, locale, selected });
    if (withLabels) {
      paintLabels(this.pen, { scene, scale, layout, palette, selected });
    }
    this.scene = scene;
    this.scale = scale;
  }

  itemAt(x: number, y: number, isTouch: boolean): Item | undefined {
    return hit(this.drawn, x, y, isTouch ? FINGER : REACH);
  }

  /** An item, or else the column of the density. */
  under(x: number, y: number): Found {
    const item = this.itemAt(x, y, false);
    return item ? { item } : this.columnAt(x, y);
  }

  private columnAt(x: number, y: number): Found {
    const lane = this.layout.bands.findIndex(({ top, bottom }) => y >= top && y < bottom);
    const band = this.layout.bands[lane];
    const { scene, scale } = this;
    if (!band || !scene || !scale || y < band.bottom - band.densityHeight) {
      return undefined;
    }
    const day = dayAt(scale, x);
    const thin = 2 * daysPerPixel(scale);
    const bin = scene.lanes[lane]?.bins.find(
      ({ start, end }) => day >= start && day < Math.max(end, start + thin),
    );
    return bin && { bin, lane };
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
