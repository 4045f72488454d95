import type { Answer, Done } from "../api/http";
import type { Trouble } from "../api/problem";
import * as review from "../api/review";
import type { Event, HistoryStep } from "../api/types";
import type { ReviewActs } from "../event/acts";
import { texts } from "../texts";
import { Correction } from "./correction.svelte";
import type { Desk } from "./desk.svelte";
import { Paged } from "./paged.svelte";
import { Queue } from "./queue.svelte";
import { Takeback } from "./takeback";

/** A change that met somebody else's: nothing was stored, and the analyst says what is to hold. */
export interface Conflict {
  readonly base: Event;
  readonly theirs: Event;
  readonly change: review.EventChange;
  /** The date that the change gives, in words. */
  readonly when: string;
}

/** What the analyst makes of events. Each deed is a step of the server's history, and undone by it. */
export class Reviews {
  isHistoryShown = $state(false);
  conflict = $state.raw<Conflict | undefined>();
  readonly correction: Correction;
  readonly queue: Queue;
  readonly trash: Paged<Event>;
  readonly history: Paged<HistoryStep>;
  /** What the card of the chosen event asks for. */
  readonly acts: ReviewActs;
  readonly takeback: Takeback;
  /** One deed at a time: a key that is pressed twice does not judge what nobody has seen. */
  private isBusy = false;

  constructor(private readonly desk: Desk) {
    const tell = (trouble: Trouble) => desk.notices.tell(trouble, () => void this.load());
    this.correction = new Correction(desk);
    this.queue = new Queue(desk);
    this.trash = new Paged<Event>(tell);
    this.history = new Paged<HistoryStep>(tell);
    const { finder, stock, shelf } = desk;
    const { queue, list, undated } = finder;
    const lists = [queue, list, undated, this.trash, this.history, stock.articles, stock.removed, shelf];
    this.takeback = new Takeback(desk, lists);
    this.acts = {
      judge: (verdict) => void this.judgeChosen(verdict),
      correct: (isOpen) => (isOpen ? this.correction.open() : this.correction.close()),
      save: (event, change, when) =>
        this.once(() => this.change(event, change, texts.review.corrected(event.title), when)),
      unsavedOf: (event) => this.correction.unsavedOf(event),
      leave: (unsaved) => this.correction.keep(unsaved),
      giveBack: (field) => void this.giveBack(field),
      merge: (other) =>
        void this.once(() => this.merge([desk.selected, other].flatMap((each) => each ?? []))),
      split: (occurrence) => void this.once(() => this.split(occurrence)),
      showHistory: (isShown) => {
        this.isHistoryShown = isShown;
      },
      undo: (step) => void this.takeback.undo(step),
    };
  }

  /** What the panel in sight shows, if it is one of these. */
  async load(): Promise<void> {
    const { panel, finder } = this.desk;
    if (panel === "trash") {
      await Promise.all([
        this.trash.load((limit, after) => review.trash(finder.query, limit, after)),
        this.desk.stock.loadRemoved(),
      ]);
    } else if (panel === "history") {
      await this.history.load((limit, after) => review.history(undefined, limit, after));
    }
  }

  /** Something was written, by whomever. */
  async freshen(): Promise<void> {
    const { panel } = this.desk;
    await Promise.all([this.trash.freshen(panel !== "trash"), this.history.freshen(panel !== "history")]);
  }

  /** Of the marked ones where there are any, or else of the chosen one. */
  async judge(verdict: review.Verdict): Promise<void> {
    const marked = this.queue.markedEvents;
    if (marked.length > 0) {
      await this.once(() => this.judgeAll(marked, verdict));
    } else {
      await this.judgeChosen(verdict);
    }
  }

  async mergeMarked(): Promise<void> {
    const marked = this.queue.markedEvents;
    if (marked.length > 1) {
      // The one that is open takes the others in.
      const first = marked.filter(({ id }) => id === this.desk.selected?.id);
      await this.once(() => this.merge([...first, ...marked.filter((each) => !first.includes(each))]));
    }
  }

  async restore(event: Event): Promise<void> {
    await this.once(() => this.change(event, { review: "open" }, texts.review.done.open(event.title)));
  }

