import type { Answer } from "./client";
import { problemOf, unreachable } from "./problem";
import type { Feed, ImportOutcome, Job, NewArticle } from "./types";

/** What the server takes for the name of an imported file, in characters. */
const LONGEST_NAME = 150;

const JSON_TYPE = { "Content-Type": "application/json" };

/** Brings in the page at an address, or a text, by a job. */
export function bringIn(given: NewArticle): Promise<Answer<Job>> {
  return ask("/api/intake", { method: "POST", headers: JSON_TYPE, body: JSON.stringify(given) });
}

/** One file by a job of its own, so that each can be as large as a request may be. */
export async function bringInFile(file: File): Promise<Answer<Job>> {
  const form = new FormData();
  form.append("files", file, file.name);
  const answer = await ask<{ items: Job[] }>("/api/intake", { method: "POST", body: form });
  const job = answer.ok ? answer.value.items[0] : undefined;
  if (answer.ok) {
    return job ? { ok: true, value: job } : { ok: false, trouble: unreachable() };
  }
  return answer;
}

/** Tells what would be stored of a file of events, and which of its rows are wrong. */
export function tryTimeline(file: File): Promise<Answer<ImportOutcome>> {
  return sendTimeline(file, { dryRun: "true" });
}

/** Stores a file of events; where a row is wrong, the others or nothing. */
export function importTimeline(file: File, onError: "skip" | "refuse"): Promise<Answer<ImportOutcome>> {
  return sendTimeline(file, { onError });
}

function sendTimeline(file: File, how: Record<string, string>): Promise<Answer<ImportOutcome>> {
  const query = new URLSearchParams({ ...how, name: file.name.slice(0, LONGEST_NAME) });
  const headers = { "Content-Type": "application/octet-stream" };
  return ask(`/api/import/events?${query}`, { method: "POST", headers, body: file });
}

export function cancelJob(id: number): Promise<Answer<unknown>> {
  return ask(`/api/jobs/${id}`, { method: "DELETE" });
}

export function tryAgain(id: number): Promise<Answer<Job>> {
  return ask(`/api/jobs/${id}/again`, { method: "POST" });
}

/** Tells the newest jobs, now and whenever one changes, until the answer is called or the connection breaks. */
export function watchJobs(tell: (jobs: readonly Job[]) => void, broken: () => void): () => void {
  const source = new EventSource("/api/jobs/changes");
  source.onerror = broken;
  source.onmessage = (event) => tell(JSON.parse(event.data) as Job[]);
  return () => source.close();
}

export async function feeds(): Promise<Answer<readonly Feed[]>> {
  return items(await ask<{ items: Feed[] }>("/api/feeds"));
}

export function followFeed(url: string): Promise<Answer<Feed>> {
  return ask("/api/feeds", { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ url }) });
}

export function pauseFeed(feed: Feed, paused: boolean): Promise<Answer<Feed>> {
  const headers = { ...JSON_TYPE, ...ifMatch(feed) };
  return ask(`/api/feeds/${feed.id}`, { method: "PATCH", headers, body: JSON.stringify({ paused }) });
}

export function pollFeed(feed: Feed): Promise<Answer<unknown>> {
  return ask(`/api/feeds/${feed.id}/poll`, { method: "POST" });
}

export function unfollowFeed(feed: Feed): Promise<Answer<unknown>> {
  return ask(`/api/feeds/${feed.id}`, { method: "DELETE", headers: ifMatch(feed) });
}

/** Those that were not followed before. */
export async function takeFeeds(opml: File): Promise<Answer<readonly Feed[]>> {
  const headers = { "Content-Type": "text/x-opml" };
  return items(await ask<{ items: Feed[] }>("/api/feeds/opml", { method: "POST", headers, body: opml }));
}

export const FEEDS_FILE = "/api/feeds/opml";

function ifMatch(feed: Feed): Record<string, string> {
  return { "If-Match": `"${feed.revision}"` };
}

function items<T>(answer: Answer<{ items: T[] }>): Answer<readonly T[]> {
  return answer.ok ? { ok: true, value: answer.value.items } : answer;
}

async function ask<T>(path: string, request?: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(path, request);
    const text = await response.text();
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    return response.ok
      ? { ok: true, value: body as T }
      : { ok: false, trouble: problemOf(response.status, body) };
  } catch {
    return { ok: false, trouble: unreachable() };
  }
}
