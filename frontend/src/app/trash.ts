import type { Answer } from "../api/http";
import * as api from "../api/trash";
import type { ArticleSummary } from "../api/types";
import type { RemovedActs } from "../article/removed";
import { texts } from "../texts/reading";
import type { Desk } from "./desk.svelte";
import type { Takeback } from "./takeback";

/** What the desk does with the articles in the trash: what comes out of it can be undone, what goes for good is asked about. */
export function trashOf(desk: Desk, takeback: Takeback): RemovedActs {
  async function restore(article: ArticleSummary): Promise<void> {
    const answer = await api.restoreArticle(article);
    if (answer.ok) {
      desk.stock.removed.drop(new Set([article.id]));
      takeback.remember(answer.value.step, texts.trash.restored(article.title));
    } else {
      desk.notices.tell(answer.trouble);
    }
    await Promise.all([desk.reload(), desk.stock.removed.freshen(true)]);
  }

  async function forGood(asked: Promise<Answer<undefined>>): Promise<void> {
    const answer = await asked;
    if (answer.ok) {
      desk.notices.say(texts.trash.gone);
    } else {
      desk.notices.tell(answer.trouble);
    }
    await desk.stock.removed.freshen(true);
  }

  return {
    restore: (article) => void desk.care.doing(restore(article)),
    forGood: (article) => {
      desk.care.question = {
        title: texts.trash.forGoodTitle,
        why: texts.trash.forGoodWhy(article.title),
        yes: texts.trash.forGood,
        act: () => forGood(api.removeForGood(article)),
      };
    },
    empty: () => {
      desk.care.question = {
        title: texts.trash.emptyTitle,
        why: texts.trash.emptyWhy,
        yes: texts.trash.empty,
        act: () => forGood(api.emptyTrash()),
      };
    },
  };
}
