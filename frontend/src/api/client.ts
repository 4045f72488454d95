import type { DayRange } from "./days";
import { filterOf } from "./filter";
import { type Answer, answer, http } from "./http";
import type { Query } from "./query";
import type { paths } from "./schema";
import type { Article, ArticleSummary, Elsewhere, Event, NewArticle } from "./types";

export type { Answer, DayRange };

/** The last day that the server knows. */
const END_OF_TIME = "9999-12-31";

/** A page of a list; `after` is the cursor of the next one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly after: string | undefined;
}

/** From which end a list is read: "last" is the exact reverse. */
export type Order = "first" | "last";

export function events(query: Query, range: DayRange | undefined, limit: number, after?: string) {
  return listed({ ...filterOf(query), ...range, limit, ...(after && { after }) });
}

/** Those without a place in time. */
export function undatedEvents(query: Query, limit: number, after?: string) {
  return listed({ ...filterOf(query), undated: true, limit, ...(after && { after }) });
}

/** The event that comes after one in that order, or the very first; of those with a place in time. */
export async function nextEvent(
  query: Query,
  order: Order,
  range?: DayRange,
  after?: number,
): Promise<Answer<Event | undefined>> {
  // Whoever asks for days asks for what has a place in time.
  const placed = { ...filterOf(query), to: query.to || END_OF_TIME, ...range };
  const page = await listed({
    ...placed,
    order,
    limit: 1,
    ...(after !== undefined && { after: String(after) }),
  });
  return page.ok ? { ok: true, value: page.value.items[0] } : page;
}

/** Events by what the server takes as a question. */
export function listed(query: NonNullable<paths["/api/events"]["get"]["parameters"]["query"]>) {
  return answer(http.GET("/api/events", { params: { query } }), (reply) =>
    pageOf(reply.response, reply.data?.items as Event[]),
  );
}

/** Names that stand for most of the events that pass, to be suggested: of actors, places, sources. */
export function namesOf(by: "actor" | "place" | "source", query: Query, limit: number) {
  const asked = http.GET("/api/timeline/lanes", { params: { query: { ...filterOf(query), by, limit } } });
  return answer(asked, (reply) => (reply.data ?? []).flatMap(({ name }) => name ?? []));
}

/** The days that words mean to somebody who says them on that day; undefined where they mean none. */
export async function daysOfWords(words: string, today: string): Promise<Answer<DayRange | undefined>> {
  const asked = http.POST("/api/preview", { body: { text: words, publishedOn: today } });
  return answer(asked, (reply) => {
    const { earliest, latest } = reply.data?.mentions.find((each) => each.earliest && each.latest) ?? {};
    return earliest && latest ? { from: earliest, to: latest } : undefined;
  });
}

export function event(id: number) {
  const asked = http.GET("/api/events/{id}", { params: { path: { id } } });
  return answer(asked, (reply) => reply.data as Event);
}

/** What other articles tell of the same happening. */
export function elsewhere(id: number) {
  const asked = http.GET("/api/events/{id}/elsewhere", { params: { path: { id } } });
  return answer(asked, (reply) => reply.data as Elsewhere);
}

export function articles(limit: number, after?: string) {
  const asked = http.GET("/api/articles", { params: { query: { limit, ...(after && { after }) } } });
  return answer(asked, (reply) => pageOf(reply.response, reply.data?.items as ArticleSummary[]));
}

export function article(id: number) {
  const asked = http.GET("/api/articles/{id}", { params: { path: { id } } });
  return answer(asked, (reply) => reply.data as Article);
}

/** `isNew` is false where the same text was there already, and not in the trash. */
export function addArticle(article: NewArticle) {
  const asked = http.POST("/api/articles", { body: article });
  return answer(asked, (reply) => ({ article: reply.data as Article, isNew: reply.response.status === 201 }));
}

/** Refused as stale where somebody else changed the article since that revision. */
export function setPublicationDate(article: ArticleSummary, publishedOn: string) {
  const asked = http.PATCH("/api/articles/{id}", {
    params: { path: { id: article.id } },
    headers: ifMatch(article.revision),
    // A patch names what it changes only; the document describes the whole.
    body: { publishedOn } as never,
  });
  return answer(asked, (reply) => reply.data as Article);
}

export function loadSamples() {
  return answer(http.POST("/api/samples"), (reply) =>
    pageOf(reply.response, reply.data?.items as ArticleSummary[]),
  );
}

/** The range of the query and that of the view, both of which must hold; undefined where nothing can. */
export function narrowed(query: Query, range: DayRange): DayRange | undefined {
  // ISO days compare as text.
  const from = [query.from, range.from].sort().at(-1) ?? range.from;
  const to = [query.to || range.to, range.to].sort()[0] ?? range.to;
  return from < to ? { from, to } : undefined;
}

export function ifMatch(revision: number): Record<string, string> {
  return { "If-Match": `"${revision}"` };
}

/** RFC 8288: the cursor out of the link to the next page. */
export function pageOf<T>(response: Response, items: readonly T[]): Page<T> {
  const next = /<([^>]*)>\s*;[^,]*rel="?next"?/.exec(response.headers.get("Link") ?? "");
  const after = next?.[1] ? new URL(next[1], response.url).searchParams.get("after") : null;
  return { items, after: after ?? undefined };
}
