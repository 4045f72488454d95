import { ifMatch, type Page, pageOf } from "./client";
import { answer, type Done, http, stepOf } from "./http";
import type { KeptQuery } from "./kept-query";
import type { Bookmark, BookmarkStep, Collection, CollectionItem, SharedCollection } from "./types";

/** What can be kept. A passage is half-open, in UTF-16 code units; a view is an address after the question mark. */
export type BookmarkTarget =
  | { readonly event: number }
  | { readonly article: number }
  | { readonly article: number; readonly begin: number; readonly end: number }
  | { readonly view: string };

/** What an analyst writes to a bookmark. No colour is null. */
export type Annotation = Pick<Bookmark, "note" | "tags" | "colour">;

/** What is said of a collection. */
export type Description = Pick<Collection, "title" | "description" | "sorting">;

export function bookmarks(limit: number, after?: string, query?: KeptQuery) {
  const asked = http.GET("/api/bookmarks", {
    params: {
      query: {
        limit,
        ...(after && { after }),
        ...(query?.words && { q: query.words }),
        ...(query && query.tags.length > 0 && { tag: [...query.tags] }),
        ...(query?.hasNote !== undefined && { note: query.hasNote }),
        ...(query?.colour && { colour: query.colour }),
        ...(query?.collection && { collection: query.collection }),
        ...(query?.isInTrash && { trash: true }),
      },
    },
  });
  return answer(asked, (reply) => pageOf(reply.response, reply.data?.items as Bookmark[]));
}

/** @param title of a view; the others have their own */
export function addBookmark(target: BookmarkTarget, title?: string) {
  const asked = http.POST("/api/bookmarks", { body: { target, ...(title && { title }) } });
  return answer(asked, (reply) => doneOf(reply.response, reply.data as Bookmark));
}

/** Refused as stale where it was changed since that revision: the trouble has what is there now. */
export function annotateBookmark(bookmark: Bookmark, change: Partial<Annotation>) {
  const asked = http.PATCH("/api/bookmarks/{id}", {
    params: { path: { id: bookmark.id } },
    headers: ifMatch(bookmark.revision),
    // A patch names what it changes only; the document describes the whole.
    body: change as never,
  });
  return answer(asked, (reply) => doneOf(reply.response, reply.data as Bookmark));
}

export function deleteBookmark(bookmark: Bookmark) {
  const asked = http.DELETE("/api/bookmarks/{id}", { params: { path: { id: bookmark.id } } });
  return answer(asked, (reply) => doneOf(reply.response, undefined));
}

/** Takes it out of the trash, as it was; where the same was kept anew meanwhile, the answer is that one. */
export function restoreBookmark(bookmark: Bookmark) {
  const asked = http.POST("/api/bookmarks/{id}/restore", { params: { path: { id: bookmark.id } } });
  return answer(asked, (reply) => doneOf(reply.response, reply.data as Bookmark));
}

/** What was done with one, the newest first. */
export function historyOf({ id }: Bookmark, limit: number, after?: string) {
  const asked = http.GET("/api/bookmarks/{id}/history", {
    params: { path: { id }, query: { limit, ...(after && { after }) } },
  });
  return answer(
    asked,
    (reply): Page<BookmarkStep> => pageOf(reply.response, reply.data?.items as BookmarkStep[]),
  );
}

/** Takes a step back, by a step of its own. */
export function undoStep(step: number) {
  const asked = http.POST("/api/bookmarks/history/{step}/undo", { params: { path: { step } } });
  return answer(asked, (reply) => reply.data as BookmarkStep);
}

/** For good. */
export function emptyTrash() {
  return answer(http.DELETE("/api/bookmarks/trash"), () => undefined);
}

export function collections() {
  return answer(http.GET("/api/collections"), (reply) => (reply.data?.items ?? []) as readonly Collection[]);
}

export function addCollection(title: string) {
  return answer(http.POST("/api/collections", { body: { title } }), (reply) => reply.data as Collection);
}

/** Refused as stale where it was changed since that revision: the trouble has what is there now. */
export function changeCollection(collection: Collection, change: Partial<Description>) {
  const asked = http.PATCH("/api/collections/{id}", {
    params: { path: { id: collection.id } },
    headers: ifMatch(collection.revision),
    // A patch names what it changes only; the document describes the whole.
    body: change as never,
  });
  return answer(asked, (reply) => reply.data as Collection);
}

export function deleteCollection({ id }: Collection) {
  return answer(http.DELETE("/api/collections/{id}", { params: { path: { id } } }), () => undefined);
}

/** What it holds, in its order. */
export function itemsOf({ id }: Pick<Collection, "id">) {
  const asked = http.GET("/api/collections/{id}/bookmarks", { params: { path: { id } } });
  return answer(asked, (reply) => (reply.data?.items ?? []) as readonly CollectionItem[]);
}

export function putIn({ id }: Collection, bookmark: number) {
  const asked = http.POST("/api/collections/{id}/bookmarks", {
    params: { path: { id } },
    body: { bookmark },
  });
  return answer(asked, (reply) => doneOf(reply.response, reply.data as Collection));
}

export function takeOut({ id }: Collection, bookmark: number) {
  const asked = http.DELETE("/api/collections/{id}/bookmarks/{bookmark}", {
    params: { path: { id, bookmark } },
  });
  return answer(asked, (reply) => doneOf(reply.response, reply.data as Collection));
}

/** @param place in the order by hand, from 0 on */
export function moveIn({ id }: Collection, bookmark: number, place: number) {
  const asked = http.PUT("/api/collections/{id}/bookmarks/{bookmark}", {
    params: { path: { id, bookmark } },
    body: { place },
  });
  return answer(asked, (reply) => doneOf(reply.response, reply.data as Collection));
}

export function share({ id }: Collection, name: string, canWrite: boolean) {
  const asked = http.POST("/api/collections/{id}/members", {
    params: { path: { id } },
    body: { name, canWrite },
  });
  return answer(asked, (reply) => reply.data as Collection);
}

export function unshare({ id }: Collection, account: number) {
  const asked = http.DELETE("/api/collections/{id}/members/{account}", { params: { path: { id, account } } });
  return answer(asked, (reply) => reply.data as Collection);
}

/** A new link; its secret is told this once, and the former one is of no use any more. */
export function openByLink({ id }: Collection) {
  const asked = http.POST("/api/collections/{id}/link", { params: { path: { id } } });
  return answer(asked, (reply) => reply.data?.token ?? "");
}

export function revokeLink({ id }: Collection) {
  return answer(http.DELETE("/api/collections/{id}/link", { params: { path: { id } } }), () => undefined);
}

/** A collection, for whoever has its link. */
export function shared(token: string) {
  const asked = http.GET("/api/shared/{token}", { params: { path: { token } } });
  return answer(asked, (reply) => reply.data as unknown as SharedCollection);
}

function doneOf<T>(response: Response, value: T): Done<T> {
  return { value, step: stepOf(response) };
}
