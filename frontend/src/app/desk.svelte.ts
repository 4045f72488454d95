import { tick } from "svelte";
import * as api from "../api/client";
import type { Trouble } from "../api/problem";
import { removedArticles } from "../api/trash";
import type { Article, ArticleSummary, Event } from "../api/types";
import { whenWords } from "../api/when";
import { texts } from "../texts";
import { extentOf } from "../time/extent";
import type { By, Picture } from "../timeline/picture";
import { isTypedOn, writeAddress } from "./address";
import { Care } from "./care.svelte";
import { Fetched } from "./fetched.svelte";
import { Finder, type View } from "./finder.svelte";
import { storyOf } from "./focus";
import type { HeadStart } from "./head-start";
import { Notices } from "./notices.svelte";
import { Paged } from "./paged.svelte";
import { type Panel, type Place, parsePlace } from "./place";
import { Shelf } from "./shelf.svelte";
import { Steps } from "./steps";
import { stirring } from "./stirring";

/** What a narrow screen shows below the picture; a wide one has room for all of them. */
export type Sheet = "lists" | "event" | "article";

/** What the analyst has on the desk: the chosen event, the article that is read, the lists. The address says the same. */
export class Desk {
  panel = $state<Panel>("events");
  selected = $state.raw<Event | undefined>();
  article = $state.raw<Article | undefined>();
  isAdding = $state(false);
  isHelping = $state(false);
  sheet = $state<Sheet>("lists");

  readonly notices = new Notices();
  readonly finder: Finder;
  readonly care = new Care(this.notices);
  readonly shelf = new Shelf(this.notices, this.care);
  readonly articles = new Paged<ArticleSummary>((trouble) =>
    this.notices.tell(trouble, () => void this.reload()),
  );

  /** What is in the trash of articles. */
  readonly removed = new Paged<ArticleSummary>((trouble) =>
    this.notices.tell(trouble, () => void this.loadRemoved()),
  );

  /** What shows the chosen event, and what shows the article. */
  readonly card = new Fetched(
    () => import("../event/EventCard.svelte"),
    (trouble) => this.notices.tell(trouble),
  );
  readonly pane = new Fetched(
    () => import("../article/ArticlePane.svelte"),
    (trouble) => this.notices.tell(trouble),
  );

  /** Whether it is known if there is anything; until then neither the lists nor the invitation are shown. */
  readonly isKnown = $derived(this.articles.isThere || this.notices.current !== undefined);
  readonly isEmpty = $derived(
    this.articles.isThere &&
      [this.articles, this.shelf.list, this.removed].every(({ items }) => items.length === 0),
  );

  private picture: Picture | undefined;
  /** Where the address leads, until it is reached: meanwhile the address keeps saying so. */
  private coming: Place | undefined;
  /** Counts the choices, so that a slow answer to an earlier one is let go. */
  private choices = 0;
  private readonly steps = new Steps();

  /**
   * @param mayWrite whether the server takes changes of articles and events from who is there
   * @param ahead what was asked for before the page was there
   */
  constructor(
    readonly mayWrite: boolean,
    ahead: HeadStart,
  ) {
    this.finder = new Finder(this.notices, ahead);
    this.take(parsePlace(location.search));
  }

  /** The picture is there: everything begins. */
  begin(picture: Picture): void {
    this.picture = picture;
    this.finder.drawsOn(picture);
    void this.fill();
    void this.follow(parsePlace(location.search));
  }

  /** The lists first, and then, when somebody is there, what the next click will want. */
  private async fill(): Promise<void> {
    const stirred = stirring();
    await this.finder.open();
    await Promise.all([this.loadArticles(), this.shelf.load()]);
    await stirred;
    await Promise.all([this.card.fetch(), this.pane.fetch()]);
  }

  /** Back and forward. */
  async returned(): Promise<void> {
    const place = parsePlace(location.search);
    const isOtherQuery = place.query !== this.finder.link || place.lanes !== this.finder.lanes;
    this.take(place);
    if (place.view) {
      this.picture?.restore(place.view);
    }
    if (isOtherQuery) {
      await this.finder.reload();
    }
    await this.follow(place);
  }

  async search(text: string): Promise<void> {
    // Typing on in a word is no step of its own.
    const isStep = !isTypedOn(this.finder.text, text);
    this.finder.ask(text);
    this.note(isStep);
    await this.finder.reload();
    this.note(false);
    this.sayRemarks();
  }

  show(panel: Panel): void {
    this.panel = panel;
    this.note(true);
  }

  /** The picture's movement has settled. */
  viewed(view: View): void {
    const before = this.finder.view;
    this.finder.view = view;
    this.note(false);
    const isElsewhere = before?.start !== view.start || before.end !== view.end;
    if (isElsewhere && this.finder.list.isAsked) {
      void this.finder.loadList();
    }
  }

  /** Opens it: on the timeline, as a card, and in its article at its sentence. */
  async select(id: number): Promise<void> {
    this.coming = undefined;
    await this.choose(id, true);
  }

  /** The chosen event as it is now, after a change of it. */
  took(event: Event): void {
    this.finder.took(event);
    if (this.selected?.id === event.id) {
      this.selected = event;
      this.draw(event);
    }
  }

  unselect(): void {
    this.chooseNothing();
    this.note(true);
  }

  async step(by: 1 | -1): Promise<void> {
    await this.go(() => this.finder.neighbour(this.selected, by));
  }

  async end(order: api.Order): Promise<void> {
    await this.go(() => this.finder.end(order));
  }

  async open(id: number): Promise<void> {
    this.coming = undefined;
    this.chooseNothing();
    await this.read(id);
    this.sheet = "article";
    this.note(true);
    const story = storyOf(this.article?.events ?? []);
    if (story) {
      this.picture?.show(story, false);
    }
  }

