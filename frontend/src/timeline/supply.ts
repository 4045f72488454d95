import type { TimelineAnswer } from "../api/types";
import { isoDay } from "../time/day";
import type { Scale } from "../time/scale";
import { type Answered, answered, Coverage, windowOf } from "./coverage";

/** Asks for a stretch, or for everything; undefined where no answer came. */
export type Load = (range: { from: string; to: string } | undefined) => Promise<TimelineAnswer | undefined>;

/** Gets what a view needs, once, and keeps it; meanwhile the picture is drawn from what is there. */
export class Supply {
  private readonly coverage = new Coverage();
  private load: Load = async () => undefined;
  /** Counts the sources, so that an answer for an earlier one is let go. */
  private source = 0;
  private everything: Answered | undefined;

  /** The answer that was asked without a range: what the overview shows. */
  get whole(): Answered | undefined {
    return this.everything;
  }

  /** Another question: what is kept stays until the answer is there. Whether it came, and is still wanted. */
  async setSource(load: Load): Promise<boolean> {
    this.load = load;
    this.source += 1;
    const { source } = this;
    const answer = await load(undefined);
    if (source !== this.source || !answer) {
      return false;
    }
    this.coverage.clear();
    this.everything = answered(answer);
    this.coverage.put(this.everything, this.everything);
    return true;
  }

  /** Asks for the view and what is near it. Whether something new came. */
  async ask(view: Scale): Promise<boolean> {
    const { source } = this;
    const days = windowOf(view);
    if (this.coverage.get(days)) {
      return false;
    }
    const answer = await this.load({ from: isoDay(days.start), to: isoDay(days.end) });
    if (!answer || source !== this.source) {
      return false;
    }
    this.coverage.put(days, { answer, ...days });
    return true;
  }

  /** What the view is best drawn from. */
  best(view: Scale): Answered | undefined {
    return this.coverage.best(view) ?? this.everything;
  }

  /** Where the first answer holds every single event, the only thing to ask for are finer bins. */
  get isComplete(): boolean {
    const answer = this.everything?.answer;
    return answer !== undefined && answer.total <= answer.events.length;
  }
}
