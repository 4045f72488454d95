import type { Trouble } from "../api/problem";
import type { EventChange, Field, Verdict } from "../api/review";
import type { Event, HistoryStep } from "../api/types";
import type { Unsaved } from "./corrections";

/** What an event's card asks for when the event is reviewed. */
export interface ReviewActs {
  judge(verdict: Verdict): void;
  /** Opens or closes the form. */
  correct(isOpen: boolean): void;
  /** @return what is wrong with it, if anything */
  save(event: Event, change: EventChange, when: string): Promise<Trouble | undefined>;
  /** What was typed in an event's form and not saved, if anything. */
  unsavedOf(event: Event): Unsaved | undefined;
  /** The form has gone, with that in it. */
  leave(unsaved: Unsaved): void;
  giveBack(field: Field): void;
  /** Says that both are one happening. */
  merge(other: Event): void;
  /** Says that one of its tellings is of another happening. */
  split(occurrence: number): void;
  showHistory(isShown: boolean): void;
  undo(step: HistoryStep): void;
}
