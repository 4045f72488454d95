import type { Day } from "../time/day";
import { isoDay } from "../time/day";
import { dayAt, NARROWEST, type Scale, xOf } from "../time/scale";
import { isoDayWords } from "../time/words";
import type { Days } from "./tiles";

/** The strip's elements: what is dragged as a whole, and the two edges, which are sliders. */
export interface BrushParts {
  readonly ground: HTMLElement;
  readonly start: HTMLElement;
  readonly end: HTMLElement;
}

/** What the brush needs to know, and what it asks for. */
export interface Brushed {
  /** All that the strip shows. */
  whole(): Scale;
  view(): Days;
  locale(): string;
  /** That view, at once. */
  want(days: Days): void;
}

type Edge = "start" | "end";

/**
 * Grips stand this far inside of the edges, so that the strip's sides do not cut them; outside, where the brush is so
 * narrow that they would lie on each other.
 */
const GRIP = 3;

/** How much of the view an arrow key moves an edge by; with Shift, and Page keys. */
const STEP = 0.02;
const LEAP = 0.2;

/** The part of the strip that is in view, under pointer and keyboard. */
export class Brush {
  /** What a drag holds, and how far from the pointer that was when it began, in days. */
  private held: { readonly what: Edge | "both"; readonly from: Day } | undefined;

  constructor(
    private readonly parts: BrushParts,
    private readonly brushed: Brushed,
    signal: AbortSignal,
  ) {
    const listen = (element: HTMLElement, what: Edge | "both") => {
      element.addEventListener("pointerdown", (event) => this.grab(event, element, what), { signal });
      element.addEventListener("pointermove", (event) => this.drag(event), { signal });
      element.addEventListener("pointerup", () => this.letGo(), { signal });
      element.addEventListener("pointercancel", () => this.letGo(), { signal });
    };
    listen(parts.ground, "both");
    for (const edge of ["start", "end"] as const) {
      listen(parts[edge], edge);
      parts[edge].addEventListener("keydown", (event) => this.press(event, edge), { signal });
    }
  }

  /** Puts the edges where the view begins and ends. */
  follow(left: number, right: number, width: number): void {
    const inset = right - left > 6 * GRIP ? GRIP : -2 * GRIP;
    const [start, end] = [Math.max(GRIP, left + inset), Math.min(width - GRIP, right - inset)];
    this.parts.start.style.transform = `translateX(${Math.round(start)}px)`;
    this.parts.end.style.transform = `translateX(${Math.round(end)}px)`;
  }

  /** What the edges say to who cannot see them; not in each frame. */
  tell(): void {
    const [whole, view] = [this.brushed.whole(), this.brushed.view()];
    for (const edge of ["start", "end"] as const) {
      const element = this.parts[edge];
      const day = edge === "start" ? Math.floor(view.start) : Math.ceil(view.end) - 1;
      element.setAttribute("aria-valuemin", String(Math.floor(Math.min(whole.start, view.start))));
      element.setAttribute("aria-valuemax", String(Math.ceil(Math.max(whole.end, view.end))));
      element.setAttribute("aria-valuenow", String(day));
      element.setAttribute("aria-valuetext", isoDayWords(isoDay(day), this.brushed.locale()));
    }
  }

  private grab(event: PointerEvent, element: HTMLElement, what: Edge | "both"): void {
    element.setPointerCapture(event.pointerId);
    event.stopPropagation();
    const day = this.dayOf(event);
    const view = this.brushed.view();
    const isWithin = day >= view.start && day < view.end;
    const middle = (view.start + view.end) / 2;
    const at = what === "both" ? middle : view[what];
    // Beside the brush, its middle comes to the pointer.
    this.held = { what, from: what === "both" && !isWithin ? 0 : day - at };
    this.drag(event);
  }

  private drag(event: PointerEvent): void {
    if (this.held) {
      const day = this.dayOf(event) - this.held.from;
      const { start, end } = this.brushed.view();
      const half = (end - start) / 2;
      const { what } = this.held;
      this.brushed.want(
        what === "both" ? { start: day - half, end: day + half } : moved({ start, end }, what, day),
      );
    }
  }

  private letGo(): void {
    this.held = undefined;
  }

  private press(event: KeyboardEvent, edge: Edge): void {
    const view = this.brushed.view();
    const day = keyed(event, view, view[edge], this.brushed.whole());
    if (day !== undefined) {
      event.preventDefault();
      this.brushed.want(moved(view, edge, day));
    }
  }

  private dayOf(event: PointerEvent): Day {
    const { left } = this.parts.ground.getBoundingClientRect();
    return dayAt(this.brushed.whole(), event.clientX - left);
  }
}

/** The view with one edge on another day; the edges do not pass each other. */
export function moved(view: Days, edge: Edge, day: Day): Days {
  return edge === "start"
    ? { start: Math.min(day, view.end - NARROWEST), end: view.end }
    : { start: view.start, end: Math.max(day, view.start + NARROWEST) };
}

function keyed(event: KeyboardEvent, view: Days, at: Day, whole: Days): Day | undefined {
  const step = (view.end - view.start) * (event.shiftKey ? LEAP : STEP);
  const leap = (view.end - view.start) * LEAP;
  const days: Readonly<Record<string, Day>> = {
    ArrowLeft: at - step,
    ArrowDown: at - step,
    ArrowRight: at + step,
    ArrowUp: at + step,
    PageDown: at - leap,
    PageUp: at + leap,
    Home: whole.start,
    End: whole.end,
  };
  return days[event.key];
}

/** Where the brush is drawn: never thinner than can be grasped. */
export function brushOn(
  whole: Scale,
  view: Days,
  least: number,
): { readonly left: number; readonly right: number } {
  const left = Math.min(Math.max(0, xOf(whole, view.start)), whole.width - least);
  const right = Math.min(whole.width, Math.max(xOf(whole, view.end), left + least));
  return { left, right };
}
