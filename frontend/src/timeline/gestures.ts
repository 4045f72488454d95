/** What hands ask of the picture; all pixels are relative to its left side. */
export interface Moves {
  zoom(x: number, factor: number): void;
  pan(pixels: number): void;
  /** Let go while moving, in pixels a millisecond. */
  flick(speed: number): void;
  /** Stops whatever is still moving. */
  hold(): void;
  click(x: number, y: number, isTouch: boolean): void;
  hover(x: number, y: number): void;
  leave(): void;
}

/** Less than this is a click with an unsteady hand. */
const DRAG_FROM = 4;
/** A wheel's notch is 100 to 120 pixels, a touchpad sends many small ones. */
const WHEEL = 0.0022;
const PINCH_WHEEL = 0.012;
const LINE = 16;
/** How long ago a movement still counts for a flick, in milliseconds. */
const FLICK_WITHIN = 60;

/** Wheel, drag, flick and pinch on an element, until the signal ends. */
export function listenToHands(element: HTMLElement, moves: Moves, signal: AbortSignal): void {
  new Hands(element, moves, signal);
}

class Hands {
  private readonly down = new Map<number, PointerEvent>();
  private dragging = false;
  private travelled = 0;
  private speed = 0;
  private lastMove = 0;

  constructor(
    private readonly element: HTMLElement,
    private readonly moves: Moves,
    signal: AbortSignal,
  ) {
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ) => element.addEventListener(type, listener, { signal, ...options });
    on("wheel", (event) => this.wheel(event), { passive: false });
    on("pointerdown", (event) => this.press(event));
    on("pointermove", (event) => this.move(event));
    on("pointerup", (event) => this.release(event));
    on("pointercancel", (event) => this.release(event));
    on("pointerleave", () => moves.leave());
    on("click", (event) => this.click(event), { capture: true });
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    this.moves.hold();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      this.moves.pan(-sideways * unit);
      return;
    }
    const strength = event.ctrlKey ? PINCH_WHEEL : WHEEL;
    this.moves.zoom(this.xOf(event), Math.exp(-event.deltaY * unit * strength));
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0) {
      return;
    }
    this.moves.hold();
    this.down.set(event.pointerId, event);
    this.travelled = 0;
    this.speed = 0;
    this.dragging = this.down.size > 1;
  }

  private move(event: PointerEvent): void {
    const before = this.down.get(event.pointerId);
    if (!before) {
      this.moves.hover(this.xOf(event), this.yOf(event));
      return;
    }
    if (this.down.size === 2) {
      this.pinch(before, event);
    } else {
      this.drag(before, event);
    }
    this.down.set(event.pointerId, event);
  }

  private drag(before: PointerEvent, event: PointerEvent): void {
    const pixels = event.clientX - before.clientX;
    this.travelled += Math.abs(pixels);
    if (!this.dragging && this.travelled < DRAG_FROM) {
      return;
    }
    if (!this.dragging) {
      this.dragging = true;
      // Only now: before, a press on a label has to stay a press on that label.
      this.element.setPointerCapture(event.pointerId);
      this.moves.leave();
    }
    const time = Math.max(1, event.timeStamp - before.timeStamp);
    this.speed = 0.6 * this.speed + 0.4 * (pixels / time);
    this.lastMove = event.timeStamp;
    this.moves.pan(pixels);
  }

  private pinch(before: PointerEvent, event: PointerEvent): void {
    const other = [...this.down.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    if (!other) {
      return;
    }
    const apart = Math.max(10, Math.abs(before.clientX - other.clientX));
    const apartNow = Math.max(10, Math.abs(event.clientX - other.clientX));
    this.moves.pan((event.clientX - before.clientX) / 2);
    this.moves.zoom((this.xOf(event) + this.xOf(other)) / 2, apartNow / apart);
  }

  private release(event: PointerEvent): void {
    if (!this.down.delete(event.pointerId) || this.down.size > 0) {
      return;
    }
    if (this.dragging && event.timeStamp - this.lastMove < FLICK_WITHIN) {
      this.moves.flick(this.speed);
    }
  }

  private click(event: MouseEvent): void {
    if (this.dragging && event.detail > 0) {
      // The end of a drag, not a choice.
      event.stopPropagation();
      event.preventDefault();
      this.dragging = false;
      return;
    }
    const onLabel = event.target instanceof Element && event.target.closest("button");
    if (!onLabel) {
      this.moves.click(this.xOf(event), this.yOf(event), (event as PointerEvent).pointerType === "touch");
    }
  }

  private xOf(event: MouseEvent): number {
    return event.clientX - this.element.getBoundingClientRect().left;
  }

  private yOf(event: MouseEvent): number {
    return event.clientY - this.element.getBoundingClientRect().top;
  }
}
