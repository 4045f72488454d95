import type { Measure } from "./item";
import type { Pen } from "./pen";

/** Where text is measured: only the page knows its fonts. */
type Style = string | CanvasGradient | CanvasPattern;

interface State {
  readonly fillStyle: Style;
  readonly strokeStyle: Style;
  readonly lineWidth: number;
  readonly globalAlpha: number;
  readonly font: string;
  readonly dash: readonly number[];
  readonly clip: string;
}

/** A gradient along the picture, as SVG defines it. */
class SvgGradient implements CanvasGradient {
  private readonly stops: string[] = [];

  constructor(
    readonly id: string,
    private readonly from: number,
    private readonly to: number,
  ) {}

  addColorStop(offset: number, color: string): void {
    const [, rgb = color, alpha] = /^(#[0-9a-f]{6})([0-9a-f]{2})?$/i.exec(color) ?? [];
    const opacity = alpha === undefined ? 1 : Number.parseInt(alpha, 16) / 255;
    this.stops.push(
      `<stop offset="${short(offset)}" stop-color="${escaped(rgb)}" stop-opacity="${short(opacity)}"/>`,
    );
  }

  print(): string {
    const at = `x1="${short(this.from)}" x2="${short(this.to)}" y1="0" y2="0"`;
    return `<linearGradient id="${this.id}" gradientUnits="userSpaceOnUse" ${at}>${this.stops.join("")}</linearGradient>`;
  }
}

/** Writes what is drawn as an SVG document: text stays text, and what has a name keeps it. */
export class SvgPen implements Pen {
  fillStyle: Style = "#000000";
  strokeStyle: Style = "#000000";
  lineWidth = 1;
  globalAlpha = 1;
  font = "12px sans-serif";
  textBaseline: CanvasTextBaseline = "alphabetic";
  private dash: readonly number[] = [];
  private clipping = "";
  private path = "";
  private readonly elements: string[] = [];
  private readonly clips: string[] = [];
  private readonly gradients: SvgGradient[] = [];
  private readonly saved: State[] = [];

  constructor(private readonly measure: Measure) {}

  /** The document, so many pixels wide and high. */
  document(width: number, height: number, title: string, description: string): string {
    const definitions = [...this.gradients.map((each) => each.print()), ...this.clips].join("");
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
      `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(description)}</desc>`,
      `<defs>${definitions}</defs>`,
      ...this.elements,
      "</svg>\n",
    ].join("\n");
  }

  beginGroup(title: string): void {
    this.elements.push(`<g><title>${escaped(title)}</title>`);
  }

  endGroup(): void {
    this.elements.push("</g>");
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, globalAlpha, font, dash, clipping: clip } = this;
    this.saved.push({ fillStyle, strokeStyle, lineWidth, globalAlpha, font, dash, clip });
  }

  restore(): void {
    const state = this.saved.pop();
    if (state) {
      const { dash, clip, ...styles } = state;
      Object.assign(this, styles);
      this.dash = dash;
      this.clipping = clip;
    }
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (width > 0 && height > 0) {
      this.put(`<rect ${box(x, y, width, height)} ${this.filling()}`);
    }
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.put(`<rect ${box(x, y, Math.max(0, width), Math.max(0, height))} ${this.stroking()}`);
  }

  beginPath(): void {
    this.path = "";
  }

  moveTo(x: number, y: number): void {
    this.path += `M${short(x)} ${short(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.path += `L${short(x)} ${short(y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const r = short(radius);
    const at = (angle: number) =>
      `${short(x + radius * Math.cos(angle))} ${short(y + radius * Math.sin(angle))}`;
    if (to - from >= 2 * Math.PI) {
      this.path += `M${at(0)}A${r} ${r} 0 1 1 ${at(Math.PI)}A${r} ${r} 0 1 1 ${at(0)}Z`;
    } else {
      this.path += `M${at(from)}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`;
    }
  }

  clip(): void {
    const id = `clip${this.clips.length}`;
    this.clips.push(`<clipPath id="${id}"><path d="${this.path}"/></clipPath>`);
    this.clipping = id;
  }

  fill(): void {
    this.put(`<path d="${this.path}" ${this.filling()}`);
  }

  stroke(): void {
    this.put(`<path d="${this.path}" ${this.stroking()}`);
  }

  fillText(text: string, x: number, y: number): void {
    const [, weight = "400", size = "12", family = "sans-serif"] =
      /^(?:(\d+) )?(\d+)px (.*)$/.exec(this.font) ?? [];
    const font = `font-family="${escaped(family)}" font-size="${size}" font-weight="${weight}"`;
    const line = this.isStruck ? ' text-decoration="line-through"' : "";
    this.elements.push(
      `<text x="${short(x)}" y="${short(y)}" ${font}${line} ${this.filling()}${this.clipped()}>${escaped(text)}</text>`,
    );
  }

  /** Whether text from here on is struck through. */
  isStruck = false;

  measureText(text: string): TextMetrics {
    return { width: this.measure(text) } as TextMetrics;
  }

  setLineDash(segments: readonly number[]): void {
    this.dash = segments;
  }

  createLinearGradient(x0: number, _y0: number, x1: number): CanvasGradient {
    const gradient = new SvgGradient(`fade${this.gradients.length}`, x0, x1);
    this.gradients.push(gradient);
    return gradient;
  }

  private put(element: string): void {
    this.elements.push(`${element}${this.clipped()}/>`);
  }

  private clipped(): string {
    return this.clipping && ` clip-path="url(#${this.clipping})"`;
  }

  private filling(): string {
    return `fill="${paintOf(this.fillStyle)}"${this.opacity()}`;
  }

  private stroking(): string {
    const dash = this.dash.length > 0 ? ` stroke-dasharray="${this.dash.join(" ")}"` : "";
    return `fill="none" stroke="${paintOf(this.strokeStyle)}" stroke-width="${short(this.lineWidth)}"${dash}${this.opacity()}`;
  }

  private opacity(): string {
    return this.globalAlpha < 0.999 ? ` opacity="${short(this.globalAlpha)}"` : "";
  }
}

function paintOf(style: Style): string {
  return style instanceof SvgGradient ? `url(#${style.id})` : escaped(String(style));
}

function box(x: number, y: number, width: number, height: number): string {
  return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
}

/** Two decimals are finer than a screen. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** XML has no room for control characters, not even escaped ones. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in XML
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
