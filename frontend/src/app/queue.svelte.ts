import { tick } from "svelte";
import type { Event } from "../api/types";
import { texts } from "../texts";
import type { Desk } from "./desk.svelte";

/** The way through the events to review: what is done leaves, and the next one is opened. */
export class Queue {
  /** Several, to be judged or merged at once. */
  marked = $state.raw<ReadonlySet<number>>(new Set());

  constructor(private readonly desk: Desk) {}

  mark(ids: Iterable<number>): void {
    this.marked = new Set(ids);
  }

  /** Empty while another list is worked in. */
  get markedEvents(): readonly Event[] {
    return this.isWorkedIn ? this.list.items.filter(({ id }) => this.marked.has(id)) : [];
  }

  /** Shows it, at the chosen event or else its first. */
  async begin(): Promise<void> {
    this.desk.show("review");
    const { items } = this.list;
    const event = items.find(({ id }) => id === this.desk.selected?.id) ?? items[0];
    if (event) {
      await Promise.all([import("./ReviewPanel.svelte"), this.desk.select(event.id)]);
      await tick();
      this.focus(event.id);
    }
  }

  /** They are done. */
  async leave(gone: ReadonlySet<number>): Promise<void> {
    const { selected } = this.desk;
    const at = this.list.items.findIndex(({ id }) => selected?.id === id || gone.has(id));
    const following = this.list.items.slice(Math.max(0, at)).find(({ id }) => !gone.has(id));
    this.list.drop(gone);
    this.mark([...this.marked].filter((id) => !gone.has(id)));
    if (this.list.items.length === 0) {
      await this.list.more();
    }
    if (!this.isWorkedIn || (selected && !gone.has(selected.id))) {
      return;
    }
    const next = following ?? this.list.items[0];
    if (next) {
      await tick();
      const { activeElement } = document;
      // Whoever works in the card stays there. The next key is of the next event: so the focus goes before it is opened.
      if (activeElement === document.body || activeElement?.closest(".panels")) {
        this.focus(next.id);
      }
      await this.desk.select(next.id);
    } else {
      this.desk.unselect();
      this.desk.notices.announce(texts.review.queueDone);
    }
  }

  private focus(id: number): void {
    document.querySelector<HTMLElement>(`#panel [data-event-id="${id}"] button`)?.focus();
  }

  private get list() {
    return this.desk.finder.queue;
  }

  private get isWorkedIn(): boolean {
    return this.desk.panel === "review";
  }
}
