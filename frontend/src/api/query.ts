import { dayOf, isoDay, parseIsoDay } from "../time/day";
import { STATUSES, type Status } from "./types";

/**
 * What the search box says: words, and `actor:`, `place:`, `status:`, `from:`, `to:`. The text in the box, the chips
 * and the requests are three forms of this one value.
 */
export interface Query {
  readonly words: string;
  readonly actor: string;
  readonly place: string;
  /** Empty means all of them. */
  readonly statuses: readonly Status[];
  /** First day, inclusive, ISO; empty for none. */
  readonly from: string;
  /** Exclusive. A person's `to:2024-06` includes June: it is 2024-07-01 here. */
  readonly to: string;
  /** Parts that look like filters and are none ("status:maybe"). */
  readonly unknown: readonly string[];
}

export const NO_QUERY: Query = {
  words: "",
  actor: "",
  place: "",
  statuses: [],
  from: "",
  to: "",
  unknown: [],
};

const PART = /(?:(actor|place|status|from|to):)?(?:"([^"]*)"|(\S+))/giu;

export function parseQuery(text: string): Query {
  const query = { ...NO_QUERY, statuses: [] as Status[], unknown: [] as string[] };
  const words: string[] = [];
  for (const [whole, name, quoted, bare] of text.matchAll(PART)) {
    const value = (quoted ?? bare ?? "").trim();
    if (!name) {
      words.push(value);
    } else if (!take(query, name.toLowerCase(), value)) {
      query.unknown.push(whole);
    }
  }
  return { ...query, words: words.filter(Boolean).join(" ") };
}

/** In the form that reads back as the same query. */
export function printQuery(query: Query): string {
  const parts = [
    query.words,
    query.actor && `actor:${quotedIfNeeded(query.actor)}`,
    query.place && `place:${quotedIfNeeded(query.place)}`,
    ...query.statuses.map((status) => `status:${status}`),
    query.from && `from:${query.from}`,
    query.to && `to:${lastDayBefore(query.to)}`,
    ...query.unknown,
  ];
  return parts.filter(Boolean).join(" ");
}

export function isEmpty(query: Query): boolean {
  return printQuery(query) === "";
}

/** Switches one status; all or none of them chosen is the same as no filter. */
export function withStatusToggled(query: Query, status: Status): Query {
  const shown = query.statuses.length > 0 ? query.statuses : STATUSES;
  const next = STATUSES.filter((each) => shown.includes(each) !== (each === status));
  return { ...query, statuses: next.length === STATUSES.length ? [] : next };
}

type Draft = { -readonly [K in keyof Query]: Query[K] } & { statuses: Status[] };

function take(query: Draft, name: string, value: string): boolean {
  switch (name) {
    case "actor":
    case "place":
      query[name] = value;
      return value !== "";
    case "status":
      return takeStatuses(query, value);
    case "from": {
      const range = daysOf(value);
      query.from = range?.[0] ?? query.from;
      return range !== undefined;
    }
    default: {
      const range = daysOf(value);
      query.to = range?.[1] ?? query.to;
      return range !== undefined;
    }
  }
}

function takeStatuses(query: Draft, value: string): boolean {
  const wanted = value.toLowerCase().split(",").filter(Boolean);
  const known = wanted.filter((each): each is Status => (STATUSES as readonly string[]).includes(each));
  query.statuses = STATUSES.filter((each) => known.includes(each) || query.statuses.includes(each));
  return wanted.length > 0 && known.length === wanted.length;
}

/** The first day and the day after the last of a year, month or day. */
function daysOf(value: string): [string, string] | undefined {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(value);
  if (!match) {
    return undefined;
  }
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const first = `${match[1]}-${two(month)}-${two(day)}`;
  if (parseIsoDay(first) === undefined) {
    return undefined;
  }
  const after = match[3] ? dayOf(year, month, day + 1) : match[2] ? dayOf(year, month + 1) : dayOf(year + 1);
  return [first, isoDay(after)];
}

function lastDayBefore(endExclusive: string): string {
  const day = parseIsoDay(endExclusive);
  return day === undefined ? endExclusive : isoDay(day - 1);
}

function quotedIfNeeded(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
