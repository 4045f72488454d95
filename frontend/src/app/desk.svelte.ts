import * as api from "../api/client";
import type { Trouble } from "../api/problem";
import { NO_QUERY, parseQuery, type Query } from "../api/query";
import type { Article, ArticleSummary, Bookmark, Event, TimelineAnswer } from "../api/types";
import { inTime, whenWords } from "../api/when";
import { texts } from "../texts";
import { isoDay } from "../time/day";
import { extentOf } from "../time/extent";
import { rangeWords } from "../time/words";
import type { Picture } from "../timeline/picture";
import { storyOf } from "./focus";
import { Paged } from "./paged.svelte";
import { type Panel, type Place, parsePlace, printPlace } from "./place";
import { sentenceFor } from "./troubles";

const LIST = 50;
/** How long a message stays, in milliseconds. */
const SHORT = 5_000;
const LONG = 12_000;
const BINS = 1000;
const MOST_EVENTS = 400;

/** What a message offers to do ("Undo", "Try again"). */
interface Message {
  readonly text: string;
  readonly isTrouble: boolean;
  readonly offer?: { readonly text: string; readonly act: () => void };
}

/** What the analyst has on the desk: one place for what all panels share. The address says the same. */
export class Desk {
  queryText = $state("");
  query = $state.raw<Query>(NO_QUERY);
  panel = $state<Panel>("events");
  selected = $state.raw<Event | undefined>();
  article = $state.raw<Article | undefined>();
  whole = $state.raw<TimelineAnswer | undefined>();
  message = $state.raw<Message | undefined>();
  private fading: ReturnType<typeof setTimeout> | undefined;
  /** For screen readers. */
  announcement = $state("");
  isAdding = $state(false);
  isHelping = $state(false);

  private readonly fail = (trouble: Trouble) => this.tell(trouble, () => void this.reload());
  readonly list = new Paged<Event>(this.fail);
  readonly undated = new Paged<Event>(this.fail);
  readonly articles = new Paged<ArticleSummary>(this.fail);
  readonly bookmarks = new Paged<Bookmark>(this.fail);
  readonly bookmarkOf = $derived(
    new Map(this.bookmarks.items.flatMap((each) => (each.target.event ? [[each.target.event, each]] : []))),
  );
  readonly bookmarkOfArticle = $derived(
    new Map(
      this.bookmarks.items.flatMap((each) => (each.target.article ? [[each.target.article, each]] : [])),
    ),
  );
  /** Whether it is known if there is anything; until then neither the lists nor the invitation are shown. */
  readonly isKnown = $derived(this.articles.isThere || this.message !== undefined);
  readonly isEmpty = $derived(
    this.articles.isThere && this.articles.items.length === 0 && this.bookmarks.items.length === 0,
  );

  private picture: Picture | undefined;
  /** Where the address leads, until it is reached: meanwhile the address keeps saying so. */
  private coming: Place | undefined;
  private view: { start: number; end: number } | undefined;

  constructor() {
    const place = parsePlace(location.search);
    this.view = place.view;
    this.take(place);
  }

  get startView() {
    return this.view;
  }

  /** The picture is there: everything begins. */
  begin(picture: Picture): void {
    this.picture = picture;
    void this.reload();
    void this.follow(parsePlace(location.search));
  }

  /** Back and forward. */
  async returned(): Promise<void> {
    const place = parsePlace(location.search);
    const isOtherQuery = place.query !== this.queryText;
    this.take(place);
    if (place.view) {
      this.view = place.view;
      this.picture?.restore(place.view);
    }
    if (isOtherQuery) {
      await this.reloadEvents();
    }
    await this.follow(place);
  }

  search(text: string): void {
    this.queryText = text;
    this.query = parseQuery(text);
    this.note(true);
    void this.reloadEvents();
  }

  show(panel: Panel): void {
    this.panel = panel;
    this.note(true);
  }

  viewed(view: { start: number; end: number }): void {
    this.view = view;
    this.note(false);
    void this.loadList();
  }

  answered(answer: TimelineAnswer, isWhole: boolean): void {
    if (isWhole) {
      this.whole = answer;
      if (this.message?.isTrouble) {
        this.message = undefined;
      }
    }
  }

  /** Opens it: on the timeline, as a card, and in its article at its sentence. */
  async select(id: number, isNoted = true): Promise<void> {
    if (isNoted) {
      this.coming = undefined;
    }
    const answer = await api.event(id);
    if (!answer.ok) {
      this.tell(answer.trouble);
      return;
    }
    const event = answer.value;
    this.selected = event;
    this.picture?.select(event);
    this.bringIntoView(event);
    this.announcement = texts.timeline.selected(event.title, whenWords(event.when));
    const tellings = event.occurrences ?? [];
    const isTold = tellings.some(({ articleId }) => articleId === this.article?.id);
    const first = tellings[0]?.articleId;
    if (!isTold && first != null) {
      await this.read(first);
    }
    if (isNoted) {
      this.note(true);
    }
  }

