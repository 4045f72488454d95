import type { Pen } from "./pen";

/** Measuring takes long, and the same words come back frame after frame. */
const known = new WeakMap<Pen, Map<string, number>>();
const MOST_KNOWN = 5_000;

/** In pixels, in the font that the pen has now. */
export function textWidth(pen: Pen, text: string): number {
  const widths = known.get(pen) ?? new Map<string, number>();
  known.set(pen, widths);
  const key = `${pen.font}|${text}`;
  const before = widths.get(key);
  if (before !== undefined) {
    return before;
  }
  if (widths.size >= MOST_KNOWN) {
    widths.clear();
  }
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
}
