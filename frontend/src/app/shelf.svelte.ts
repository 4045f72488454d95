import * as api from "../api/bookmarks";
import type { Answer } from "../api/http";
import type { Bookmark } from "../api/types";
import { texts } from "../texts";
import type { Care } from "./care.svelte";
import type { Notices } from "./notices.svelte";
import { Paged } from "./paged.svelte";

/** All of them at once, so that each event can show whether it is kept. */
const MOST = 500;

/** What the analyst kept. All that is done to it can be taken back. */
export class Shelf {
  readonly list: Paged<Bookmark>;
  /** Counts the changes, of bookmarks and collections, here and elsewhere: who shows more than the list reads it again. */
  news = $state(0);
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
    private readonly care: Pick<Care, "did" | "doing">,
  ) {
    this.list = new Paged<Bookmark>((trouble) => notices.tell(trouble, () => void this.load()), MOST);
  }

  async load(): Promise<void> {
    await this.list.load((limit, after) => api.bookmarks(limit, after));
    this.news += 1;
  }

  /** Something was written meanwhile. */
  async freshen(mayMove: boolean): Promise<void> {
    await this.list.freshen(mayMove);
    this.news += 1;
  }

  /** The passages of an article, those whose text is gone included. */
  passagesOf(article: number): readonly Bookmark[] {
    return this.items.filter(({ target }) => target.kind === "passage" && target.article === article);
  }

  /** Keeps it, or puts it into the trash where it is kept. */
  async toggle(target: api.BookmarkTarget, title?: string): Promise<void> {
    const known = this.keptOf(target);
    await this.care.doing(known ? this.remove(known) : this.add(target, title));
  }

  async drop(bookmark: Bookmark): Promise<void> {
    await this.care.doing(this.remove(bookmark));
  }

  async restore(bookmark: Bookmark): Promise<void> {
    if (await this.done(api.restoreBookmark(bookmark))) {
      this.care.did({ what: texts.bookmarks.restored, undo: () => this.done(api.deleteBookmark(bookmark)) });
    }
  }

  async emptyTrash(): Promise<void> {
    await this.done(api.emptyTrash());
  }

  /** Whether it was saved. */
  async annotate(bookmark: Bookmark, annotation: api.Annotation): Promise<boolean> {
    return await this.care.doing(this.write(bookmark, annotation));
  }

  private get items(): readonly Bookmark[] {
    return this.list.items;
  }

  private async add(target: api.BookmarkTarget, title?: string): Promise<void> {
    if (await this.done(api.addBookmark(target, title))) {
      this.care.did({ what: texts.bookmarks.added, undo: () => this.takeBackAdded(target) });
    }
  }

  private async remove(bookmark: Bookmark): Promise<void> {
    if (!(await this.done(api.deleteBookmark(bookmark)))) {
      return;
    }
    this.care.did({ what: texts.bookmarks.removed, undo: () => this.done(api.restoreBookmark(bookmark)) });
  }

  private async write(bookmark: Bookmark, annotation: api.Annotation): Promise<boolean> {
    const isSaved = await this.done(api.annotateBookmark(bookmark, annotation));
    if (isSaved) {
      this.care.did({ what: texts.bookmarks.saved, undo: () => this.takeBackNote(bookmark, annotation) });
    }
    return isSaved;
  }

  private async takeBackAdded(target: api.BookmarkTarget): Promise<boolean> {
    const known = this.keptOf(target);
    if (!known) {
      return true;
    }
    // By then somebody else has written a note to it.
    return known.note || known.tags.length > 0 ? this.refuse() : await this.done(api.deleteBookmark(known));
  }

  private async takeBackNote(before: Bookmark, written: api.Annotation): Promise<boolean> {
    const now = this.items.find(({ id }) => id === before.id);
    const { note, tags, colour = null } = before;
    // Another note: it was written to from elsewhere.
    return now?.note === written.note
      ? await this.done(api.annotateBookmark(now, { note, tags, colour: colour as api.Annotation["colour"] }))
      : this.refuse();
  }

  private refuse(): false {
    this.notices.say(texts.undo.changed);
    return false;
  }

  private keptOf(target: api.BookmarkTarget): Bookmark | undefined {
    if ("event" in target) {
      return this.byEvent.get(target.event);
    }
    if ("view" in target) {
      return this.items.find((each) => each.target.view === target.view);
    }
    if ("begin" in target) {
      return this.passagesOf(target.article).find(
        (each) => each.target.begin === target.begin && each.target.end === target.end,
      );
    }
    return this.byArticle.get(target.article);
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