  unselect(): void {
    this.selected = undefined;
    this.picture?.select(undefined);
    this.note(true);
  }

  /** Along time; beyond the list, along what the picture knows. */
  async step(by: 1 | -1): Promise<void> {
    const current = this.selected;
    if (current && by === 1 && this.list.items.at(-1)?.id === current.id) {
      await this.list.more();
    }
    const line = this.line();
    if (line.length === 0) {
      return;
    }
    const found = current ? line.findIndex((each) => each.id === current.id) : -1;
    const next = found < 0 ? (by === 1 ? 0 : line.length - 1) : found + by;
    await this.selectAt(line, next);
  }

  async end(which: "first" | "last"): Promise<void> {
    const line = this.line();
    await this.selectAt(line, which === "first" ? 0 : line.length - 1);
  }

  async open(id: number): Promise<void> {
    this.unselect();
    await this.read(id);
    this.note(true);
    const story = storyOf(this.article?.events ?? []);
    if (story) {
      this.picture?.show(story, false);
    }
  }

  /** Another source of the chosen event. */
  async openBeside(id: number): Promise<void> {
    await this.read(id);
    this.note(true);
  }

  close(): void {
    this.article = undefined;
    this.unselect();
  }

  /** A new article, or one set right: everything that shows events is read again. */
  async came(article: Article, text: string): Promise<void> {
    this.article = article;
    this.selected = undefined;
    this.picture?.select(undefined);
    this.panel = "events";
    this.message = { text, isTrouble: false };
    this.showStory(article.events);
    this.note(true);
    await this.reload();
  }

  async samples(): Promise<void> {
    const answer = await api.loadSamples();
    if (!answer.ok) {
      this.tell(answer.trouble, () => void this.samples());
      return;
    }
    const newest = answer.value.items[0];
    const told = newest && (await api.article(newest.id));
    if (told?.ok) {
      this.showStory(told.value.events);
    }
    await this.reload();
  }

  async setDate(article: Article, publishedOn: string): Promise<Trouble | undefined> {
    const answer = await api.setPublicationDate(article, publishedOn);
    if (answer.ok) {
      await this.came(answer.value, texts.add.read(answer.value.events.length));
      return undefined;
    }
    if (answer.trouble.kind === "stale") {
      await this.read(article.id);
    }
    return answer.trouble;
  }

  async remove(article: ArticleSummary): Promise<void> {
    const answer = await api.deleteArticle(article);
    if (!answer.ok) {
      this.tell(answer.trouble);
    } else {
      this.say({ text: texts.articles.deleted(article.title), isTrouble: false });
      if (this.article?.id === article.id) {
        this.close();
      }
    }
    await this.reload();
  }

  async toggleBookmark(): Promise<void> {
    if (this.selected) {
      const { id } = this.selected;
      await this.toggle(this.bookmarkOf.get(id), { event: id });
    } else {
      await this.toggleArticleBookmark();
    }
  }

  async toggleArticleBookmark(): Promise<void> {
    if (this.article) {
      await this.toggle(this.bookmarkOfArticle.get(this.article.id), { article: this.article.id });
    }
  }

  async dropBookmark(bookmark: Bookmark): Promise<void> {
    const answer = await api.deleteBookmark(bookmark);
    if (!answer.ok) {
      this.tell(answer.trouble);
      return;
    }
    await this.loadBookmarks();
    const { event, article } = bookmark.target;
    const target = event != null ? { event } : article != null ? { article } : undefined;
    const undo = target && { text: texts.bookmarks.undo, act: () => void this.keep(target, bookmark) };
    this.say({ text: texts.bookmarks.removed, isTrouble: false, ...(undo && { offer: undo }) });
  }

  async annotate(bookmark: Bookmark, note: string, tags: readonly string[]): Promise<boolean> {
    const answer = await api.annotateBookmark(bookmark, note, tags);
    if (answer.ok) {
      this.announcement = texts.bookmarks.saved;
    } else {
      this.tell(answer.trouble);
    }
    await this.loadBookmarks();
    return answer.ok;
  }

  dismiss(): void {
    this.message = undefined;
  }

  zoom(factor: number): void {
    this.picture?.zoomBy(factor);
  }

  fit(): void {
    this.picture?.fit();
  }

  bringIntoView(event: Event): void {
    const extent = extentOf(event.when);
    if (!extent) {
      return;
    }
    const start = Number.isFinite(extent.start) ? extent.start : extent.end - 1;
    const end = Number.isFinite(extent.end) ? extent.end : extent.start + 1;
    const view = this.picture?.view;
    // What runs through the whole view is in sight already.
    if (view && start < view.start && end > view.end) {
      return;
    }
    this.picture?.show({ start, end }, false);
  }

