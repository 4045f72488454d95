/** Something that was done and can be taken back. */
export interface Deed {
  /** In words: "Bookmark removed". */
  readonly what: string;
  /** Whether it could be taken back. */
  undo(): Promise<boolean>;
}

/** How many deeds are remembered. */
const DEPTH = 50;

/** What was done here, the last on top. One deed is taken back at a time, in the reverse order of the doing. */
export class Deeds {
  private done: readonly Deed[] = [];
  /** What is done or taken back just now. */
  private turn: Promise<unknown> = Promise.resolve();

  did(deed: Deed): void {
    this.done = [...this.done, deed].slice(-DEPTH);
  }

  /** What is under way is the last deed already: to take it back waits for it, and takes back nothing older. */
  async doing<T>(deed: Promise<T>): Promise<T> {
    this.turn = Promise.allSettled([this.turn, deed]);
    return await deed;
  }

  /**
   * Takes the last one back, after those that are being taken back already; undefined where there is none. One that can't
   * be taken back is forgotten: those below it are not blocked by it.
   */
  async undo(): Promise<{ readonly deed: Deed; readonly isUndone: boolean } | undefined> {
    const turn = this.turn.then(() => this.takeBack());
    this.turn = turn.catch(() => undefined);
    return await turn;
  }

  private async takeBack(): Promise<{ readonly deed: Deed; readonly isUndone: boolean } | undefined> {
    const deed = this.done.at(-1);
    this.done = this.done.slice(0, -1);
    return deed && { deed, isUndone: await deed.undo() };
  }
}
