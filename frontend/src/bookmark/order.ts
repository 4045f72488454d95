/** The list with what stands at one place moved to another; places beyond the ends are the ends. */
export function withMoved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const moved = list.slice(from, from + 1);
  return [...rest.slice(0, Math.max(0, to)), ...moved, ...rest.slice(Math.max(0, to))];
}

/** The items in the order of those bookmarks; what is not among them comes first. */
export function inOrder<T extends { readonly bookmark: { readonly id: number } }>(
  items: readonly T[],
  ids: readonly number[],
): T[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const place = ({ bookmark }: T) => places.get(bookmark.id) ?? -1;
  return [...items].sort((a, b) => place(a) - place(b));
}