  /** What was chosen in a conflict, on top of what the other made of it; nothing chosen leaves that. */
  async settle(chosen: review.EventChange): Promise<void> {
    const { conflict } = this;
    this.conflict = undefined;
    if (conflict) {
      const { theirs, when } = conflict;
      this.correction.close();
      this.desk.took(theirs);
      if (Object.keys(chosen).length > 0) {
        await this.once(() => this.change(theirs, chosen, texts.review.corrected(theirs.title), when));
      }
    }
  }

  /** A verdict that is given twice is taken back. */
  private async judgeChosen(verdict: review.Verdict): Promise<void> {
    const event = this.desk.selected;
    if (event) {
      const given = event.review === verdict ? "open" : verdict;
      await this.once(() => this.change(event, { review: given }, texts.review.done[given](event.title)));
    }
  }

  private async giveBack(field: review.Field): Promise<void> {
    const event = this.desk.selected;
    if (event) {
      const what = texts.review.givenBack(texts.review.fields[field]);
      await this.once(() => this.change(event, { [field]: null }, what));
    }
  }

  /** @return what is wrong with it, if anything; a conflict is no trouble: it is asked about */
  private async change(
    event: Event,
    change: review.EventChange,
    what: string,
    when = "",
  ): Promise<Trouble | undefined> {
    const answer = await review.changeEvent(event, change);
    if (answer.ok) {
      await this.changed(event, answer.value, what);
      return undefined;
    }
    const { trouble } = answer;
    if (trouble.kind === "stale" && trouble.current !== undefined) {
      this.conflict = { base: event, theirs: trouble.current as Event, change, when };
      return undefined;
    }
    if (!this.correction.isOpen) {
      this.desk.notices.tell(trouble);
    }
    return trouble;
  }

  private async changed(before: Event, { value, step }: Done<Event>, what: string): Promise<void> {
    this.correction.close();
    this.desk.took(value);
    if (before.when.edtf !== value.when.edtf) {
      this.desk.sight.bringIntoView(value);
    }
    this.takeback.remember(step, what, value.id);
    if (value.review === "rejected") {
      this.desk.finder.drop(new Set([value.id]));
    } else if (before.review === "rejected") {
      this.trash.drop(new Set([value.id]));
    }
    if (before.review === "open" && value.review !== "open") {
      await this.queue.leave(new Set([value.id]));
    }
  }

  private async judgeAll(events: readonly Event[], verdict: review.Verdict): Promise<void> {
    const answer = await review.reviewEvents(events, verdict);
    if (await this.isDone(answer, texts.review.doneAll[verdict](events.length), events[0]?.id)) {
      const ids = new Set(events.map(({ id }) => id));
      if (verdict === "rejected") {
        this.desk.finder.drop(ids);
      }
      await this.queue.leave(ids);
    }
  }

  /** The first one takes the others in. */
  private async merge(events: readonly Event[]): Promise<void> {
    const answer = await review.mergeEvents(events);
    const [into, ...others] = events;
    if (into && (await this.isDone(answer, texts.review.merged(events.length), into.id))) {
      this.queue.mark([]);
      const gone = new Set(others.map(({ id }) => id));
      this.desk.finder.drop(gone);
      await this.queue.leave(gone);
      await this.desk.select(into.id);
    }
  }

  private async split(occurrence: number): Promise<void> {
    const event = this.desk.selected;
    if (!event) {
      return;
    }
    const answer = await review.splitEvent(event, [occurrence]);
    const title = answer.ok ? answer.value.value.title : "";
    if (await this.isDone(answer, texts.review.splitDone(title), event.id)) {
      await this.takeback.reread();
    }
  }

  /** Of what touches several: where one of them was changed meanwhile, nothing was done, and all is read again. */
  private async isDone(answer: Answer<Done<unknown>>, what: string, of?: number): Promise<boolean> {
    if (answer.ok) {
      this.takeback.remember(answer.value.step, what, of);
    } else {
      this.desk.notices.tell(answer.trouble);
      await this.takeback.reread();
    }
    return answer.ok;
  }

  private async once<T>(deed: () => Promise<T>): Promise<T | undefined> {
    if (this.isBusy) {
      return undefined;
    }
    this.isBusy = true;
    try {
      return await this.desk.care.doing(deed());
    } finally {
      this.isBusy = false;
    }
  }
}
