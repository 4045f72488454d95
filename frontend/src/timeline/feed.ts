import { type By, type Source, Supply, type Whole, type Wish } from "./supply";
import type { Days } from "./tiles";

/** What the feed needs of the picture. */
export interface Fed {
  /** What to have now; asked when a supply has begun and knows what it is about. */
  wish(supply: Supply): Wish;
  /** Something new is there to be drawn. */
  arrived(): void;
}

/** The supply that is drawn from, and the one that takes its place as soon as it has what the view needs. */
export class Feed {
  private drawn: Supply | undefined;
  private next: Supply | undefined;
  private question: { readonly source: Source; readonly by: By | undefined } | undefined;

  /** What is not there any more, though answers that were given before still have it. */
  private gone: ReadonlySet<number> = new Set();

  constructor(private readonly fed: Fed) {}

  has(id: number): boolean {
    return !this.gone.has(id);
  }

  /** They are drawn no longer, before the server is asked again. */
  drop(ids: Iterable<number>): void {
    this.gone = new Set([...this.gone, ...ids]);
    this.fed.arrived();
  }

  get current(): Supply | undefined {
    return this.drawn;
  }

  /** What the latest question is about; undefined until that is known. */
  get whole(): Whole | undefined {
    return (this.next ?? this.drawn)?.whole;
  }

  /** Another question. What is drawn stays until the answer is there; whether it came, and is still wanted. */
  async ask(source: Source, by: By | undefined, mostLanes: number): Promise<boolean> {
    this.question = { source, by };
    const { gone } = this;
    this.next?.end();
    const supply = new Supply(source, () => this.came(supply));
    this.next = supply;
    if (!(await supply.begin(by, mostLanes)) || this.next !== supply) {
      return false;
    }
    if (!this.drawn) {
      this.take(supply);
    }
    supply.want(this.fed.wish(supply));
    this.came(supply);
    void this.forget(gone, supply);
    return true;
  }

  /** Resolves when the latest question has nothing coming any more. */
  async rested(): Promise<void> {
    await (this.next ?? this.drawn)?.rested();
  }

  /** Something was written about those days, or about any: what is drawn is asked for anew, and stays meanwhile. */
  async renew(days: Days | undefined, mostLanes: number): Promise<void> {
    const supply = this.drawn;
    if (supply && this.question) {
      const { gone } = this;
      supply.doubt(days);
      await supply.begin(this.question.by, mostLanes);
      supply.want(this.fed.wish(supply));
      this.fed.arrived();
      void this.forget(gone, supply);
    }
  }

  want(): void {
    for (const supply of new Set([this.drawn, this.next])) {
      if (supply?.whole) {
        supply.want(this.fed.wish(supply));
      }
    }
  }

  end(): void {
    this.drawn?.end();
    this.next?.end();
  }

  /** Answers that were asked for since are right about them: what came back is drawn again. */
  private async forget(gone: ReadonlySet<number>, supply: Supply): Promise<void> {
    await supply.rested();
    if (gone.size > 0) {
      this.gone = new Set([...this.gone].filter((id) => !gone.has(id)));
      this.fed.arrived();
    }
  }

  private came(supply: Supply): void {
    if (supply === this.next && !supply.isWaiting) {
      this.take(supply);
    }
    if (supply === this.drawn) {
      this.fed.arrived();
    }
  }

  private take(supply: Supply): void {
    if (this.drawn !== supply) {
      this.drawn?.end();
    }
    this.drawn = supply;
    this.next = undefined;
  }
}
