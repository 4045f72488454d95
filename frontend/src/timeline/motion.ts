import { between, panned, type Scale, zoomed } from "../time/scale";

/** How fast the picture follows where it is to go, and how fast a flick runs out, in milliseconds. */
const FOLLOW = 55;
const FLICK = 325;
const SLOWEST = 0.02;

/** Where the view is, where it is going, and how it gets there. Pure but for its own state; time is handed in. */
export class Motion {
  private target: Scale;
  private speed = 0;
  private last = 0;

  /** @param isReduced whether movement of its own is unwelcome */
  constructor(
    private scale: Scale,
    private readonly isReduced: () => boolean,
  ) {
    this.target = scale;
  }

  get now(): Scale {
    return this.scale;
  }

  get goal(): Scale {
    return this.target;
  }

  get isMoving(): boolean {
    return this.scale !== this.target || this.speed !== 0;
  }

  zoom(x: number, factor: number): void {
    this.target = zoomed(this.target, x, factor);
  }

  /** At once: the hand is on it. */
  pan(pixels: number): void {
    this.target = panned(this.target, pixels);
    this.scale = panned(this.scale, pixels);
  }

  flick(speed: number): void {
    this.speed = this.isReduced() || Math.abs(speed) < 0.15 ? 0 : speed;
  }

  hold(): void {
    this.speed = 0;
  }

  go(target: Scale, atOnce = false): void {
    this.speed = 0;
    this.target = target;
    if (atOnce) {
      this.scale = target;
    }
  }

  /** The next frame's scale. */
  step(time: number): Scale {
    const passed = Math.min(64, this.last === 0 ? 16 : time - this.last);
    this.last = time;
    if (this.speed !== 0) {
      this.pan(this.speed * passed);
      this.speed *= Math.exp(-passed / FLICK);
      this.speed = Math.abs(this.speed) < SLOWEST ? 0 : this.speed;
    }
    const next = this.isReduced()
      ? this.target
      : between(this.scale, this.target, 1 - Math.exp(-passed / FOLLOW));
    this.scale = isThere(next, this.target) ? this.target : next;
    if (!this.isMoving) {
      this.last = 0;
    }
    return this.scale;
  }
}

/** Less than a fifth of a pixel off. */
function isThere(scale: Scale, target: Scale): boolean {
  const pixel = (target.end - target.start) / target.width;
  return Math.abs(scale.start - target.start) < pixel / 5 && Math.abs(scale.end - target.end) < pixel / 5;
}
