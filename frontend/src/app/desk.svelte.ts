import * as api from "../api/client";
import type { Trouble } from "../api/problem";
import type { Article, ArticleSummary, Event } from "../api/types";
import { whenWords } from "../api/when";
import { texts } from "../texts";
import { extentOf } from "../time/extent";
import type { Picture } from "../timeline/picture";
import { Finder, type View } from "./finder.svelte";
import { storyOf } from "./focus";
import { Notices } from "./notices.svelte";
import { Paged } from "./paged.svelte";
import { type Panel, type Place, parsePlace, printPlace } from "./place";
import { Shelf } from "./shelf.svelte";

const LIST = 50;

/** What the analyst has on the desk: the chosen event, the article that is read, the lists. The address says the same. */
export class Desk {
  panel = $state<Panel>("events");
  selected = $state.raw<Event | undefined>();
  article = $state.raw<Article | undefined>();
  isAdding = $state(false);
  isHelping = $state(false);

  readonly notices = new Notices();
  readonly finder = new Finder(this.notices);
  readonly shelf = new Shelf(this.notices);
  readonly articles = new Paged<ArticleSummary>((trouble) =>
    this.notices.tell(trouble, () => void this.reload()),
  );

  /** Whether it is known if there is anything; until then neither the lists nor the invitation are shown. */
  readonly isKnown = $derived(this.articles.isThere || this.notices.current !== undefined);
  readonly isEmpty = $derived(
    this.articles.isThere && this.articles.items.length === 0 && this.shelf.list.items.length === 0,
  );

  private picture: Picture | undefined;
  /** Where the address leads, until it is reached: meanwhile the address keeps saying so. */
  private coming: Place | undefined;
  /** Counts the choices, so that a slow answer to an earlier one is let go. */
  private choices = 0;

  constructor() {
    this.take(parsePlace(location.search));
  }

  /** The picture is there: everything begins. */
  begin(picture: Picture): void {
    this.picture = picture;
    this.finder.drawsOn(picture);
    void this.reload();
    void this.follow(parsePlace(location.search));
  }

  /** Back and forward. */
  async returned(): Promise<void> {
    const place = parsePlace(location.search);
    const isOtherQuery = place.query !== this.finder.text;
    this.take(place);
    if (place.view) {
      this.picture?.restore(place.view);
    }
    if (isOtherQuery) {
      await this.finder.reload();
    }
    await this.follow(place);
  }

  search(text: string): void {
    this.finder.ask(text);
    this.note(true);
    void this.finder.reload();
  }

  show(panel: Panel): void {
    this.panel = panel;
    this.note(true);
  }

  /** The picture's movement has settled. */
  viewed(view: View): void {
    this.finder.view = view;
    this.note(false);
    void this.finder.loadList();
  }

  /** Opens it: on the timeline, as a card, and in its article at its sentence. */
  async select(id: number): Promise<void> {
    this.coming = undefined;
    if (await this.choose(id)) {
      this.note(true);
    }
  }

  unselect(): void {
    this.chooseNothing();
    this.note(true);
  }

  async step(by: 1 | -1): Promise<void> {
    await this.selectIfAny(await this.finder.neighbour(this.selected, by));
  }

  async end(which: "first" | "last"): Promise<void> {
    await this.selectIfAny(this.finder[which]());
  }

  async open(id: number): Promise<void> {
    this.coming = undefined;
    this.chooseNothing();
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
    this.panel = "events";
    this.chooseNothing();
    this.notices.say(text);
    this.showStory(article.events);
    this.note(true);
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

  /** Something came in by itself: the lists have it, and what is being read stays. */
  async arrived(): Promise<void> {
    await this.reload();
  }

  async remove(article: ArticleSummary): Promise<void> {
    const answer = await api.deleteArticle(article);
    if (!answer.ok) {
      this.notices.tell(answer.trouble);
    } else {
      this.notices.say(texts.articles.deleted(article.title));
      if (this.article?.id === article.id) {
        this.close();
      }
    }
    await this.reload();
  }

  /** The chosen event, or else the article. */
  async toggleBookmark(): Promise<void> {
    if (this.selected) {
      await this.shelf.toggleEvent(this.selected.id);
    } else if (this.article) {
      await this.shelf.toggleArticle(this.article.id);
    }
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

  /** Whether it is the chosen one now: it was found, and nothing else was chosen meanwhile. */
  private async choose(id: number): Promise<boolean> {
    this.choices += 1;
    const choice = this.choices;
    const answer = await api.event(id);
    if (choice !== this.choices) {
      return false;
    }
    if (!answer.ok) {
      this.notices.tell(answer.trouble);
      return false;
    }
    const event = answer.value;
    this.selected = event;
    this.picture?.select(event);
    this.bringIntoView(event);
    this.notices.announce(texts.timeline.selected(event.title, whenWords(event.when)));
    await this.readTellingOf(event);
    return choice === this.choices;
  }

  private chooseNothing(): void {
    this.choices += 1;
    this.selected = undefined;
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

  private async selectIfAny(event: Event | undefined): Promise<void> {
    if (event) {
      await this.select(event.id);
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
      await this.choose(place.event);
    }
  }

  private async read(id: number): Promise<void> {
    const answer = await api.article(id);
    if (answer.ok) {
      this.article = answer.value;
    } else {
      this.notices.tell(answer.trouble);
    }
  }

  private async reload(): Promise<void> {
    const articles = this.articles.load((after) => api.articles(LIST, after));
    await Promise.all([this.finder.reload(), articles, this.shelf.load()]);
  }

  /** Writes the address: as a step that Back undoes, or in place. */
  private note(isStep: boolean): void {
    const search = printPlace({
      query: this.finder.text,
      view: this.finder.view,
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
