import { tick } from "svelte";
import * as api from "../api/client";
import type { Article, Event } from "../api/types";
import { whenWords } from "../api/when";
import { texts } from "../texts";
import type { By, Picture } from "../timeline/picture";
import { isTypedOn } from "./address";
import { Care } from "./care.svelte";
import { Course } from "./course";
import { Fetched } from "./fetched.svelte";
import { Finder, type View } from "./finder.svelte";
import type { HeadStart } from "./head-start";
import { Notices } from "./notices.svelte";
import type { Panel } from "./place";
import { Shelf } from "./shelf.svelte";
import { Sight } from "./sight";
import { stirring } from "./stirring";
import { Stock } from "./stock";

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
  readonly stock = new Stock(this.notices, () => void this.reload());
  readonly sight = new Sight();
  readonly course = new Course(this);

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
  readonly isKnown = $derived(this.stock.articles.isThere || this.notices.current !== undefined);
  readonly isEmpty = $derived(
    this.stock.articles.isThere &&
      [this.stock.articles, this.shelf.list, this.stock.removed].every(({ items }) => items.length === 0),
  );

  /** Counts the choices, so that a slow answer to an earlier one is let go. */
  private choices = 0;

  /**
   * @param mayWrite whether the server takes changes of articles and events from who is there
   * @param ahead what was asked for before the page was there
   */
  constructor(
    readonly mayWrite: boolean,
    ahead: HeadStart,
  ) {
    this.finder = new Finder(this.notices, ahead);
    this.course.begin();
  }

  /** The picture is there: everything begins. */
  begin(picture: Picture): void {
    this.sight.begin(picture);
    this.finder.drawsOn(picture);
    void this.fill();
    void this.course.follow();
  }

  /** The lists first, and then, when somebody is there, what the next click will want. */
  private async fill(): Promise<void> {
    const stirred = stirring();
    await this.finder.open();
    await Promise.all([this.stock.load(), this.shelf.load()]);
    await stirred;
    await Promise.all([this.card.fetch(), this.pane.fetch()]);
  }

  async search(text: string): Promise<void> {
    // Typing on in a word is no step of its own.
    const isStep = !isTypedOn(this.finder.text, text);
    this.finder.ask(text);
    this.course.note(isStep);
    await this.finder.reload();
    this.course.note(false);
    this.sayRemarks();
  }

  show(panel: Panel): void {
    this.panel = panel;
    this.course.note(true);
  }

  /** The picture's movement has settled. */
  viewed(view: View): void {
    const before = this.finder.view;
    this.finder.view = view;
    this.course.note(false);
    const isElsewhere = before?.start !== view.start || before.end !== view.end;
    if (isElsewhere && this.finder.list.isAsked) {
      void this.finder.loadList();
    }
  }

  /** Opens it: on the timeline, as a card, and in its article at its sentence. */
  async select(id: number): Promise<void> {
    this.course.leave();
    await this.choose(id, true);
  }

  /** The chosen event as it is now, after a change of it. */
  took(event: Event): void {
    this.finder.took(event);
    if (this.selected?.id === event.id) {
      this.selected = event;
      this.sight.mark(event);
    }
  }

  unselect(): void {
    this.chooseNothing();
    this.course.note(true);
  }

  async open(id: number): Promise<void> {
    this.course.leave();
    this.chooseNothing();
    await this.read(id);
    this.sheet = "article";
    this.course.note(true);
    this.sight.showStory(this.article?.events ?? [], false);
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
    this.course.note(true);
  }

  close(): void {
    this.article = undefined;
    this.unselect();
  }

  group(by: By | undefined): void {
    void this.finder.group(by);
    this.course.note(true);
  }

  /** @param isStep whether Back undoes it: that is noted before the picture moves, which is noted in place */
  async choose(id: number, isStep: boolean): Promise<void> {
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
      this.course.note(true);
    }
    this.sight.mark(event);
    this.sight.bringIntoView(event);
    this.notices.announce(texts.timeline.selected(event.title, whenWords(event.when)));
    await this.readTellingOf(event);
    if (isStep && choice === this.choices) {
      this.course.note(false);
    }
  }

  chooseNothing(): void {
    this.choices += 1;
    this.selected = undefined;
    this.sheet = this.article ? "article" : "lists";
    this.sight.mark(undefined);
  }

  private async readTellingOf({ occurrences }: Event): Promise<void> {
    const tellings = occurrences ?? [];
    const isTold = tellings.some(({ articleId }) => articleId === this.article?.id);
    const first = tellings[0]?.articleId;
    if (!isTold && first != null) {
      await this.read(first);
    }
  }

  private sayRemarks(): void {
    const [first] = this.finder.query.remarks;
    if (first) {
      this.notices.announce(texts.errors.query[first.why](first.text));
    }
  }

  async read(id: number): Promise<void> {
    const [answer] = await Promise.all([api.article(id), this.pane.fetch()]);
    if (answer.ok) {
      this.article = answer.value;
    } else {
      this.notices.tell(answer.trouble);
    }
  }

  /** All lists, as they are now. */
  async reload(): Promise<void> {
    await Promise.all([this.finder.reload(), this.stock.load(), this.shelf.load()]);
  }
}
