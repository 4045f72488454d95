import { printPart } from "../api/parts";
import type { Collection } from "../api/types";
import type { Hands } from "../bookmark/hands";
import { texts } from "../texts/keeping";
import type { Desk } from "./desk.svelte";
import type { Keeper } from "./keeper.svelte";
import { sentenceFor } from "./troubles";

/** What the desk does for the panel of bookmarks. */
export function handsOf(desk: Desk, keeper: Keeper, exportOf: (collection: Collection) => void): Hands {
  const { shelf, care, notices } = desk;
  return {
    open: (bookmark) => void keeper.open(bookmark),
    keepView: () => void keeper.keepView(),
    annotate: (base, change) => shelf.annotate(base, change),
    drop: (bookmark) => shelf.drop(bookmark),
    restore: (bookmark) => shelf.restore(bookmark),
    emptyTrash: () => {
      care.question = {
        title: texts.bookmarks.emptyTitle,
        why: texts.bookmarks.emptyWhy,
        yes: texts.bookmarks.emptyTrash,
        act: () => shelf.emptyTrash(),
      };
    },
    deleteCollection: ({ title }, act) => {
      care.question = {
        title: texts.collections.deleteTitle(title),
        why: texts.collections.deleteWhy,
        yes: texts.collections.delete,
        act,
      };
    },
    showOnTimeline: async (collection) => {
      await desk.search(printPart("in", nameOf(collection)));
      desk.sight.fit();
    },
    exportOf,
    did: (what, undo) => care.did({ what, undo }),
    remember: (step, what) => shelf.remember(step, what),
    undo: (step) => void shelf.undo(step),
    refuse: () => {
      notices.say(texts.undo.changed);
      return false;
    },
    tell: (trouble) => notices.tell(trouble),
    sentenceFor,
  };
}

/** Its title, or its number where that would be read as something else. */
function nameOf({ id, title }: Collection): string {
  return /"|^\d+$/.test(title) ? String(id) : title;
}
