import type { Scale } from "../time/scale";
import { spotOf } from "./item";
import { labelLeft, stretchOf } from "./placement";
import type { Lying } from "./scene";

/** Where a label stands; undefined where it would run into another one or be cut at a side. */
export interface LabelSpot {
  readonly left: number;
  readonly width: number;
}

/** The labels of one row, as the row's scale has them; in a movement some have to wait out of sight. */
export function labelSpotsOf(row: readonly Lying[], scale: Scale, width: number): (LabelSpot | undefined)[] {
  const shapes = row.map(({ item, placed }) => {
    const spot = spotOf(item.extent, scale);
    const shape = { ...spot, textWidth: item.textWidth };
    const left = labelLeft(shape, placed.flipped, width);
    return { left, width: shape.textWidth, stretch: stretchOf(shape, placed.flipped, width) };
  });
  const spots: (LabelSpot | undefined)[] = row.map(() => undefined);
  const inOrder = shapes.map((shape, index) => ({ ...shape, index }));
  inOrder.sort((a, b) => a.stretch.left - b.stretch.left);
  let end = Number.NEGATIVE_INFINITY;
  for (const { left, width: text, stretch, index } of inOrder) {
    const isCut = left < 0 || left + text > width;
    if (stretch.left >= end && !isCut) {
      end = stretch.right;
      spots[index] = { left, width: text };
    }
  }
  return spots;
}
