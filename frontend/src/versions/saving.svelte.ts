import { chosenOf, type Difference, differencesOf, type Field, isUntouched } from "./differences";

/** What came of a change: stored, refused (which is told), or met by what somebody else made of it meanwhile. */
export type Saved<T> = "saved" | "refused" | { readonly theirs: T };

/** A change that met somebody else's: nothing was stored, and who made it says what is to hold. */
interface Conflict<T> {
  readonly theirs: T;
  readonly change: Partial<T>;
  readonly differences: readonly Difference[];
}

/** Saves changes of something on top of the version that they were made to, so that nobody's is overwritten unseen. */
export class Saving<T extends object> {
  conflict = $state.raw<Conflict<T> | undefined>();

  /** @param store refuses what is no change of the newest version, with what is there now */
  constructor(
    private readonly fields: readonly Field<T>[],
    private readonly store: (base: T, change: Partial<T>) => Promise<Saved<T>>,
  ) {}

  /** Whether nothing is left to save. In a conflict something is: it is chosen from, or changed on. */
  async save(base: T, change: Partial<T>): Promise<boolean> {
    if (Object.keys(change).length === 0) {
      return true;
    }
    const saved = await this.store(base, change);
    if (typeof saved === "string") {
      return saved === "saved";
    }
    const { theirs } = saved;
    if (isUntouched(this.fields, base, theirs)) {
      // Something else of it changed, such as what a collection holds.
      return await this.save(theirs, change);
    }
    this.conflict = { theirs, change, differences: differencesOf(this.fields, base, change, theirs) };
    return false;
  }

  /** Saves those fields of the change on top of theirs; none leaves theirs. Whether nothing is left to save. */
  async settle(mine: ReadonlySet<string>): Promise<boolean> {
    const { conflict } = this;
    this.conflict = undefined;
    return conflict === undefined || (await this.save(conflict.theirs, chosenOf(conflict.change, mine)));
  }

  /** Back to what was typed, with nothing stored. */
  cancel(): void {
    this.conflict = undefined;
  }
}
