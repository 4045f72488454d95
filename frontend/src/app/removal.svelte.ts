import { tick } from "svelte";
import * as api from "../api/trash";
import type { ArticleSummary } from "../api/types";
import { texts } from "../texts";
import type { Desk } from "./desk.svelte";
import type { Takeback } from "./takeback";

/** Articles that go into the trash, one or several at once, by a step of the server's history that can be undone. */
export class Removal {
  marked = $state.raw<ReadonlySet<number>>(new Set());

  constructor(
    private readonly desk: Desk,
    private readonly takeback: Takeback,
  ) {}

  mark(ids: Iterable<number>): void {
    this.marked = new Set(ids);
  }

  async remove(articles: readonly ArticleSummary[]): Promise<void> {
    await this.desk.care.doing(this.removeAll(articles));
  }

  async removeMarked(): Promise<void> {
    await this.remove(this.desk.stock.articles.items.filter(({ id }) => this.marked.has(id)));
  }

  private async removeAll(articles: readonly ArticleSummary[]): Promise<void> {
    const answer = await api.removeArticles(articles);
    if (answer.ok) {
      const gone = new Set(articles.map(({ id }) => id));
      const at = this.desk.stock.articles.items.findIndex(({ id }) => gone.has(id));
      this.mark([...this.marked].filter((id) => !gone.has(id)));
      this.desk.stock.articles.drop(gone);
      this.leave(gone);
      await this.focusAt(at);
      const [first, ...others] = articles;
      const what =
        first && others.length === 0
          ? texts.articles.removed(first.title)
          : texts.articles.removedAll(articles.length);
      this.takeback.remember(answer.value.step, what);
    } else {
      this.desk.notices.tell(answer.trouble);
    }
    await this.desk.reload();
  }

  /** What had the focus went away: what stands in its place takes it, or the last one. */
  private async focusAt(index: number): Promise<void> {
    await tick();
    if (document.activeElement === document.body) {
      const rows = document.querySelectorAll("#panel li[data-article-id]");
      const row = rows[Math.min(index, rows.length - 1)] ?? document.getElementById("panel");
      (row?.querySelector<HTMLElement>("button.open") ?? document.getElementById("panel"))?.focus();
    }
  }

  /** What is read or chosen is let go where nothing tells it any more. */
  private leave(gone: ReadonlySet<number>): void {
    const { article, selected } = this.desk;
    const isTold = selected?.occurrences?.some(({ articleId }) => articleId != null && !gone.has(articleId));
    if (article && gone.has(article.id)) {
      this.desk.close();
    } else if (selected && !isTold) {
      this.desk.unselect();
    }
  }
}
