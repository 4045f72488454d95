import type { Scale } from "../time/scale";
import type { Measure } from "./item";
import type { LaneBox } from "./lanes";
import type { Layout } from "./layout";
import { paintLabels, type TextPen } from "./paint-labels";
import { paint } from "./painter";
import type { Palette } from "./palette";
import type { Pen } from "./pen";
import type { Scene } from "./scene";
import { SvgPen } from "./svg-pen";

/** What the page shows at a moment, to be drawn once more outside of it. */
export interface Sheet {
  readonly scene: Scene;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly locale: string;
  readonly measure: Measure;
  readonly lanes: readonly LaneBox[];
}

/** What stands below the picture, and what the document is called. */
export interface Captions {
  readonly title: string;
  /** Range, counts and sources: one line each. */
  readonly foot: readonly string[];
  laneName(lane: LaneBox): string;
}

const GUTTER = 190;
const FOOT_LINE = 18;
const FOOT_MARGIN = 10;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function sizeOf(sheet: Sheet, captions: Captions): Size {
  const lines = footOf(sheet, captions).length;
  return { width: widthOf(sheet), height: sheet.layout.height + lines * FOOT_LINE + 2 * FOOT_MARGIN };
}

function widthOf({ layout, lanes }: Sheet): number {
  return layout.width + (lanes.length > 0 ? GUTTER : 0);
}

/** In lines that have room. */
function footOf(sheet: Sheet, { foot }: Captions): string[] {
  const room = widthOf(sheet) - 2 * FOOT_MARGIN;
  return foot.flatMap((text) => {
    const lines: string[] = [];
    for (const word of text.split(" ")) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
      if (lines.length > 0 && sheet.measure(longer) <= room) {
        lines[lines.length - 1] = longer;
      } else {
        lines.push(word);
      }
    }
    return lines;
  });
}

/** The same scene as on the page, with the labels that are buttons there, lanes' names and sources. */
export function paintSheet(pen: TextPen, sheet: Sheet, captions: Captions): void {
  const { palette, layout } = sheet;
  const { width, height } = sizeOf(sheet, captions);
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, width, height);
  paint(pen, { ...sheet, selected: undefined });
  paintLabels(pen, { ...sheet, selected: undefined });
  paintNames(pen, sheet, captions);
  pen.font = `12px ${palette.font}`;
  pen.fillStyle = palette.muted;
  footOf(sheet, captions).forEach((line, index) => {
    pen.fillText(line, FOOT_MARGIN, layout.height + FOOT_MARGIN + FOOT_LINE * (index + 0.7));
  });
}

/** On the right, over what the picture has beyond its side. */
function paintNames(pen: TextPen, sheet: Sheet, captions: Captions): void {
  const { palette, layout, lanes } = sheet;
  pen.fillStyle = palette.paper;
  pen.fillRect(layout.width, 0, widthOf(sheet) - layout.width, layout.height);
  pen.font = `600 12px ${palette.font}`;
  for (const lane of lanes) {
    pen.fillStyle = palette.ink;
    pen.fillText(
      fitted(captions.laneName(lane), GUTTER - 16, sheet.measure),
      layout.width + 10,
      lane.top + 17,
    );
  }
}

export function svgOf(sheet: Sheet, captions: Captions): string {
  const pen = new SvgPen(sheet.measure);
  paintSheet(pen, sheet, captions);
  const { width, height } = sizeOf(sheet, captions);
  return pen.document(width, height, captions.title, captions.foot.join(" "));
}

/** Twice as many pixels as on the page, for print. */
export async function pngOf(sheet: Sheet, captions: Captions): Promise<Blob> {
  const { width, height } = sizeOf(sheet, captions);
  const canvas = new OffscreenCanvas(width * 2, height * 2);
  const pen = canvas.getContext("2d");
  if (!pen) {
    throw new Error("no canvas to draw on");
  }
  pen.scale(2, 2);
  paintSheet(pen as unknown as Pen, sheet, captions);
  return canvas.convertToBlob({ type: "image/png" });
}

/** As much of a text as has room; what is cut says so. */
function fitted(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) {
    return text;
  }
  let [fits, tooMany] = [0, text.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (measure(`${text.slice(0, middle)}…`) <= width) {
      fits = middle;
    } else {
      tooMany = middle;
    }
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}
