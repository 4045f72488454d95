import { type Day, isoDay, parseIsoDay } from "../time/day";
import type { By } from "../timeline/picture";

export const PANELS = ["events", "undated", "articles", "bookmarks", "review", "history", "trash"] as const;
export type Panel = (typeof PANELS)[number];
/** What lanes can be by, in the order that they are offered in. */
export const LANE_WAYS: readonly By[] = ["status", "actor", "place", "source", "kind", "collection"];

/** What the address says: a link shows what its sender saw. */
export interface Place {
  /** The text of the search box. */
  readonly query: string;
  readonly view: { readonly start: Day; readonly end: Day } | undefined;
  readonly event: number | undefined;
  readonly article: number | undefined;
  readonly panel: Panel;
  /** What the picture's lanes are by. */
  readonly lanes: By | undefined;
}

/** Takes any address; what is not understood is left out. */
export function parsePlace(search: string): Place {
  const parameters = new URLSearchParams(search);
  const panel = PANELS.find((each) => each === parameters.get("panel"));
  return {
    query: parameters.get("q") ?? "",
    view: parseView(parameters.get("view") ?? ""),
    event: parseId(parameters.get("event")),
    article: parseId(parameters.get("article")),
    panel: panel ?? "events",
    lanes: LANE_WAYS.find((each) => each === parameters.get("lanes")),
  };
}

/** With the question mark; empty where there is nothing to say. */
export function printPlace(place: Place): string {
  const parameters = new URLSearchParams();
  if (place.query) {
    parameters.set("q", place.query);
  }
  if (place.view) {
    parameters.set("view", `${moment(place.view.start)}/${moment(place.view.end)}`);
  }
  if (place.event !== undefined) {
    parameters.set("event", String(place.event));
  }
  if (place.article !== undefined) {
    parameters.set("article", String(place.article));
  }
  if (place.panel !== "events") {
    parameters.set("panel", place.panel);
  }
  if (place.lanes) {
    parameters.set("lanes", place.lanes);
  }
  // Dates stay readable: neither sign has a meaning in a query.
  const search = parameters.toString().replaceAll("%2F", "/").replaceAll("%3A", ":");
  return search && `?${search}`;
}

function parseView(text: string): Place["view"] {
  const [start, end] = text.split("/").map(parseMoment);
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

/** To the minute: finer than a pixel at the narrowest view. */
function moment(day: Day): string {
  const minutes = Math.round(day * 1440);
  const date = isoDay(Math.floor(minutes / 1440));
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const two = (number: number) => String(number).padStart(2, "0");
  return ofDay === 0 ? date : `${date}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

function parseMoment(text: string): Day | undefined {
  const match = /^(.+?)(?:T(\d\d):(\d\d))?$/.exec(text);
  const day = match?.[1] === undefined ? undefined : parseIsoDay(match[1]);
  return day === undefined
    ? undefined
    : day + (Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0)) / 1440;
}

function parseId(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
