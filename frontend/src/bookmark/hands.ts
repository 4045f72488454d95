import type { Annotation } from "../api/bookmarks";
import type { Trouble } from "../api/problem";
import type { Bookmark, Collection } from "../api/types";

/** What the desk does for whoever shows bookmarks. */
export interface Hands {
  /** As it was kept: the event, the article at the passage, the view. */
  open(bookmark: Bookmark): void;
  keepView(): void;
  /** Whether it was saved. */
  annotate(bookmark: Bookmark, annotation: Annotation): Promise<boolean>;
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
  tell(trouble: Trouble): void;
  sentenceFor(trouble: Trouble): string;
}
