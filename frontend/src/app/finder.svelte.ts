import * as api from "../api/client";
import { NO_QUERY, parseQuery, type Query } from "../api/query";
import type { Event } from "../api/types";
import { inTime } from "../api/when";
import { texts } from "../texts";
import { type Day, isoDay } from "../time/day";
import { rangeWords } from "../time/words";
import type { By, Picture, Source } from "../timeline/picture";
import type { Notices } from "./notices.svelte";
import { Paged } from "./paged.svelte";
import { sourceOf } from "./source";

const LIST = 50;

export interface View {
  readonly start: Day;
  readonly end: Day;
}

/** What is looked for, and what was found: for the picture, the list beside it and the tray of the undated. */
export class Finder {
  text = $state("");
  query = $state.raw<Query>(NO_QUERY);
  view: View | undefined;
  /** What the picture's lanes are by. */
  lanes = $state<By | undefined>();
  readonly list: Paged<Event>;
  readonly undated: Paged<Event>;
  private picture: Picture | undefined;

  constructor(private readonly notices: Notices) {
    this.list = new Paged<Event>((trouble) => notices.tell(trouble, () => void this.reload()));
    this.undated = new Paged<Event>((trouble) => notices.tell(trouble, () => void this.reload()));
  }

  drawsOn(picture: Picture): void {
    this.picture = picture;
  }

  ask(text: string): void {
    this.text = text;
    this.query = parseQuery(text);
  }

  /** Everything that shows events, for the present question. */
  async reload(): Promise<void> {
    const { query } = this;
    await Promise.all([
      this.picture?.setSource(this.source(query), this.lanes),
      this.loadList(),
      // From and to are about places in time: what has none is neither within nor without.
      this.undated.load((after) => api.undatedEvents({ ...query, from: "", to: "" }, LIST, after)),
    ]);
  }

  /** Draws the picture in other lanes, of the same events. */
  async group(by: By | undefined): Promise<void> {
    this.lanes = by;
    await this.picture?.setSource(this.source(this.query), by);
  }

  /** The events in view, in order of time. */
  async loadList(): Promise<void> {
    const { query, view } = this;
    const range = view && api.narrowed(query, { from: isoDay(view.start), to: isoDay(Math.ceil(view.end)) });
    if (view && !range) {
      await this.list.load(async () => ({ ok: true, value: { items: [], after: undefined } }));
      return;
    }
    await this.list.load((after) => api.events(query, range, LIST, after));
    if (view) {
      const count = texts.timeline.count(this.list.items.length) + (this.list.after ? "+" : "");
      this.notices.announce(texts.timeline.shown(rangeWords(view.start, view.end, texts.locale), count));
    }
  }

  /** The neighbour in time of an event; beyond the list, of what the picture knows. */
  async neighbour(of: Event | undefined, by: 1 | -1): Promise<Event | undefined> {
    if (of && by === 1 && this.list.items.at(-1)?.id === of.id) {
      await this.list.more();
    }
    const line = this.line();
    const at = of ? line.findIndex(({ id }) => id === of.id) : -1;
    if (at < 0) {
      return by === 1 ? line[0] : line.at(-1);
    }
    return line[at + by];
  }

  first(): Event | undefined {
    return this.line()[0];
  }

  last(): Event | undefined {
    return this.line().at(-1);
  }

  private source(query: Query): Source {
    return sourceOf(query, (trouble) => this.notices.tell(trouble, () => void this.reload()));
  }

  private line(): Event[] {
    const all = new Map(this.list.items.map((event) => [event.id, event]));
    for (const { event } of this.picture?.known() ?? []) {
      all.set(event.id, event);
    }
    return [...all.values()].filter(({ when }) => when.state === "placed").sort(inTime);
  }
}
