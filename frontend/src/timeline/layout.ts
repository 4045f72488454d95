/** A lane as it asks for room. */
export interface LaneRoom {
  readonly total: number;
  readonly isCollapsed: boolean;
}

/** A lane's part of the picture, from top to bottom: rows with labels, then marks over the density, then its ground. */
export interface Band {
  readonly top: number;
  /** Its ground: the axis, or the line to the next lane. */
  readonly bottom: number;
  readonly rows: number;
  /** The bottom of row 0, in pixels from the top of the picture. */
  readonly rowsBottom: number;
  /** Levels of marks, level 0 next to the ground. */
  readonly levels: number;
  readonly densityHeight: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly axisTop: number;
  readonly bands: readonly Band[];
}

export const ROW = 29;
/** The height of a level of marks. */
export const LEVEL = 8;
const AXIS = 42;
const TOP = 8;
/** The height of a lane that is collapsed, and the least of one that is not: a row, and marks below it. */
const COLLAPSED = 24;
const LEAST = 50;
const ONE: readonly LaneRoom[] = [{ total: 1, isCollapsed: false }];

/** How many lanes a picture of that height has room for. */
export function mostLanes(height: number): number {
  return Math.max(1, Math.floor((height - AXIS) / LEAST));
}

export function layoutOf(width: number, height: number, lanes: readonly LaneRoom[] = ONE): Layout {
  const axisTop = height - AXIS;
  let top = 0;
  const bands = heightsOf(lanes, axisTop).map((share, index) => {
    const band = bandOf(top, share, lanes[index]?.isCollapsed ?? false, lanes.length === 1);
    top += share;
    return band;
  });
  return { width, height, axisTop, bands };
}

/**
 * Each lane has its least, and what is left goes by the square root of what it holds: the same wherever the view is, so
 * that lanes do not jump while it moves.
 */
function heightsOf(lanes: readonly LaneRoom[], room: number): number[] {
  const least = lanes.map(({ isCollapsed }) => (isCollapsed ? COLLAPSED : LEAST));
  const needed = sum(least);
  if (needed >= room) {
    return least.map((each) => (each / needed) * room);
  }
  const needs = lanes.map(({ total, isCollapsed }) => (isCollapsed ? 0 : Math.sqrt(total)));
  const needsOfAll = sum(needs) || Number.POSITIVE_INFINITY;
  return least.map((each, index) => each + ((needs[index] ?? 0) / needsOfAll) * (room - needed));
}

function bandOf(top: number, height: number, isCollapsed: boolean, isOnly: boolean): Band {
  const bottom = Math.round(top + height);
  if (isCollapsed) {
    return { top, bottom, rows: 0, rowsBottom: bottom, levels: 2, densityHeight: height - 5 };
  }
  const densityHeight = Math.min(56, Math.max(14, height * 0.15));
  const rowsBottom = bottom - densityHeight - 4;
  const rows = Math.max(0, Math.floor((rowsBottom - top - (isOnly ? TOP : 0)) / ROW));
  const levels = Math.min(4, Math.max(1, Math.floor(densityHeight / LEVEL)));
  return { top, bottom, rows, rowsBottom, levels, densityHeight };
}

/** The top of a row. */
export function rowTop(band: Band, row: number): number {
  return band.rowsBottom - (row + 1) * ROW;
}

/** The middle of a level of marks. */
export function levelMiddle(band: Band, level: number): number {
  return band.bottom - 4 - (level + 0.5) * LEVEL;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
