import type { Bookmark } from "../api/types";
import type { Draft } from "./annotations";

/** What was typed and not saved, and the version of the bookmark that it was typed for. */
export interface Unsaved {
  readonly base: Bookmark;
  readonly draft: Draft;
}

/** What was typed for bookmarks and not saved: it outlives the form, the row and the panel that it was typed in. */
export class Drafts {
  /** The bookmark whose form is to be in sight again. */
  resumed = $state.raw<Bookmark | undefined>();
  private readonly unsaved = new Map<number, Unsaved>();

  /** @param left is told of each that was left half-written */
  constructor(private readonly left: (bookmark: Bookmark) => void) {}

  of({ id }: Bookmark): Unsaved | undefined {
    return this.unsaved.get(id);
  }

  leave(unsaved: Unsaved): void {
    this.unsaved.set(unsaved.base.id, unsaved);
    this.left(unsaved.base);
  }

  forget({ id }: Bookmark): void {
    this.unsaved.delete(id);
  }
}
