import type { Order } from "../api/client";
import type { Event } from "../api/types";
import { texts } from "../texts";
import type { Desk } from "./desk.svelte";
import { Steps } from "./steps";

/** The way from event to event by the keys, wherever they lie. */
export class Walk {
  private readonly steps = new Steps();

  constructor(private readonly desk: Desk) {}

  async step(by: 1 | -1): Promise<void> {
    await this.go(() => this.desk.finder.neighbour(this.desk.selected, by));
  }

  async end(order: Order): Promise<void> {
    await this.go(() => this.desk.finder.end(order));
  }

  private async go(find: () => Promise<Event | undefined>): Promise<void> {
    await this.steps.take(async () => {
      const event = await find();
      if (event) {
        await this.desk.select(event.id);
      } else {
        this.desk.notices.announce(texts.timeline.noFurther);
      }
    });
  }
}
