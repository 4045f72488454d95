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
  private isBusy = false;

  did(deed: Deed): void {
    this.done = [...this.done, deed].slice(-DEPTH);
  }

  /**
   * Takes the last one back; undefined where there is none, or one is being taken back just now. One that can't be
   * taken back is forgotten: those below it are not blocked by it.
   */
  async undo(): Promise<{ readonly deed: Deed; readonly isUndone: boolean } | undefined> {
    const deed = this.done.at(-1);
    if (!deed || this.isBusy) {
      return undefined;
    }
    this.isBusy = true;
    this.done = this.done.slice(0, -1);
    try {
      return { deed, isUndone: await deed.undo() };
    } finally {
      this.isBusy = false;
    }
  }

  get isEmpty(): boolean {
    return this.done.length === 0;
  }
}
