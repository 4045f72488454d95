import { around, resized, revealed, type Scale, scaleOf } from "../time/scale";
import { Motion } from "./motion";
import type { Whole } from "./supply";
import type { Days } from "./tiles";

/** Where the view goes when it is sent somewhere; hands move it through `motion`. */
export class Navigation {
  readonly motion: Motion;
  private hasView: boolean;

  /**
   * @param view where it begins; without it, at everything there is, as soon as that is known
   * @param moved the view is another one now, or on its way
   */
  constructor(
    view: Days | undefined,
    width: number,
    private readonly moved: () => void,
  ) {
    const today = Math.floor(Date.now() / 86_400_000);
    const calm = matchMedia("(prefers-reduced-motion: reduce)");
    const scale = scaleOf(view?.start ?? today - 200, view?.end ?? today + 60, width);
    this.motion = new Motion(scale, () => calm.matches);
    this.hasView = view !== undefined;
  }

  /** Where the view is, or where it is going. */
  get view(): Days {
    return { start: this.motion.goal.start, end: this.motion.goal.end };
  }

  /** It is known where everything is. */
  begin(whole: Whole | undefined): void {
    if (!this.hasView && whole?.extent) {
      this.hasView = true;
      this.motion.go(scaleOf(whole.padded.start, whole.padded.end, this.motion.goal.width), true);
    }
  }

  /** Moves so that a stretch is in sight: as little as will do, unless it is to fill the view. */
  show(days: Days, fill: boolean): void {
    const { goal } = this.motion;
    const isTooLong = days.end - days.start > goal.end - goal.start;
    const target =
      fill || isTooLong
        ? around(days.start, days.end, goal.width, 0.2)
        : revealed(goal, days.start, days.end);
    if (target !== goal) {
      this.go(target, false);
    }
  }

  /** Exactly that view, at once: from the address, the brush, or back and forward. */
  restore(days: Days): void {
    this.go(scaleOf(days.start, days.end, this.motion.goal.width), true);
  }

  /** Everything there is, as soon as that is known. */
  fit(whole: Whole | undefined): void {
    if (whole?.extent) {
      this.go(scaleOf(whole.padded.start, whole.padded.end, this.motion.goal.width), false);
    } else {
      this.hasView = false;
    }
  }

  /** About the middle. */
  zoomBy(factor: number): void {
    this.motion.zoom(this.motion.goal.width / 2, factor);
    this.moved();
  }

  resize(width: number): void {
    this.motion.go(resized(this.motion.goal, width), true);
  }

  private go(scale: Scale, atOnce: boolean): void {
    this.hasView = true;
    this.motion.go(scale, atOnce);
    this.moved();
  }
}
