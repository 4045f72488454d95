/** Something that somebody did, with what it changed. */
export interface Step {
  readonly id: number;
  readonly who: string;
  readonly at: string;
  /** In words. */
  readonly what: string;
  /** The step that undid this one, if any. */
  readonly undoneBy?: number | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string;
    readonly after: string;
  }[];
}
