import type { Query } from "./query";

/** A question as the server's parameters. */
export function filterOf(query: Query) {
  return {
    ...(query.words && { q: query.words }),
    ...(query.actor && { actor: query.actor }),
    ...(query.place && { place: query.place }),
    ...(query.source && { source: query.source }),
    ...(query.collection && { collection: query.collection }),
    ...(query.kinds.length > 0 && { kind: [...query.kinds] }),
    ...(query.hasNote !== undefined && { note: String(query.hasNote) }),
    ...(query.isBookmarked !== undefined && { bookmarked: String(query.isBookmarked) }),
    ...(query.statuses.length > 0 && { status: [...query.statuses] }),
    ...(query.from && { from: query.from }),
    ...(query.to && { to: query.to }),
  };
}
