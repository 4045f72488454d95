import { texts } from "../texts";
import type { Notices } from "./notices.svelte";
import { type Deed, Deeds } from "./undo";

/** What the analyst has to say yes to, as it cannot be undone. */
export interface Question {
  readonly title: string;
  readonly why: string;
  readonly yes: string;
  readonly act: () => Promise<void>;
}

/** That nothing is lost unwittingly: what can be undone is, what cannot is asked about before. */
export class Care {
  question = $state.raw<Question | undefined>();
  private readonly deeds = new Deeds();

  constructor(private readonly notices: Notices) {}

  did(deed: Deed): void {
    this.deeds.did(deed);
    this.notices.say(deed.what, { text: texts.undo.undo, act: () => void this.undo() });
  }

  /** Something is being done that can be taken back. */
  async doing<T>(deed: Promise<T>): Promise<T> {
    return await this.deeds.doing(deed);
  }

  async undo(): Promise<void> {
    const outcome = await this.deeds.undo();
    if (!outcome) {
      this.notices.say(texts.undo.nothing);
    } else if (outcome.isUndone) {
      this.notices.say(texts.undo.done(outcome.deed.what));
    }
  }
}
