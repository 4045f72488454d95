import * as api from "../api/client";
import type { Answer } from "../api/http";
import type { Bookmark } from "../api/types";
import { texts } from "../texts";
import type { Notices } from "./notices.svelte";
import { Paged } from "./paged.svelte";
import type { Deed } from "./undo";

/** All of them at once, so that each event can show whether it is kept. */
const MOST = 500;

/** What the analyst kept. All that is done to it can be taken back. */
export class Shelf {
  readonly list: Paged<Bookmark>;
  readonly byEvent = $derived(
    new Map(this.items.flatMap((each) => (each.target.event != null ? [[each.target.event, each]] : []))),
  );
  readonly byArticle = $derived(
    new Map(
      this.items.flatMap((each) =>
        each.target.kind === "article" && each.target.article != null ? [[each.target.article, each]] : [],
      ),
    ),
  );

  constructor(
    private readonly notices: Notices,
    private readonly did: (deed: Deed) => void,
  ) {
    this.list = new Paged<Bookmark>((trouble) => notices.tell(trouble, () => void this.load()), MOST);
  }

  async load(): Promise<void> {
    await this.list.load((limit, after) => api.bookmarks(limit, after));
  }

  async toggleEvent(id: number): Promise<void> {
    await this.toggle({ event: id });
  }

  async toggleArticle(id: number): Promise<void> {
    await this.toggle({ article: id });
  }

  async drop(bookmark: Bookmark): Promise<void> {
    if (!(await this.done(api.deleteBookmark(bookmark)))) {
      return;
    }
    this.did({ what: texts.bookmarks.removed, undo: () => this.done(api.restoreBookmark(bookmark)) });
  }

  /** Whether it was saved. */
  async annotate(bookmark: Bookmark, note: string, tags: readonly string[]): Promise<boolean> {
    const isSaved = await this.done(api.annotateBookmark(bookmark, note, tags));
    if (isSaved) {
      this.did({ what: texts.bookmarks.saved, undo: () => this.takeBackNote(bookmark, note) });
    }
    return isSaved;
  }

  private get items(): readonly Bookmark[] {
    return this.list.items;
  }

  private async toggle(target: api.BookmarkTarget): Promise<void> {
    const known = this.keptOf(target);
    if (known) {
      await this.drop(known);
    } else if (await this.done(api.addBookmark(target))) {
      this.did({ what: texts.bookmarks.added, undo: () => this.takeBackAdded(target) });
    }
  }

  private async takeBackAdded(target: api.BookmarkTarget): Promise<boolean> {
    const known = this.keptOf(target);
    if (!known) {
      return true;
    }
    // By then somebody else has written a note to it.
    return known.note || known.tags.length > 0 ? this.refuse() : await this.done(api.deleteBookmark(known));
  }

  private async takeBackNote(before: Bookmark, written: string): Promise<boolean> {
    const now = this.items.find(({ id }) => id === before.id);
    // Another note: it was written to from elsewhere.
    return now?.note === written
      ? await this.done(api.annotateBookmark(now, before.note, before.tags))
      : this.refuse();
  }

  private refuse(): false {
    this.notices.say(texts.undo.changed);
    return false;
  }

  private keptOf(target: api.BookmarkTarget): Bookmark | undefined {
    return "event" in target ? this.byEvent.get(target.event) : this.byArticle.get(target.article);
  }

  /** Whether it went well; the list is as the server has it then, in any case. */
  private async done(asked: Promise<Answer<unknown>>): Promise<boolean> {
    const answer = await asked;
    if (!answer.ok) {
      this.notices.tell(answer.trouble);
    }
    await this.load();
    return answer.ok;
  }
}
