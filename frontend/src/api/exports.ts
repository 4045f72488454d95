import { filterOf } from "./filter";
import { type Answer, answerOf } from "./http";
import type { Query } from "./query";

/** What the server writes: events, or the articles that tell them. */
export const FORMATS = [
  "csv",
  "json",
  "ndjson",
  "icalendar",
  "timelinejs",
  "jsonld",
  "annotations",
  "bibtex",
  "ris",
] as const;
export type Format = (typeof FORMATS)[number];

/** A file, with the name that the server gives it. */
export interface Exported {
  readonly name: string;
  readonly content: Blob;
}

/** All that passes, whether it has a place in time or not; within a range only what has. */
export function exported(query: Query, format: Format, signal: AbortSignal): Promise<Answer<Exported>> {
  const what = format === "bibtex" || format === "ris" ? "articles" : "events";
  const parameters = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(filterOf(query))) {
    for (const each of [value].flat()) {
      parameters.append(name, each);
    }
  }
  return answerOf(fetch(`/api/export/${what}?${parameters}`, { signal }), async (response) => ({
    name: /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? "dateline",
    content: await response.blob(),
  }));
}
