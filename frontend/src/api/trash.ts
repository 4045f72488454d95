import { pageOf } from "./client";
import { type Answer, answer, type Done, http, stepOf } from "./http";
import { seen } from "./review";
import type { ArticleSummary } from "./types";

/** All of them or, where one was changed meanwhile, none. */
export function removeArticles(articles: readonly ArticleSummary[]): Promise<Answer<Done<undefined>>> {
  const asked = http.POST("/api/articles/remove", { body: seen(articles) });
  return answer(asked, (reply) => ({ value: undefined, step: stepOf(reply.response) }));
}

/** The articles in the trash, the last removed first. */
export function removedArticles(limit: number, after?: string) {
  const asked = http.GET("/api/articles/trash", { params: { query: { limit, ...(after && { after }) } } });
  return answer(asked, (reply) => pageOf(reply.response, reply.data?.items as ArticleSummary[]));
}

/** Takes it out of the trash, as it was. */
export function restoreArticle({ id }: ArticleSummary): Promise<Answer<Done<ArticleSummary>>> {
  const asked = http.POST("/api/articles/{id}/restore", { params: { path: { id } } });
  return answer(asked, (reply) => ({ value: reply.data as ArticleSummary, step: stepOf(reply.response) }));
}

/** Out of the trash, and for good. */
export function removeForGood({ id }: ArticleSummary) {
  return answer(http.DELETE("/api/articles/trash/{id}", { params: { path: { id } } }), () => undefined);
}

/** All that is in the trash, for good. */
export function emptyTrash() {
  return answer(http.DELETE("/api/articles/trash"), () => undefined);
}
