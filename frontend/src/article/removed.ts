import type { ArticleSummary } from "../api/types";

/** What can be done with the articles in the trash. */
export interface RemovedActs {
  restore(article: ArticleSummary): void;
  forGood(article: ArticleSummary): void;
  /** All of them, for good. */
  empty(): void;
}
