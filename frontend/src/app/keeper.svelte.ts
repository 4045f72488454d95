import type { Bookmark } from "../api/types";
import type { Span } from "../article/passages";
import { Drafts } from "../bookmark/drafts.svelte";
import { texts } from "../texts";
import { rangeWords } from "../time/words";
import type { Desk } from "./desk.svelte";
import { printPlace } from "./place";

/** The longest title that a view can have. */
const LONGEST_TITLE = 200;

/** Keeps what is on the desk, and puts what was kept on the desk again. */
export class Keeper {
  /** What is selected of the article's text. */
  passage: Span | undefined;
  /** The kept passage that is to be in sight. */
  shown = $state.raw<Bookmark | undefined>();
  readonly drafts = new Drafts((bookmark) => this.sayUnsaved(bookmark));

  constructor(private readonly desk: Desk) {}

  /** The words that are selected in the article, or the chosen event, or the article; with none of them, the view. */
  async toggle(): Promise<void> {
    const { article, selected, shelf } = this.desk;
    if (article && this.passage) {
      const { begin, end } = this.passage;
      getSelection()?.removeAllRanges();
      await shelf.toggle({ article: article.id, begin, end });
    } else if (selected) {
      await shelf.toggle({ event: selected.id });
    } else if (article) {
      await shelf.toggle({ article: article.id });
    } else {
      await this.keepView();
    }
  }

  /** What is looked for, the range and the lanes; what is open beside them is not part of it. */
  async keepView(): Promise<void> {
    const { link, lanes, view } = this.desk.finder;
    const place = {
      query: link,
      view,
      lanes,
      event: undefined,
      article: undefined,
      panel: "events",
    } as const;
    const range = view && rangeWords(view.start, view.end, texts.locale);
    const title = [link, range].filter(Boolean).join(" · ").slice(0, LONGEST_TITLE);
    await this.desk.shelf.toggle({ view: printPlace(place).slice(1) }, title);
  }

  /** As it was kept. */
  async open(bookmark: Bookmark): Promise<void> {
    const { target } = bookmark;
    this.shown = undefined;
    if (target.view != null) {
      history.pushState(null, "", `${location.pathname}?${target.view}&panel=${this.desk.panel}`);
      await this.desk.course.returned();
    } else if (target.event != null) {
      await this.desk.select(target.event);
    } else if (target.article != null) {
      await this.desk.open(target.article);
      this.shown = bookmark;
    }
  }

  private sayUnsaved(bookmark: Bookmark): void {
    const act = () => void this.resume(bookmark);
    this.desk.notices.say(texts.unsaved.kept(bookmark.title), { text: texts.unsaved.resume, act });
  }

  /** Goes on with what was typed for it, out of the trash if it went there meanwhile. */
  private async resume(bookmark: Bookmark): Promise<void> {
    const { shelf } = this.desk;
    this.desk.notices.dismiss();
    this.desk.show("bookmarks");
    this.desk.sheet = "lists";
    if (!shelf.list.items.some(({ id }) => id === bookmark.id)) {
      await shelf.restore(bookmark);
    }
    this.drafts.resumed = bookmark;
  }
}
