import * as api from "../api/client";
import { removedArticles } from "../api/trash";
import type { ArticleSummary } from "../api/types";
import type { Notices } from "./notices.svelte";
import { Paged } from "./paged.svelte";

/** The articles that there are, and those that are in the trash. */
export class Stock {
  readonly articles: Paged<ArticleSummary>;
  readonly removed: Paged<ArticleSummary>;

  /** @param again reads all that may be missing then, when the articles could not be read */
  constructor(notices: Notices, again: () => void) {
    this.articles = new Paged((trouble) => notices.tell(trouble, again));
    this.removed = new Paged((trouble) => notices.tell(trouble, () => void this.loadRemoved()));
  }

  async load(): Promise<void> {
    await this.articles.load((limit, after) => api.articles(limit, after));
    if (this.articles.items.length === 0) {
      await this.loadRemoved();
    }
  }

  async loadRemoved(): Promise<void> {
    await this.removed.load((limit, after) => removedArticles(limit, after));
  }
}
