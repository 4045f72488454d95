import type { Event } from "../api/types";
import type { Unsaved } from "../event/corrections";
import { texts } from "../texts";
import type { Desk } from "./desk.svelte";

/** The form in which the chosen event is corrected; what was typed for one that was left for others is kept. */
export class Correction {
  /** The event whose form is open. */
  private corrected = $state<number | undefined>();
  /** The same for a form that goes: what reacts is read there as it was before. */
  private stillCorrected: number | undefined;
  private readonly unsaved = new Map<number, Unsaved>();

  constructor(private readonly desk: Desk) {}

  /** Whether the chosen event is being corrected. */
  get isOpen(): boolean {
    return this.corrected !== undefined && this.corrected === this.desk.selected?.id;
  }

  open(): void {
    this.set(this.desk.selected?.id);
  }

  /** Whoever closes it gives up what was typed. */
  close(): void {
    if (this.corrected !== undefined) {
      this.unsaved.delete(this.corrected);
    }
    this.set(undefined);
  }

  unsavedOf({ id }: Event): Unsaved | undefined {
    return this.unsaved.get(id);
  }

  /** The form that was closed has nothing to keep; one that went as another event was chosen has. */
  keep(unsaved: Unsaved): void {
    const { id, title } = unsaved.base;
    if (this.stillCorrected === id) {
      this.unsaved.set(id, unsaved);
      const act = () => {
        this.set(id);
        void this.desk.select(id);
      };
      this.desk.notices.say(texts.unsaved.kept(title), { text: texts.unsaved.resume, act });
    }
  }

  private set(id: number | undefined): void {
    this.corrected = id;
    this.stillCorrected = id;
  }
}
