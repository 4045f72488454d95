import { ifMatch, listed, type Page, pageOf } from "./client";
import { filterOf } from "./filter";
import { type Answer, answer, type Done, http, stepOf } from "./http";

import type { Query } from "./query";
import type { Actor, Event, HistoryStep, Place, Status, When } from "./types";

/** What a person can set right in an event, in the order in which it is shown. */
export const FIELDS = ["title", "when", "status", "speaker", "actors", "places"] as const;
export type Field = (typeof FIELDS)[number];

export type Verdict = "open" | "accepted" | "rejected";

export type GivenWhen = { readonly edtf: string } | { readonly words: string } | { readonly undated: true };

/** What is left out stays; null gives a field back to what the articles say. A speaker without a name is nobody. */
export interface EventChange {
  readonly title?: string | null;
  readonly when?: GivenWhen | null;
  readonly status?: Status | null;
  readonly speaker?: { readonly name?: string; readonly via?: string } | null;
  readonly actors?: readonly Actor[] | null;
  readonly places?: readonly Place[] | null;
  readonly review?: Verdict;
}

/** Refused as stale where somebody else changed it since that revision: the trouble has what is there now. */
export function changeEvent(event: Event, change: EventChange): Promise<Answer<Done<Event>>> {
  const asked = http.PATCH("/api/events/{id}", {
    params: { path: { id: event.id } },
    headers: ifMatch(event.revision),
    body: change as never,
  });
  return answer(asked, (reply) => ({ value: reply.data as Event, step: stepOf(reply.response) }));
}

/** How a date would be read for that event, without storing it. */
export function readWhen(event: Event, given: GivenWhen): Promise<Answer<When>> {
  const asked = http.POST("/api/events/{id}/when", {
    params: { path: { id: event.id } },
    body: given as never,
  });
  return answer(asked, (reply) => reply.data as When);
}

/** All of them or, where one was changed meanwhile, none. */
export function reviewEvents(events: readonly Event[], review: Verdict): Promise<Answer<Done<undefined>>> {
  const asked = http.POST("/api/events/review", { body: { ...seen(events), review } });
  return answer(asked, (reply) => ({ value: undefined, step: reply.data?.step?.id }));
}

/** The first one takes the others in. */
export function mergeEvents(events: readonly Event[]): Promise<Answer<Done<Event>>> {
  const into = events[0]?.id;
  const asked = http.POST("/api/events/merge", { body: { ...seen(events), ...(into && { into }) } });
  return answer(asked, (reply) => ({ value: reply.data as Event, step: stepOf(reply.response) }));
}

/** A new event of some of what tells that one. */
export function splitEvent(event: Event, occurrences: readonly number[]): Promise<Answer<Done<Event>>> {
  const asked = http.POST("/api/events/{id}/split", {
    params: { path: { id: event.id } },
    headers: ifMatch(event.revision),
    body: { occurrences: [...occurrences] },
  });
  return answer(asked, (reply) => ({ value: reply.data as Event, step: stepOf(reply.response) }));
}

/** What is left to review, the least sure first. */
export function queue(query: Query, limit: number, after?: string) {
  return listed({ ...filterOf(query), review: "open", order: "confidence", limit, ...(after && { after }) });
}

/** What was rejected. */
export function trash(query: Query, limit: number, after?: string) {
  return listed({ ...filterOf(query), review: "rejected", limit, ...(after && { after }) });
}

/** What was done with one event, or with all events and articles, the newest first. */
export function history(of: number | undefined, limit: number, after?: string) {
  const query = { limit, ...(after && { after }) };
  const asked =
    of === undefined
      ? http.GET("/api/history", { params: { query } })
      : http.GET("/api/events/{id}/history", { params: { path: { id: of }, query } });
  return answer(
    asked,
    (reply): Page<HistoryStep> => pageOf(reply.response, reply.data?.items as HistoryStep[]),
  );
}

/** Takes a step back, by a step of its own. */
export function undoStep(step: number) {
  const asked = http.POST("/api/history/{step}/undo", { params: { path: { step } } });
  return answer(asked, (reply) => reply.data as HistoryStep);
}

/** Their numbers, and the revisions that the analyst has seen. */
export function seen(things: readonly { readonly id: number; readonly revision: number }[]) {
  return {
    ids: things.map(({ id }) => id),
    revisions: Object.fromEntries(things.map(({ id, revision }) => [id, revision])),
  };
}
