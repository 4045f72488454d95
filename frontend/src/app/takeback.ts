import * as api from "../api/client";
import * as review from "../api/review";
import type { HistoryStep } from "../api/types";
import { texts } from "../texts";
import type { Desk } from "./desk.svelte";

/** A list that shows what a step has changed. */
interface Shown {
  freshen(mayMove: boolean): Promise<void>;
}

/** Each deed of review is a step of the server's history, and taken back by it. */
export class Takeback {
  constructor(
    private readonly desk: Desk,
    private readonly lists: readonly Shown[],
  ) {}

  /** @param of the event that is shown when it is undone */
  remember(step: number | undefined, what: string, of?: number): void {
    if (step !== undefined) {
      this.desk.care.did({ what, undo: async () => (await this.takeBack(step, of)) !== undefined });
    }
  }

  /** Takes back any step of the history, an undoing included. */
  async undo({ id, what }: HistoryStep): Promise<void> {
    const undoing = await this.takeBack(id);
    if (undoing !== undefined) {
      this.remember(undoing, texts.undo.done(what));
    }
  }

  /** The chosen event and the lists, as they are now. */
  async reread(): Promise<void> {
    const { selected } = this.desk;
    const [answer] = await Promise.all([
      selected && api.event(selected.id),
      ...this.lists.map((list) => list.freshen(true)),
    ]);
    if (answer?.ok) {
      this.desk.took(answer.value);
    }
  }

  /** @return the step that undoes it; undefined where it cannot be undone, which is told */
  private async takeBack(step: number, of?: number): Promise<number | undefined> {
    const answer = await review.undoStep(step);
    if (!answer.ok) {
      this.desk.notices.tell(answer.trouble);
      return undefined;
    }
    await this.reread();
    if (of !== undefined && this.desk.selected?.id !== of) {
      await this.desk.select(of);
    }
    return answer.value.id;
  }
}
