import { tick } from "svelte";
import * as api from "../api/client";
import type { Trouble } from "../api/problem";
import type { Article, Event } from "../api/types";
import { texts } from "../texts";
import type { Desk } from "./desk.svelte";

/** What comes onto the desk: articles that were added or got their date, and the samples. */
export class Additions {
  constructor(private readonly desk: Desk) {}

  /** A new article, or one set right: everything that shows events is read again. */
  async came(article: Article, text: string): Promise<void> {
    const { desk } = this;
    await desk.pane.fetch();
    desk.article = article;
    desk.panel = "events";
    desk.unselect();
    desk.notices.say(text);
    this.showStory(article.events);
    await tick();
    // The form that it came from is gone, and had the focus.
    if (document.activeElement === document.body) {
      document.getElementById("reading")?.focus({ preventScroll: true });
    }
    await desk.reload();
  }

  /** What is wrong with the date, if anything. */
  async setDate(article: Article, publishedOn: string): Promise<Trouble | undefined> {
    const answer = await api.setPublicationDate(article, publishedOn);
    if (answer.ok) {
      await this.came(answer.value, texts.add.read(answer.value.events.length));
      return undefined;
    }
    if (answer.trouble.kind === "stale") {
      await this.desk.read(article.id);
    }
    return answer.trouble;
  }

  async samples(): Promise<void> {
    const answer = await api.loadSamples();
    if (!answer.ok) {
      this.desk.notices.tell(answer.trouble, () => void this.samples());
      return;
    }
    const newest = answer.value.items[0];
    const told = newest && (await api.article(newest.id));
    if (told?.ok) {
      this.showStory(told.value.events);
    }
    await this.desk.reload();
  }

  /** Lists that are loaded from here on are of the view that the picture goes to. */
  private showStory(events: readonly Event[]): void {
    const { sight, finder } = this.desk;
    finder.view = sight.showStory(events, true) ?? finder.view;
  }
}
