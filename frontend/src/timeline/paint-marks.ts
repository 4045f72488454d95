import type { Status } from "../api/types";
import { type Item, middleOf, type Spot } from "./item";
import type { Palette } from "./palette";
import type { Pen } from "./pen";

const HATCH = 6;
/** How far a struck bar's line goes beyond it. */
const STRIKE = 4;

/** How an item looks: colour by status, and a form that says the same without colour. */
export interface Look {
  readonly status: Status;
  readonly inferred: boolean;
  readonly isGap: boolean;
  readonly exact: boolean;
}

export function lookOf({ event, extent, isGap }: Item): Look {
  return { status: event.status, inferred: event.inferred, isGap, exact: extent.exact };
}

/** A sign for a day, or for what is too short at this zoom to be a bar. */
export function paintSign(pen: Pen, spot: Spot, y: number, size: number, look: Look, palette: Palette): void {
  const x = Math.round(middleOf(spot)) + 0.5;
  const colour = palette.status[look.status];
  pen.lineWidth = 1.5;
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  if (!look.exact) {
    paintHalo(pen, x, y, size);
  }
  if (look.status === "claimed" && !look.inferred) {
    paintQuote(pen, x, y, size);
    return;
  }
  pen.setLineDash(look.inferred ? [2, 2] : []);
  pen.beginPath();
  pen.arc(x, y, look.status === "happened" && !look.inferred ? size : size - 0.5, 0, 7);
  if (look.status === "happened" && !look.inferred) {
    pen.fill();
  } else {
    pen.fillStyle = palette.paper;
    pen.fill();
    pen.stroke();
  }
  pen.setLineDash([]);
  if (look.status === "denied") {
    strike(pen, x - size - 2, y + size, x + size + 2, y - size);
  }
}

/** Around what is not known to the day. */
function paintHalo(pen: Pen, x: number, y: number, size: number): void {
  pen.globalAlpha *= 0.22;
  pen.beginPath();
  pen.arc(x, y, size + 3.5, 0, 7);
  pen.fill();
  pen.globalAlpha /= 0.22;
}

/** An opening quotation mark: two drops with tails. */
function paintQuote(pen: Pen, x: number, y: number, size: number): void {
  const drop = size * 0.5;
  for (const middle of [x - size * 0.55, x + size * 0.65]) {
    pen.beginPath();
    pen.arc(middle, y + drop * 0.6, drop, 0, 7);
    pen.fill();
    pen.beginPath();
    pen.arc(middle + drop * 0.55, y + drop * 0.2, drop * 1.35, Math.PI, Math.PI * 1.45);
    pen.stroke();
  }
}

function strike(pen: Pen, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}

/** A bar as long as what is known, soft where that ends. */
export function paintBar(
  pen: Pen,
  spot: Spot,
  y: number,
  height: number,
  look: Look,
  palette: Palette,
  width: number,
): void {
  const left = Math.max(spot.left, -60);
  const right = Math.min(spot.right, width + 60);
  if (right <= left) {
    return;
  }
  const colour = palette.status[look.status];
  const fade = fadeOf(pen, spot, colour);
  const top = Math.round(y - height / 2);
  pen.fillStyle = fade;
  pen.strokeStyle = fade;
  pen.lineWidth = 1.25;
  if (look.isGap) {
    paintHatched(pen, spot.left, left, right, top, height);
  } else if (look.status === "planned" || look.inferred) {
    pen.setLineDash(look.inferred ? [4, 3] : []);
    pen.strokeRect(left + 0.5, top + 0.5, right - left - 1, height - 1);
    pen.setLineDash([]);
  } else if (look.status === "claimed") {
    paintTicked(pen, spot.left, left, right, top, height);
  } else if (look.status === "denied") {
    paintStruck(pen, left, right, top, height);
  } else {
    pen.fillRect(left, top, right - left, height);
  }
}

/** Pale, with a line through it that goes beyond both ends. */
function paintStruck(pen: Pen, left: number, right: number, top: number, height: number): void {
  pen.globalAlpha *= 0.35;
  pen.fillRect(left, top, right - left, height);
  pen.globalAlpha /= 0.35;
  pen.fillRect(left - STRIKE, top + Math.floor(height / 2) - 1, right - left + 2 * STRIKE, 1.5);
}

/** Between two events: what did not happen. */
function paintHatched(
  pen: Pen,
  origin: number,
  left: number,
  right: number,
  top: number,
  height: number,
): void {
  pen.save();
  pen.beginPath();
  pen.rect(left, top, right - left, height);
  pen.clip();
  pen.beginPath();
  for (let x = left - positive(left - origin, HATCH) - height; x < right; x += HATCH) {
    pen.moveTo(x, top + height);
    pen.lineTo(x + height, top);
  }
  pen.stroke();
  pen.restore();
  pen.fillRect(left, top, right - left, 1);
  pen.fillRect(left, top + height - 1, right - left, 1);
}

/** In pairs, as quotation marks stand. */
function paintTicked(
  pen: Pen,
  origin: number,
  left: number,
  right: number,
  top: number,
  height: number,
): void {
  for (let x = left - positive(left - origin, 9); x < right; x += 9) {
    pen.fillRect(Math.max(x, left), top, 2, height);
    pen.fillRect(Math.max(x + 3.5, left), top, 2, height);
  }
}

/** Full where it is sure, and half as strong where it may have been, fading out at the ends. */
function fadeOf(pen: Pen, spot: Spot, colour: string): CanvasGradient {
  const gradient = pen.createLinearGradient(spot.left, 0, spot.right, 0);
  const length = spot.right - spot.left;
  const soft = 0.3;
  const isSure = spot.sureUntil > spot.sureFrom;
  const from = isSure ? (spot.sureFrom - spot.left) / length : spot.openLeft ? 1 : soft;
  const until = isSure ? (spot.sureUntil - spot.left) / length : spot.openRight ? 0 : 1 - soft;
  const clear = alpha(colour, 0);
  gradient.addColorStop(0, from > 0.001 ? clear : colour);
  gradient.addColorStop(clamp(from), colour);
  gradient.addColorStop(clamp(Math.max(until, from)), colour);
  gradient.addColorStop(1, until < 0.999 ? clear : colour);
  return gradient;
}

/** The palette's colours are written as `#rrggbb`. */
function alpha(colour: string, part: number): string {
  return `${colour}${Math.round(part * 255)
    .toString(16)
    .padStart(2, "0")}`;
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part));
}

function positive(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}