  /** Lists that are loaded from here on are of the view that the picture goes to. */
  private showStory(events: readonly Event[]): void {
    const story = storyOf(events);
    if (story && this.picture) {
      this.picture.show(story, true);
      this.view = this.picture.view;
    }
  }

  private async toggle(known: Bookmark | undefined, target: api.BookmarkTarget): Promise<void> {
    if (known) {
      await this.dropBookmark(known);
    } else {
      await this.keep(target);
    }
  }

  private async keep(target: api.BookmarkTarget, as?: Bookmark): Promise<void> {
    const answer = await api.addBookmark(target, as?.note, as?.tags);
    if (answer.ok) {
      this.say({ text: texts.bookmarks.added, isTrouble: false });
    } else {
      this.tell(answer.trouble);
    }
    await this.loadBookmarks();
  }

  private line(): Event[] {
    const all = new Map<number, Event>();
    for (const each of this.list.items) {
      all.set(each.id, each);
    }
    for (const { event } of this.picture?.known() ?? []) {
      all.set(event.id, event);
    }
    return [...all.values()].filter(({ when }) => when.state === "placed").sort(inTime);
  }

  private async selectAt(line: readonly Event[], index: number): Promise<void> {
    const event = line[Math.min(Math.max(index, 0), line.length - 1)];
    if (event) {
      await this.select(event.id);
    }
  }

  private take(place: Place): void {
    this.queryText = place.query;
    this.query = parseQuery(place.query);
    this.panel = place.panel;
  }

  private async follow(place: Place): Promise<void> {
    this.coming = place;
    await this.reach(place);
    if (this.coming === place) {
      this.coming = undefined;
      this.note(false);
    }
  }

  private async reach(place: Place): Promise<void> {
    if (place.article !== undefined && place.article !== this.article?.id) {
      await this.read(place.article);
    } else if (place.article === undefined) {
      this.article = undefined;
    }
    if (place.event !== undefined && place.event !== this.selected?.id) {
      await this.select(place.event, false);
    } else if (place.event === undefined) {
      this.selected = undefined;
      this.picture?.select(undefined);
    }
  }

  private async read(id: number): Promise<void> {
    const answer = await api.article(id);
    if (answer.ok) {
      this.article = answer.value;
    } else {
      this.tell(answer.trouble);
    }
  }

  private async reload(): Promise<void> {
    await Promise.all([
      this.reloadEvents(),
      this.articles.load((after) => api.articles(LIST, after)),
      this.loadBookmarks(),
    ]);
  }

  private async reloadEvents(): Promise<void> {
    const { query } = this;
    const load = async (range: api.DayRange | undefined) => {
      const narrowed = range && api.narrowed(query, range);
      if (range && !narrowed) {
        return undefined;
      }
      const answer = await api.timeline(query, narrowed, BINS, MOST_EVENTS);
      if (!answer.ok) {
        this.tell(answer.trouble, () => void this.reload());
        return undefined;
      }
      return answer.value;
    };
    await Promise.all([
      this.picture?.setSource(load),
      this.loadList(),
      this.undated.load((after) => api.undatedEvents({ ...query, from: "", to: "" }, LIST, after)),
    ]);
  }

  private async loadList(): Promise<void> {
    const { query, view } = this;
    const range = view && api.narrowed(query, { from: isoDay(view.start), to: isoDay(Math.ceil(view.end)) });
    if (view && !range) {
      await this.list.load(async () => ({ ok: true, value: { items: [], after: undefined } }));
      return;
    }
    await this.list.load((after) => api.events(query, range, LIST, after));
    if (view) {
      const count = texts.timeline.count(this.list.items.length) + (this.list.after ? "+" : "");
      this.announcement = texts.timeline.shown(rangeWords(view.start, view.end, texts.locale), count);
    }
  }

  private async loadBookmarks(): Promise<void> {
    await this.bookmarks.load((after) => api.bookmarks(500, after));
  }

  /** What went well needs no click to go away; there is time to read it and to undo it. */
  private say(message: Message): void {
    clearTimeout(this.fading);
    this.message = message;
    this.fading = setTimeout(
      () => {
        if (this.message === message) {
          this.message = undefined;
        }
      },
      message.offer ? LONG : SHORT,
    );
  }

  private tell(trouble: Trouble, again?: () => void): void {
    const act = () => {
      this.dismiss();
      again?.();
    };
    const offer = again && { text: texts.errors.retry, act };
    this.message = { text: sentenceFor(trouble), isTrouble: true, ...(offer && { offer }) };
  }

  private note(isStep: boolean): void {
    const search = printPlace({
      query: this.queryText,
      view: this.view,
      event: this.coming ? this.coming.event : this.selected?.id,
      article: this.coming ? this.coming.article : this.article?.id,
      panel: this.panel,
    });
    if (search === location.search) {
      return;
    }
    const address = location.pathname + search;
    if (isStep) {
      history.pushState(null, "", address);
    } else {
      history.replaceState(null, "", address);
    }
  }
}
