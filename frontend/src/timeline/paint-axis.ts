import type { Day } from "../time/day";
import { type Scale, xOf } from "../time/scale";
import { axisOf } from "../time/ticks";
import type { Layout } from "./layout";
import type { Palette } from "./palette";
import type { Pen } from "./pen";
import { textWidth } from "./text-width";

/** Tick lines behind the picture, their words and the second line below it. */
export function paintAxis(pen: Pen, scale: Scale, layout: Layout, palette: Palette, locale: string): void {
  const { axisTop, width } = layout;
  const axis = axisOf(scale, locale);
  pen.font = `12px ${palette.font}`;
  pen.textBaseline = "alphabetic";
  let textEnd = Number.NEGATIVE_INFINITY;
  for (const tick of axis.ticks) {
    const x = crisp(scale, tick.day);
    pen.fillStyle = tick.strong ? palette.line : palette.faint;
    pen.fillRect(x, 0, 1, axisTop + (tick.strong ? 18 : 6));
    const end = x + 5 + textWidth(pen, tick.text);
    if (x + 4 > textEnd && x + 5 >= 0 && end <= width) {
      pen.fillStyle = palette.muted;
      pen.fillText(tick.text, x + 5, axisTop + 16);
      textEnd = end + 5;
    }
  }
  pen.fillStyle = palette.line;
  pen.fillRect(0, axisTop, width, 1);
  paintContexts(pen, scale, layout, palette, axis.contexts);
}

/** The larger unit's name stays in sight at the left until the next one pushes it out. */
function paintContexts(
  pen: Pen,
  scale: Scale,
  { axisTop, width }: Layout,
  palette: Palette,
  contexts: readonly { start: Day; end: Day; text: string }[],
): void {
  pen.font = `600 12px ${palette.font}`;
  for (const { start, end, text } of contexts) {
    const left = crisp(scale, start);
    const right = xOf(scale, end);
    if (left > 0 && left < width) {
      pen.fillStyle = palette.line;
      pen.fillRect(left, axisTop, 1, 38);
    }
    const room = textWidth(pen, text) + 12;
    if (Math.min(right, width) - Math.max(left, 0) > room || right < room) {
      pen.fillStyle = palette.ink;
      pen.fillText(text, Math.min(Math.max(left, 0) + 5, right - room + 5), axisTop + 34);
    }
  }
}

function crisp(scale: Scale, day: Day): number {
  return Math.round(xOf(scale, day));
}
