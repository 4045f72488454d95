import { filterOf } from "./filter";
import { answer, http } from "./http";
import type { Query } from "./query";
import type { Lane, Tile, TimelineAnswer } from "./types";

export type LanesBy = "status" | "kind" | "actor" | "place" | "source" | "collection";

export interface TileAsked {
  readonly level: number;
  readonly index: number;
  readonly lane: string | undefined;
  readonly limit: number;
}

/** All that passes: where it lies and how much it is, without the events themselves. */
export function whole(query: Query, signal: AbortSignal) {
  const asked = http.GET("/api/timeline", { params: { query: filterOf(query) }, signal });
  return answer(asked, (reply) => reply.data as TimelineAnswer);
}

export function lanes(query: Query, by: LanesBy, limit: number, signal: AbortSignal) {
  const asked = http.GET("/api/timeline/lanes", {
    params: { query: { ...filterOf(query), by, limit } },
    signal,
  });
  return answer(asked, (reply) => reply.data as readonly Lane[]);
}

/** @param tag of the tile as it is known: then the answer may be that it is unchanged */
export function tile(query: Query, asked: TileAsked, tag: string | undefined, signal: AbortSignal) {
  const { level, index, lane, limit } = asked;
  const request = http.GET("/api/timeline/tiles/{level}/{index}", {
    params: {
      path: { level, index },
      query: { ...filterOf(query), limit, ...(lane !== undefined && { lane }) },
    },
    ...(tag !== undefined && { headers: { "If-None-Match": tag } }),
    signal,
  });
  return answer(request, ({ response, data }) =>
    response.status === 304
      ? ("unchanged" as const)
      : { tile: data as Tile, tag: response.headers.get("ETag") ?? "" },
  );
}
