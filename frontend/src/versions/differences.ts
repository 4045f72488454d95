/** A field of what several people change, and what it says to a reader. */
export interface Field<T> {
  readonly name: keyof T & string;
  readonly label: string;
  words(of: T): string;
}

/** Two versions that exclude each other in a field. */
export interface Difference {
  readonly field: string;
  readonly label: string;
  /** In words; undefined where nothing was changed there. */
  readonly yours: string | undefined;
  readonly theirs: string;
}

/**
 * Where a change meets what somebody else made of the same thing meanwhile: what it sets otherwise than they did, and after
 * that what only they changed.
 *
 * @param base what the change was made to
 */
export function differencesOf<T>(
  fields: readonly Field<T>[],
  base: T,
  change: Partial<T>,
  theirs: T,
): readonly Difference[] {
  const yours = { ...base, ...change };
  const isMine = ({ name }: Field<T>) => name in change;
  const mine = fields.filter((each) => isMine(each) && each.words(yours) !== each.words(theirs));
  const others = fields.filter((each) => !isMine(each) && each.words(base) !== each.words(theirs));
  return [
    ...mine.map((each) => ({ ...rowOf(each, theirs), yours: each.words(yours) })),
    ...others.map((each) => ({ ...rowOf(each, theirs), yours: undefined })),
  ];
}

/** Whether somebody else left all of those fields as they were. */
export function isUntouched<T>(fields: readonly Field<T>[], base: T, theirs: T): boolean {
  return fields.every(({ words }) => words(base) === words(theirs));
}

/** As much of a change as was chosen. */
export function chosenOf<T extends object>(change: T, chosen: ReadonlySet<string>): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([field]) => chosen.has(field))) as Partial<T>;
}

function rowOf<T>({ name, label, words }: Field<T>, theirs: T) {
  return { field: name, label, theirs: words(theirs) };
}
