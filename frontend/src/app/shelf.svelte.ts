import * as api from "../api/client";
import type { Bookmark } from "../api/types";
import { texts } from "../texts";
import type { Notices } from "./notices.svelte";
import { Paged } from "./paged.svelte";

/** All of them at once, so that each event can show whether it is kept. */
const MOST = 500;

/** What the analyst kept. */
export class Shelf {
  readonly list: Paged<Bookmark>;
  readonly byEvent = $derived(
    new Map(this.items.flatMap((each) => (each.target.event != null ? [[each.target.event, each]] : []))),
  );
  readonly byArticle = $derived(
    new Map(this.items.flatMap((each) => (each.target.article != null ? [[each.target.article, each]] : []))),
  );

  constructor(private readonly notices: Notices) {
    this.list = new Paged<Bookmark>((trouble) => notices.tell(trouble, () => void this.load()));
  }

  async load(): Promise<void> {
    await this.list.load((after) => api.bookmarks(MOST, after));
  }

  async toggleEvent(id: number): Promise<void> {
    await this.toggle(this.byEvent.get(id), { event: id });
  }

  async toggleArticle(id: number): Promise<void> {
    await this.toggle(this.byArticle.get(id), { article: id });
  }

  /** Undoing it keeps the same target again, with the same note and tags. */
  async drop(bookmark: Bookmark): Promise<void> {
    const answer = await api.deleteBookmark(bookmark);
    if (!answer.ok) {
      this.notices.tell(answer.trouble);
      return;
    }
    await this.load();
    const { event, article } = bookmark.target;
    const target = event != null ? { event } : article != null ? { article } : undefined;
    const undo = target && { text: texts.bookmarks.undo, act: () => void this.keep(target, bookmark) };
    this.notices.say(texts.bookmarks.removed, undo);
  }

  /** Whether it was saved. */
  async annotate(bookmark: Bookmark, note: string, tags: readonly string[]): Promise<boolean> {
    const answer = await api.annotateBookmark(bookmark, note, tags);
    if (answer.ok) {
      this.notices.announce(texts.bookmarks.saved);
    } else {
      this.notices.tell(answer.trouble);
    }
    await this.load();
    return answer.ok;
  }

  private get items(): readonly Bookmark[] {
    return this.list.items;
  }

  private async toggle(known: Bookmark | undefined, target: api.BookmarkTarget): Promise<void> {
    if (known) {
      await this.drop(known);
    } else {
      await this.keep(target);
    }
  }

  private async keep(target: api.BookmarkTarget, as?: Bookmark): Promise<void> {
    const answer = await api.addBookmark(target, as?.note, as?.tags);
    if (answer.ok) {
      this.notices.say(texts.bookmarks.added);
    } else {
      this.notices.tell(answer.trouble);
    }
    await this.load();
  }
}
