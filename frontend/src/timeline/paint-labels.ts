import type { Scale } from "../time/scale";
import type { Item } from "./item";
import { labelSpotsOf } from "./label-spots";
import { type Layout, rowTop } from "./layout";
import type { Palette } from "./palette";
import type { Pen } from "./pen";
import type { Lying, Scene } from "./scene";

/** A pen that can strike text: canvas pens draw the line themselves. */
export type TextPen = Pen & { isStruck?: boolean };

/** As the style sheet has them: the button's height, its line and how far the ground is seen through. */
const HEIGHT = 20;
const LINE = 21;
const GROUND_ALPHA = 0.92;
/** Where letters stand in most fonts; what writes a document does not know its font. */
const USUAL_BASELINE = 15;

export interface Labelled {
  readonly scene: Scene;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly selected: number | undefined;
}

/** The labels as the page has them as buttons: on paper, and while they move. */
export function paintLabels(pen: TextPen, labelled: Labelled): void {
  const { scene, scale, layout, palette } = labelled;
  pen.font = `500 13px ${palette.font}`;
  const baseline = baselineOf(pen);
  scene.lanes.forEach((lane, index) => {
    const band = layout.bands[index];
    for (const row of band ? rowsOf(lane.labelled) : []) {
      const spots = labelSpotsOf(row, scale, layout.width);
      row.forEach((lying, at) => {
        const spot = spots[at];
        if (band && spot) {
          const top = rowTop(band, lying.placed.row);
          paintLabel(pen, labelled, lying.item, {
            left: Math.round(spot.left),
            width: spot.width,
            top,
            baseline,
          });
        }
      });
    }
  });
}

interface Box {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly baseline: number;
}

function paintLabel(pen: TextPen, labelled: Labelled, item: Item, box: Box): void {
  const { palette, selected } = labelled;
  const { left, width, top, baseline } = box;
  pen.fillStyle = palette.paper;
  pen.globalAlpha = GROUND_ALPHA;
  pen.fillRect(left, top, width, HEIGHT);
  pen.globalAlpha = 1;
  pen.fillStyle = item.event.id === selected ? palette.accent : palette.ink;
  const isStruck = item.event.status === "denied";
  if (pen.isStruck === undefined) {
    pen.fillText(item.text, left, top + baseline);
    pen.fillRect(left, top + baseline - 4, isStruck ? width - 2 : 0, 1);
  } else {
    pen.isStruck = isStruck;
    pen.fillText(item.text, left, top + baseline);
    pen.isStruck = false;
  }
}

/** How far below its top a line of text stands, as a browser lays it out. */
function baselineOf(pen: Pen): number {
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText("");
  const baseline = Math.round((LINE - (ascent + descent)) / 2 + ascent);
  return Number.isFinite(baseline) ? baseline : USUAL_BASELINE;
}

function rowsOf(labelled: readonly Lying[]): Lying[][] {
  const rows = new Map<number, Lying[]>();
  for (const lying of labelled) {
    const row = rows.get(lying.placed.row);
    if (row) {
      row.push(lying);
    } else {
      rows.set(lying.placed.row, [lying]);
    }
  }
  return [...rows.values()];
}