  /** Opens the article at the field for its publication date. */
  async askForDate(id: number): Promise<void> {
    await this.open(id);
    await tick();
    document.getElementById("article-day")?.focus();
  }

  /** Another source of the chosen event. */
  async openBeside(id: number): Promise<void> {
    if (id !== this.article?.id) {
      await this.read(id);
    }
    this.sheet = "article";
    this.note(true);
  }

  close(): void {
    this.article = undefined;
    this.unselect();
  }

  /** A new article, or one set right: everything that shows events is read again. */
  async came(article: Article, text: string): Promise<void> {
    await this.pane.fetch();
    this.article = article;
    this.panel = "events";
    this.chooseNothing();
    this.notices.say(text);
    this.showStory(article.events);
    this.note(true);
    await tick();
    // The form that it came from is gone, and had the focus.
    if (document.activeElement === document.body) {
      document.getElementById("reading")?.focus({ preventScroll: true });
    }
    await this.reload();
  }

  async samples(): Promise<void> {
    const answer = await api.loadSamples();
    if (!answer.ok) {
      this.notices.tell(answer.trouble, () => void this.samples());
      return;
    }
    const newest = answer.value.items[0];
    const told = newest && (await api.article(newest.id));
    if (told?.ok) {
      this.showStory(told.value.events);
    }
    await this.reload();
  }

  /** What is wrong with the date, if anything. */
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

  group(by: By | undefined): void {
    void this.finder.group(by);
    this.note(true);
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
    // What is longer than the view is in sight when a part of it is: zooming out to all of it would lose the place.
    const isLong = view && end - start > view.end - view.start;
    if (!isLong || end <= view.start || start >= view.end) {
      this.picture?.show({ start, end }, false);
    }
  }

  /** @param isStep whether Back undoes it: that is noted before the picture moves, which is noted in place */
  private async choose(id: number, isStep: boolean): Promise<void> {
    this.choices += 1;
    const choice = this.choices;
    const [answer] = await Promise.all([api.event(id), this.card.fetch()]);
    if (choice !== this.choices) {
      return;
    }
    if (!answer.ok) {
      this.notices.tell(answer.trouble);
      return;
    }
    const event = answer.value;
    this.finder.took(event);
    this.selected = event;
    this.sheet = "event";
    if (isStep) {
      this.note(true);
    }
    this.draw(event);
    this.bringIntoView(event);
    this.notices.announce(texts.timeline.selected(event.title, whenWords(event.when)));
    await this.readTellingOf(event);
    if (isStep && choice === this.choices) {
      this.note(false);
    }
  }

  /** What was rejected is no part of the picture, not even while it is chosen. */
  private draw(event: Event): void {
    this.picture?.select(event.review === "rejected" || event.orphaned ? undefined : event);
  }

  private chooseNothing(): void {
    this.choices += 1;
    this.selected = undefined;
    this.sheet = this.article ? "article" : "lists";
    this.picture?.select(undefined);
  }

  private async readTellingOf({ occurrences }: Event): Promise<void> {
    const tellings = occurrences ?? [];
    const isTold = tellings.some(({ articleId }) => articleId === this.article?.id);
    const first = tellings[0]?.articleId;
    if (!isTold && first != null) {
      await this.read(first);
    }
  }

  private async go(find: () => Promise<Event | undefined>): Promise<void> {
    await this.steps.take(async () => {
      const event = await find();
      if (event) {
        await this.select(event.id);
      } else {
        this.notices.announce(texts.timeline.noFurther);
      }
    });
  }

  private sayRemarks(): void {
    const [first] = this.finder.query.remarks;
    if (first) {
      this.notices.announce(texts.errors.query[first.why](first.text));
    }
  }

  /** Lists that are loaded from here on are of the view that the picture goes to. */
  private showStory(events: readonly Event[]): void {
    const story = storyOf(events);
    if (story && this.picture) {
      this.picture.show(story, true);
      this.finder.view = this.picture.view;
    }
  }

  private take(place: Place): void {
    this.finder.ask(place.query);
    this.finder.view = place.view ?? this.finder.view;
    this.panel = place.panel;
    this.finder.lanes = place.lanes;
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
    if (place.article === undefined) {
      this.article = undefined;
    } else if (place.article !== this.article?.id) {
      await this.read(place.article);
    }
    if (place.event === undefined) {
      this.chooseNothing();
    } else if (place.event !== this.selected?.id) {
      await this.choose(place.event, false);
    }
  }

  private async read(id: number): Promise<void> {
    const [answer] = await Promise.all([api.article(id), this.pane.fetch()]);
    if (answer.ok) {
      this.article = answer.value;
    } else {
      this.notices.tell(answer.trouble);
    }
  }

  /** All lists, as they are now. */
  async reload(): Promise<void> {
    await Promise.all([this.finder.reload(), this.loadArticles(), this.shelf.load()]);
  }

  private async loadArticles(): Promise<void> {
    await this.articles.load((limit, after) => api.articles(limit, after));
    if (this.articles.items.length === 0) {
      await this.loadRemoved();
    }
  }

  async loadRemoved(): Promise<void> {
    await this.removed.load((limit, after) => removedArticles(limit, after));
  }

  private note(isStep: boolean): void {
    const place = {
      query: this.finder.link,
      view: this.finder.view,
      event: this.coming ? this.coming.event : this.selected?.id,
      article: this.coming ? this.coming.article : this.article?.id,
      panel: this.panel,
      lanes: this.finder.lanes,
    };
    writeAddress(place, isStep);
  }
}
