import { collections } from "../api/bookmarks";
import * as api from "../api/client";
import type { Trouble } from "../api/problem";
import { NO_QUERY, parseQuery, type Query, type ReadDays, withDays } from "../api/query";
import { queue } from "../api/review";
import type { Event } from "../api/types";
import { texts } from "../texts";
import { type Day, isoDay } from "../time/day";
import { rangeWords } from "../time/words";
import type { By, Picture, Source } from "../timeline/picture";
import type { Sheet } from "../timeline/sheet";
import type { HeadStart } from "./head-start";
import type { Notices } from "./notices.svelte";
import { Paged } from "./paged.svelte";
import { painted } from "./painted";
import type { Panel } from "./place";
import { sourceOf } from "./source";
import type { Wanted } from "./suggestions";

const SUGGESTED = 8;
/** More than are shown: those that only go together with the one that is typed are left out again. */
const MOST_NAMES = 40;

export interface View {
  readonly start: Day;
  readonly end: Day;
}

/**
 * What is looked for, and what was found: for the picture, the list beside it, the tray of the undated and the queue of
 * those to review.
 */
export class Finder {
  text = $state("");
  query = $state.raw<Query>(NO_QUERY);
  view: View | undefined;
  /** How many there are in all, in view or not. */
  total = $state(0);
  /** What the picture's lanes are by. */
  lanes = $state<By | undefined>();
  readonly list: Paged<Event>;
  readonly undated: Paged<Event>;
  readonly queue: Paged<Event>;
  private picture: Picture | undefined;
  /** What times in words were found to mean. */
  private readonly meanings = new Map<string, api.DayRange | undefined>();
  private readonly readWords: ReadDays = (words) =>
    this.meanings.has(words) ? this.meanings.get(words) : "unread";

  /** @param ahead what was asked for before the page was there */
  constructor(
    private readonly notices: Notices,
    private readonly ahead: HeadStart,
  ) {
    const tell = (trouble: Trouble) => notices.tell(trouble, () => void this.reload());
    this.list = new Paged<Event>(tell);
    this.undated = new Paged<Event>(tell);
    this.queue = new Paged<Event>(tell);
  }

  drawsOn(picture: Picture): void {
    this.picture = picture;
  }

  ask(text: string): void {
    this.text = text;
    this.query = parseQuery(text, this.readWords);
  }

  /** What the picture shows now, to be put on paper. */
  get sheet(): Sheet | undefined {
    return this.picture?.sheet;
  }

  /** The question as a link asks it, today and next year. */
  get link(): string {
    return withDays(this.text, this.readWords).trim();
  }

  /** Everything that shows events, for the present question. */
  async reload(): Promise<void> {
    await this.readUnread();
    await Promise.all([this.draw(), this.loadLists()]);
  }

  /** The same for a page that has just come: the picture is drawn before the lists take the server's time. */
  async open(): Promise<void> {
    await this.readUnread();
    await this.picture?.setSource(this.ahead.before(this.source(this.query), this.text), this.lanes);
    this.total = this.picture?.total ?? 0;
    await painted();
    this.view ??= this.picture?.view;
    await this.loadLists();
  }

  private async draw(): Promise<void> {
    await this.picture?.setSource(this.source(this.query), this.lanes);
    this.total = this.picture?.total ?? 0;
  }

  private async loadLists(): Promise<void> {
    // From and to are about places in time: what has none is neither within nor without.
    const undated = { ...this.query, from: "", to: "" };
    await Promise.all([
      this.loadList(),
      this.undated.load((limit, after) => api.undatedEvents(undated, limit, after)),
      this.queue.load((limit, after) => queue(this.query, limit, after)),
    ]);
  }

  /** The same question, as something was written meanwhile. What somebody reads stays where it is. */
  async freshen(seen: Panel): Promise<void> {
    await Promise.all([
      this.picture?.changed(),
      this.list.freshen(seen !== "events"),
      this.undated.freshen(seen !== "undated"),
      this.queue.freshen(seen !== "review"),
    ]);
    this.total = this.picture?.total ?? 0;
  }

  /** They are not shown any more. */
  drop(ids: ReadonlySet<number>): void {
    this.list.drop(ids);
    this.undated.drop(ids);
    this.picture?.drop(ids);
  }

  /** An event as it is now: the lists that have it say so as well. */
  took(event: Event): void {
    for (const list of [this.list, this.undated, this.queue]) {
      list.replace(event);
    }
  }

  /** Draws the picture in other lanes, of the same events. */
  async group(by: By | undefined): Promise<void> {
    this.lanes = by;
    await this.draw();
  }

  /** The events in view, in order of time. */
  async loadList(): Promise<void> {
    const { query, view } = this;
    const range = this.inView();
    if (view && !range) {
      await this.list.load(async () => ({ ok: true, value: { items: [], after: undefined } }));
      return;
    }
    await this.list.load((limit, after) => api.events(query, range, limit, after));
    if (view) {
      const count = texts.timeline.count(this.list.items.length) + (this.list.after ? "+" : "");
      this.notices.announceAside(texts.timeline.shown(rangeWords(view.start, view.end, texts.locale), count));
    }
  }

  /** The neighbour in time of an event, wherever it lies; without one, the first or last in view. */
  async neighbour(of: Event | undefined, by: 1 | -1): Promise<Event | undefined> {
    const order = by === 1 ? "first" : "last";
    const inView = of ? undefined : await this.next(order, this.inView());
    return inView ?? (await this.next(order, undefined, of?.id));
  }

  /** The very first or last of all that pass. */
  async end(order: api.Order): Promise<Event | undefined> {
    return await this.next(order);
  }

  async namesFor({ key, value }: Wanted): Promise<readonly string[]> {
    if (key === "in") {
      const answer = await collections();
      return answer.ok ? answer.value.map(({ title }) => title) : [];
    }
    if (key !== "actor" && key !== "place" && key !== "source") {
      return [];
    }
    const answer = await api.namesOf(key, { ...NO_QUERY, [key]: value }, value ? MOST_NAMES : SUGGESTED);
    return answer.ok ? answer.value : [];
  }

  private async next(order: api.Order, range?: api.DayRange, after?: number): Promise<Event | undefined> {
    const answer = await api.nextEvent(this.query, order, range, after);
    if (answer.ok) {
      return answer.value;
    }
    this.notices.tell(answer.trouble);
    return undefined;
  }

  private inView(): api.DayRange | undefined {
    const { query, view } = this;
    return view && api.narrowed(query, { from: isoDay(view.start), to: isoDay(Math.ceil(view.end)) });
  }

  /** "last week" means what it means today. */
  private async readUnread(): Promise<void> {
    for (const words of this.query.unread) {
      const answer = await api.daysOfWords(words, today());
      if (answer.ok) {
        this.meanings.set(words, answer.value);
      } else {
        this.notices.tell(answer.trouble, () => void this.reload());
      }
    }
    this.ask(this.text);
  }

  private source(query: Query): Source {
    return sourceOf(query, (trouble) => this.notices.tell(trouble, () => void this.reload()));
  }
}

/** The day that it is where the analyst sits, ISO. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
