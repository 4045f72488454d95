import type { Annotation } from "../api/bookmarks";
import type { Trouble } from "../api/problem";
import type { Bookmark, BookmarkStep, Collection } from "../api/types";
import type { Saved } from "../versions/saving.svelte";

/** What the desk does for whoever shows bookmarks. */
export interface Hands {
  /** As it was kept: the event, the article at the passage, the view. */
  open(bookmark: Bookmark): void;
  keepView(): void;
  /** On top of that version of it. */
  annotate(base: Bookmark, change: Partial<Annotation>): Promise<Saved<Bookmark>>;
  drop(bookmark: Bookmark): Promise<void>;
  restore(bookmark: Bookmark): Promise<void>;
  /** Asks first, as it cannot be undone. */
  emptyTrash(): void;
  /** Asks first, as it cannot be undone. */
  deleteCollection(collection: Collection, act: () => Promise<void>): void;
  showOnTimeline(collection: Collection): void;
  exportOf(collection: Collection): void;
  /** Something was done that can be taken back. */
  did(what: string, undo: () => Promise<boolean>): void;
  /** The same, by the step of a bookmark's history that it was; none where nothing changed. */
  remember(step: number | undefined, what: string): void;
  /** Takes back any step of a bookmark's history, an undoing included. */
  undo(step: BookmarkStep): void;
  /** Says that it is not taken back, as it was changed since. */
  refuse(): false;
  tell(trouble: Trouble): void;
  sentenceFor(trouble: Trouble): string;
}
