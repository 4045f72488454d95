import type { Annotation, Description } from "../api/bookmarks";
import type { Bookmark, Collection, Colour } from "../api/types";
import { texts } from "../texts/keeping";
import type { Field } from "../versions/differences";

/** What the form of a bookmark holds, as it is typed. */
export interface Draft {
  readonly note: string;
  /** Apart by commas. */
  readonly tags: string;
  readonly colour: Colour | "";
}

/** What can be changed of a bookmark, in the order in which it is shown. */
export const ANNOTATION: readonly Field<Bookmark>[] = [
  { name: "note", label: texts.bookmarks.note, words: ({ note }) => note || texts.bookmarks.empty },
  {
    name: "tags",
    label: texts.bookmarks.tags,
    words: ({ tags }) => tags.join(", ") || texts.bookmarks.empty,
  },
  {
    name: "colour",
    label: texts.bookmarks.colour,
    words: ({ colour }) => (colour ? texts.bookmarks.colours[colour as Colour] : texts.bookmarks.noColour),
  },
];

/** The same of a collection. */
export const DESCRIPTION: readonly Field<Collection>[] = [
  { name: "title", label: texts.collections.fields.title, words: ({ title }) => title },
  {
    name: "description",
    label: texts.collections.fields.description,
    words: ({ description }) => description || texts.bookmarks.empty,
  },
  {
    name: "sorting",
    label: texts.collections.fields.sorting,
    words: ({ sorting }) => (sorting === "date" ? texts.collections.byDate : texts.collections.byHand),
  },
];

export function draftOf({ note, tags, colour }: Bookmark): Draft {
  return { note, tags: tags.join(", "), colour: (colour as Colour | null | undefined) ?? "" };
}

/** What was typed that differs from the bookmark; the rest is left to others. */
export function changeOf(bookmark: Bookmark, { note, tags, colour }: Draft): Partial<Annotation> {
  const typed = tagsIn(tags);
  return {
    ...(note !== bookmark.note && { note }),
    ...(typed.join() !== bookmark.tags.join() && { tags: typed }),
    ...(colour !== (bookmark.colour ?? "") && { colour: colour || null }),
  };
}

/** The same of a collection's title and description. */
export function descriptionOf(
  collection: Collection,
  typed: Pick<Description, "title" | "description">,
): Partial<Description> {
  const title = typed.title.trim();
  return {
    ...(title !== collection.title && { title }),
    ...(typed.description !== collection.description && { description: typed.description }),
  };
}

function tagsIn(typed: string): string[] {
  const tags = typed.split(",").map((tag) => tag.trim());
  return [...new Set(tags.filter(Boolean))];
}
