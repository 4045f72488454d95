import type { KeptQuery } from "../api/kept-query";
import type { Bookmark } from "../api/types";

/** Whether a bookmark of a collection, which is here already, is one that is looked for. */
export function matches(bookmark: Bookmark, query: KeptQuery): boolean {
  const { title, quote, note, tags, colour } = bookmark;
  const text = [title, quote, note, ...tags].join(" ").toLowerCase();
  return (
    query.words.split(/\s+/).every((word) => text.includes(word.toLowerCase())) &&
    query.tags.every((tag) => tags.includes(tag)) &&
    (query.hasNote === undefined || query.hasNote === (note !== "")) &&
    (query.colour === undefined || query.colour === colour)
  );
}
