import { type Scale, xOf } from "../time/scale";
import { type Item, middleOf, type Spot, spotOf } from "./item";
import { type Layout, LEVEL, levelMiddle, ROW, rowTop } from "./layout";
import { paintAxis } from "./paint-axis";
import { paintDensity } from "./paint-density";
import { lookOf, paintBar, paintSign } from "./paint-marks";
import type { Palette } from "./palette";
import type { Lying, Scene } from "./scene";

/** Where a drawn item can be hit. */
export interface Target {
  readonly item: Item;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface Frame {
  readonly scene: Scene;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly locale: string;
  readonly selected: number | undefined;
}

/** Signs stand at the height of the label's text, bars under it. */
const SIGN_Y = 11;
const BAR_Y = 23;

/** One frame, all of it; what was drawn where. */
export function paint(pen: CanvasRenderingContext2D, frame: Frame): Target[] {
  const { scene, scale, layout, palette, locale } = frame;
  pen.clearRect(0, 0, layout.width, layout.height);
  paintAxis(pen, scale, layout, palette, locale);
  if (scene.dense) {
    pen.globalAlpha = 0.3;
    paintDensity(pen, scene.bins, scale, { bottom: layout.axisTop, height: layout.densityHeight }, palette);
    pen.globalAlpha = 1;
  }
  paintStems(pen, frame);
  const marks = scene.marks.map((lying) => paintMark(pen, frame, lying));
  const labelled = scene.labelled.map((lying) => paintLabelled(pen, frame, lying));
  return [...labelled, ...marks];
}

/** Thin lines down to the axis, so that the eye finds the date. */
function paintStems(pen: CanvasRenderingContext2D, { scene, scale, layout, palette, selected }: Frame): void {
  for (const { item, placed } of scene.labelled) {
    const spot = spotOf(item.extent, scale);
    if (spot.isDot) {
      const top = rowTop(layout, placed.row) + SIGN_Y + 6;
      const isSelected = item.event.id === selected;
      pen.fillStyle = isSelected ? palette.status[item.event.status] : palette.line;
      pen.fillRect(Math.round(middleOf(spot)), top, 1, layout.axisTop - top);
    }
  }
}

function paintLabelled(pen: CanvasRenderingContext2D, frame: Frame, { item, placed }: Lying): Target {
  const { scale, layout, palette, selected } = frame;
  const spot = spotOf(item.extent, scale);
  const y = rowTop(layout, placed.row) + (spot.isDot ? SIGN_Y : BAR_Y);
  if (item.event.id === selected) {
    paintSelection(pen, spot, y, frame);
  }
  if (spot.isDot) {
    paintSign(pen, spot, y, 4.5, lookOf(item), palette);
  } else {
    paintBar(pen, spot, y, item.isGap ? 9 : 6, lookOf(item), palette, layout.width);
  }
  return targetOf(item, spot, y);
}

function paintMark(pen: CanvasRenderingContext2D, frame: Frame, { item, placed }: Lying): Target {
  const { scale, layout, palette } = frame;
  const spot = spotOf(item.extent, scale);
  const y = levelMiddle(layout, placed.row);
  if (spot.isDot) {
    paintSign(pen, spot, y, 2.6, { ...lookOf(item), exact: true }, palette);
  } else {
    paintBar(pen, spot, y, LEVEL - 5, lookOf(item), palette, layout.width);
  }
  return targetOf(item, spot, y);
}

function paintSelection(
  pen: CanvasRenderingContext2D,
  spot: Spot,
  y: number,
  { layout, palette, scale }: Frame,
): void {
  pen.fillStyle = palette.accent;
  pen.globalAlpha = 0.16;
  if (spot.isDot) {
    pen.beginPath();
    pen.arc(middleOf(spot), y, 10, 0, 7);
    pen.fill();
  } else {
    const left = Math.max(0, spot.left);
    pen.fillRect(left, y - BAR_Y, Math.min(scale.width, spot.right) - left, ROW);
    pen.fillRect(left, layout.axisTop, Math.min(scale.width, spot.right) - left, 4);
  }
  pen.globalAlpha = 1;
}

function targetOf(item: Item, spot: Spot, y: number): Target {
  const middle = middleOf(spot);
  return spot.isDot
    ? { item, left: middle, right: middle, y }
    : { item, left: spot.left, right: spot.right, y };
}

/** The item nearest to a point, within reach of a finger. */
export function hit(targets: readonly Target[], x: number, y: number, reach: number): Item | undefined {
  let nearest: Item | undefined;
  let least = reach;
  for (const { item, left, right, y: middle } of targets) {
    const distance = Math.hypot(Math.max(left - x, 0, x - right), middle - y);
    if (distance < least) {
      least = distance;
      nearest = item;
    }
  }
  return nearest;
}

/** The column of the density under a point, if there is one. */
export function binAt(scene: Scene, scale: Scale, x: number) {
  return scene.dense
    ? scene.bins.find(
        ({ start, end }) => x >= xOf(scale, start) && x < Math.max(xOf(scale, end), xOf(scale, start) + 2),
      )
    : undefined;
}
