import { Changes, type Kind } from "../api/changes";
import * as api from "../api/client";
import { texts } from "../texts";
import type { Desk } from "./desk.svelte";
import type { Reviews } from "./reviews.svelte";

/** News that come within this time are looked at together, in milliseconds. */
const TOGETHER = 400;

/** Keeps the desk as the server has it, and says so when it cannot. What is read stays in its place. */
export class Live {
  isLost = $state(false);
  private readonly changes: Changes;
  private readonly touched = new Set<Kind>();
  private looking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly reviews: Reviews,
  ) {
    this.changes = new Changes({
      changed: ({ kinds }) => this.look(kinds),
      lost: () => {
        this.isLost = true;
        desk.notices.announce(texts.live.lost);
      },
      back: () => {
        this.isLost = false;
        desk.notices.healed();
        desk.notices.announce(texts.live.back);
      },
    });
  }

  begin(): void {
    const seen = () => (document.hidden ? this.changes.rest() : this.changes.start());
    document.addEventListener("visibilitychange", seen);
    seen();
  }

  private look(kinds: readonly Kind[]): void {
    for (const kind of kinds) {
      this.touched.add(kind);
    }
    this.looking ??= setTimeout(() => {
      const touched = new Set(this.touched);
      this.touched.clear();
      this.looking = undefined;
      void this.refresh(touched);
    }, TOGETHER);
  }

  private async refresh(kinds: ReadonlySet<Kind>): Promise<void> {
    const { panel, finder, stock, shelf, notices } = this.desk;
    const { hasNote, isBookmarked, collection } = finder.query;
    const isCollected = collection !== "" || finder.lanes === "collection";
    const isAboutKept = kinds.has("bookmarks") && (isCollected || (hasNote ?? isBookmarked) !== undefined);
    if (kinds.has("events") || isAboutKept) {
      await finder.freshen(panel);
      await this.reviews.freshen();
      await this.rereadSelected();
    }
    if (kinds.has("articles") || kinds.has("events")) {
      await stock.articles.freshen(panel !== "articles");
      await stock.removed.freshen(panel !== "trash");
      await this.rereadArticle();
    }
    if (kinds.has("bookmarks")) {
      await shelf.freshen(panel !== "bookmarks");
    }
    const added = (panel === "events" && finder.list.offer?.added) || 0;
    if (added > 0) {
      notices.announce(texts.live.offer(added));
    }
  }

  private async rereadSelected(): Promise<void> {
    const { selected } = this.desk;
    const answer = selected && (await api.event(selected.id));
    if (!answer || selected !== this.desk.selected) {
      return;
    }
    if (answer.ok) {
      this.desk.took(answer.value);
    } else if (answer.trouble.kind === "notFound") {
      this.desk.notices.say(texts.live.gone(selected.title));
      this.desk.unselect();
    }
  }

  private async rereadArticle(): Promise<void> {
    const { article } = this.desk;
    const answer = article && (await api.article(article.id));
    if (!answer || article !== this.desk.article) {
      return;
    }
    if (answer.ok) {
      this.desk.article = answer.value;
    } else if (answer.trouble.kind === "notFound") {
      this.desk.notices.say(texts.live.gone(article.title));
      this.desk.close();
    }
  }
}
