import * as api from "../api/bookmarks";
import type { Answer, Done } from "../api/http";
import { theirsOf } from "../api/problem";
import type { Bookmark, BookmarkStep } from "../api/types";
import { texts } from "../texts";
import type { Saved } from "../versions/saving.svelte";
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
    await this.step(await api.restoreBookmark(bookmark), texts.bookmarks.restored);
  }

  async emptyTrash(): Promise<void> {
    await this.done(await api.emptyTrash());
  }

  /** On top of that version of it. */
  async annotate(base: Bookmark, change: Partial<api.Annotation>): Promise<Saved<Bookmark>> {
    return await this.care.doing(this.write(base, change));
  }

  /** Something was done that is taken back by that step of a bookmark's history; none where nothing changed. */
  remember(step: number | undefined, what: string): void {
    if (step === undefined) {
      this.notices.say(what);
    } else {
      this.care.did({ what, undo: async () => (await this.takeBack(step)) !== undefined });
    }
  }

  /** Takes back any step of a bookmark's history, an undoing included. */
  async undo({ id, what }: BookmarkStep): Promise<void> {
    const undoing = await this.care.doing(this.takeBack(id));
    if (undoing) {
      this.remember(undoing.id, texts.undo.done(what));
    }
  }

  private get items(): readonly Bookmark[] {
    return this.list.items;
  }

  private async add(target: api.BookmarkTarget, title?: string): Promise<void> {
    await this.step(await api.addBookmark(target, title), texts.bookmarks.added);
  }

  private async remove(bookmark: Bookmark): Promise<void> {
    await this.step(await api.deleteBookmark(bookmark), texts.bookmarks.removed);
  }

  private async takeBack(step: number): Promise<BookmarkStep | undefined> {
    return await this.done(await api.undoStep(step));
  }

  private async write(base: Bookmark, change: Partial<api.Annotation>): Promise<Saved<Bookmark>> {
    const answer = await api.annotateBookmark(base, change);
    const theirs = answer.ok ? undefined : theirsOf<Bookmark>(answer.trouble);
    if (theirs) {
      await this.load();
      return { theirs };
    }
    return (await this.step(answer, texts.bookmarks.saved)) ? "saved" : "refused";
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

  /** Whether it went well: then it can be taken back by the step that it is. */
  private async step(answer: Answer<Done<unknown>>, what: string): Promise<boolean> {
    const done = await this.done(answer);
    if (done) {
      this.remember(done.step, what);
    }
    return done !== undefined;
  }

  /** What came of it; undefined where it went wrong, which is told. The list is as the server has it then, in any case. */
  private async done<T>(answer: Answer<T>): Promise<T | undefined> {
    if (!answer.ok) {
      this.notices.tell(answer.trouble);
    }
    await this.load();
    return answer.ok ? answer.value : undefined;
  }
}
