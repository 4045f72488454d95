import { STATUSES } from "../api/types";
import { type Scale, xOf } from "../time/scale";
import type { Palette } from "./palette";
import type { Pen } from "./pen";
import type { DensityBin } from "./supply";

/** Where columns stand: on `bottom`, `height` high where the count is `tallest`. */
export interface Ground {
  readonly bottom: number;
  readonly height: number;
  readonly tallest: number;
}

/**
 * Columns whose height goes with the square root of the count: one event among thousands is still seen, and a burst
 * still stands out. The work grows with the pixels: bins that share a pixel are one column.
 */
export function paintDensity(
  pen: Pen,
  bins: readonly DensityBin[],
  scale: Scale,
  ground: Ground,
  palette: Palette,
): void {
  for (const column of columnsOf(bins, scale)) {
    let bottom = ground.bottom;
    const share = Math.min(1, Math.sqrt(column.count / ground.tallest));
    const height = Math.max(2, share * ground.height);
    STATUSES.forEach((status, index) => {
      const part = ((column.parts[index] ?? 0) / column.count) * height;
      if (part === 0) {
        return;
      }
      pen.fillStyle = palette.status[status];
      pen.fillRect(column.left, bottom - part, column.width, part);
      bottom -= part;
    });
  }
}

/** A bin of many days that is wider than this would say "all the time" of what was a single day. */
const WIDEST_COLUMN = 48;

interface Column {
  readonly left: number;
  readonly width: number;
  readonly count: number;
  readonly parts: readonly number[];
}

/** A gap of a pixel between columns that are wide enough to have one. */
function columnsOf(bins: readonly DensityBin[], scale: Scale): Column[] {
  const columns: Column[] = [];
  for (const { start, end, parts, count } of bins) {
    const left = Math.round(xOf(scale, start));
    const right = Math.max(left + 1, Math.round(xOf(scale, end)));
    const isCoarse = right - left > WIDEST_COLUMN && end - start > 1;
    if (right < 0 || left > scale.width || isCoarse) {
      continue;
    }
    const last = columns.at(-1);
    if (last && last.left === left) {
      columns[columns.length - 1] = merged(last, parts, count);
    } else {
      columns.push({ left, width: right - left > 3 ? right - left - 1 : right - left, count, parts });
    }
  }
  return columns;
}

function merged(column: Column, parts: readonly number[], count: number): Column {
  return {
    ...column,
    count: column.count + count,
    parts: column.parts.map((part, index) => part + (parts[index] ?? 0)),
  };
}
