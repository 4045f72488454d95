import type { Trouble } from "../api/problem";
import { texts } from "../texts";
import { sentenceFor } from "./troubles";

/** A sentence for the analyst, with what can be done about it ("Undo", "Try again"). */
export interface Notice {
  readonly text: string;
  readonly isTrouble: boolean;
  readonly offer?: { readonly text: string; readonly act: () => void };
}

/** How long a notice of success stays, in milliseconds: time to read it, or to undo what it tells. */
const SHORT = 5_000;
const LONG = 12_000;
/** How long an announcement has the floor, in milliseconds. */
const ASIDE = 2_000;

/** What the page says to the analyst: one notice at a time, and quiet announcements for screen readers. */
export class Notices {
  current = $state.raw<Notice | undefined>();
  announcement = $state("");
  private announcedAt = Number.NEGATIVE_INFINITY;
  private fading: ReturnType<typeof setTimeout> | undefined;

  /** What went well goes away by itself. */
  say(text: string, offer?: Notice["offer"]): void {
    const notice: Notice = { text, isTrouble: false, ...(offer && { offer }) };
    clearTimeout(this.fading);
    this.current = notice;
    this.fading = setTimeout(() => this.drop(notice), offer ? LONG : SHORT);
  }

  /** What went wrong stays until it is dismissed or tried again with success. */
  tell(trouble: Trouble, again?: () => void): void {
    const act = () => {
      this.dismiss();
      again?.();
    };
    const offer = again && { text: texts.errors.retry, act };
    this.current = { text: sentenceFor(trouble), isTrouble: true, ...(offer && { offer }) };
  }

  announce(text: string): void {
    this.announcement = text;
    this.announcedAt = performance.now();
  }

  /** What follows from what was just announced does not talk over it. */
  announceAside(text: string): void {
    if (performance.now() - this.announcedAt > ASIDE) {
      this.announce(text);
    }
  }

  dismiss(): void {
    this.current = undefined;
  }

  /** The server answers again. */
  healed(): void {
    if (this.current?.isTrouble) {
      this.dismiss();
    }
  }

  private drop(notice: Notice): void {
    if (this.current === notice) {
      this.dismiss();
    }
  }
}
