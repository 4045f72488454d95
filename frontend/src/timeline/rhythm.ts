/** What happens when. */
export interface Beats {
  /** Draws; whether it has to go on. */
  frame(time: number): boolean;
  /** Nothing has moved for a while. */
  settled(): void;
}

/** How long nothing must move before it counts as settled, in milliseconds. */
const SETTLED = 130;

/** Draws once a frame however often it is asked to, and notices when the movement has come to rest. */
export class Rhythm {
  private frame = 0;
  private isGoingOn = false;
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly beats: Beats) {}

  draw(): void {
    if (this.frame === 0) {
      this.frame = requestAnimationFrame((time) => {
        this.frame = 0;
        this.isGoingOn = this.beats.frame(time);
        if (this.isGoingOn) {
          this.draw();
        }
      });
    }
  }

  /** Something moves: it is settled some time after the last of it. */
  move(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => (this.isGoingOn ? this.move() : this.beats.settled()), SETTLED);
    this.draw();
  }

  end(): void {
    clearTimeout(this.settling);
    cancelAnimationFrame(this.frame);
  }
}
