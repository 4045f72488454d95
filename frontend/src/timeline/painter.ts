import type { Scale } from "../time/scale";
import { type Item, middleOf, type Spot, spotOf } from "./item";
import { type Band, type Layout, LEVEL, levelMiddle, ROW, rowTop } from "./layout";
import { paintAxis } from "./paint-axis";
import { paintDensity } from "./paint-density";
import { lookOf, paintBar, paintSign } from "./paint-marks";
import type { Palette } from "./palette";
import type { Pen } from "./pen";
import type { LaneScene, Lying, Scene } from "./scene";

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

/** A lane of a frame. */
interface Part {
  readonly frame: Frame;
  readonly band: Band;
  readonly lane: LaneScene;
}

/** Signs stand at the height of the label's text, bars under it. */
export const SIGN_Y = 11;
const BAR_Y = 24;
/** So that marks before it are still read. */
const DENSITY_ALPHA = 0.32;

/** One frame, all of it; what was drawn where. */
export function paint(pen: Pen, frame: Frame): Target[] {
  const { scene, scale, layout, palette, locale } = frame;
  paintAxis(pen, scale, layout, palette, locale);
  return scene.lanes.flatMap((lane, index) => {
    const band = layout.bands[index];
    return band ? paintLane(pen, { frame, band, lane }) : [];
  });
}

function paintLane(pen: Pen, part: Part): Target[] {
  const { frame, band, lane } = part;
  const { scene, scale, palette, layout } = frame;
  if (band.bottom < layout.axisTop) {
    pen.fillStyle = palette.line;
    pen.fillRect(0, band.bottom, layout.width, 1);
  }
  const ground = { bottom: band.bottom, height: band.densityHeight, tallest: scene.tallest };
  pen.globalAlpha = DENSITY_ALPHA;
  paintDensity(pen, lane.bins, scale, ground, palette);
  pen.globalAlpha = 1;
  paintStems(pen, part);
  const marks = lane.marks.map((lying) => paintMark(pen, part, lying));
  const labelled = lane.labelled.map((lying) => paintLabelled(pen, part, lying));
  return [...labelled, ...marks];
}

/** Thin lines down to the ground, so that the eye finds the date. */
function paintStems(pen: Pen, { frame: { scale, palette, selected }, band, lane }: Part): void {
  for (const { item, placed } of lane.labelled) {
    const spot = spotOf(item.extent, scale);
    if (spot.isDot) {
      const top = rowTop(band, placed.row) + SIGN_Y + 6;
      const isSelected = item.event.id === selected;
      pen.fillStyle = isSelected ? palette.status[item.event.status] : palette.line;
      pen.fillRect(Math.round(middleOf(spot)), top, 1, band.bottom - top);
    }
  }
}

function paintLabelled(pen: Pen, part: Part, { item, placed }: Lying): Target {
  const { scale, layout, palette, selected } = part.frame;
  const spot = spotOf(item.extent, scale);
  const y = rowTop(part.band, placed.row) + (spot.isDot ? SIGN_Y : BAR_Y);
  pen.beginGroup?.(item.text);
  if (item.event.id === selected) {
    paintSelection(pen, spot, y, part.frame);
  }
  if (spot.isDot) {
    paintSign(pen, spot, y, 4.5, lookOf(item), palette);
  } else {
    paintBar(pen, spot, y, item.isGap ? 8 : 6, lookOf(item), palette, layout.width);
  }
  pen.endGroup?.();
  return targetOf(item, spot, y);
}

function paintMark(pen: Pen, { frame, band }: Part, { item, placed }: Lying): Target {
  const { scale, layout, palette } = frame;
  const spot = spotOf(item.extent, scale);
  const y = levelMiddle(band, placed.row);
  pen.beginGroup?.(item.text);
  if (spot.isDot) {
    paintSign(pen, spot, y, 2.6, { ...lookOf(item), exact: true }, palette);
  } else {
    paintBar(pen, spot, y, LEVEL - 5, lookOf(item), palette, layout.width);
  }
  pen.endGroup?.();
  return targetOf(item, spot, y);
}

function paintSelection(pen: Pen, spot: Spot, y: number, { layout, palette, scale }: Frame): void {
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
