interface Identified {
  readonly id: number;
}

/** Whether the newer list can stand in the older one's place without anything moving: what is new is below. */
export function movesNothing(older: readonly Identified[], newer: readonly Identified[]): boolean {
  return older.every(({ id }, index) => newer[index]?.id === id);
}

/** How many of the newer list are not in the older one. */
export function countNew(older: readonly Identified[], newer: readonly Identified[]): number {
  const known = new Set(older.map(({ id }) => id));
  return newer.filter(({ id }) => !known.has(id)).length;
}
