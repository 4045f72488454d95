/** The picture's bands, from top to bottom: rows with labels, a strip of marks, the density, the axis. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly rows: number;
  /** The bottom of row 0, in pixels from the top. */
  readonly rowsBottom: number;
  readonly strip: { readonly top: number; readonly levels: number };
  readonly axisTop: number;
  readonly densityHeight: number;
}

export const ROW = 29;
/** The height of a level in the strip of marks. */
export const LEVEL = 8;
const AXIS = 42;
const TOP = 10;
const STRIP_LEVELS = 4;

export function layoutOf(width: number, height: number): Layout {
  const axisTop = height - AXIS;
  const densityHeight = Math.min(64, Math.max(28, height * 0.14));
  const stripTop = axisTop - STRIP_LEVELS * LEVEL - 4;
  const rowsBottom = stripTop - 4;
  return {
    width,
    height,
    rows: Math.max(1, Math.floor((rowsBottom - TOP) / ROW)),
    rowsBottom,
    strip: { top: stripTop, levels: STRIP_LEVELS },
    axisTop,
    densityHeight,
  };
}

/** The top of a row. */
export function rowTop(layout: Layout, row: number): number {
  return layout.rowsBottom - (row + 1) * ROW;
}

/** The middle of a level of the strip, 0 next to the axis. */
export function levelMiddle(layout: Layout, level: number): number {
  return layout.strip.top + (layout.strip.levels - level - 0.5) * LEVEL;
}
