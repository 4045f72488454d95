import { type DayRange, daysOf, lastDayBefore } from "./days";
import { type Key, type Part, partsOf, printPart, withPart } from "./parts";
import { KINDS, STATUSES, type Status } from "./types";

/** What the search box asks for, as the server takes it. */
export interface Query {
  /** Words, "phrases", and either with a minus before it for what must not be there. */
  readonly words: string;
  readonly actor: string;
  readonly place: string;
  readonly source: string;
  /** Its number, or a part of its title. */
  readonly collection: string;
  /** Empty means all of them. */
  readonly statuses: readonly Status[];
  /** Empty means all of them. */
  readonly kinds: readonly string[];
  /** First day, inclusive, ISO; empty for none. */
  readonly from: string;
  /** Exclusive. A person's `to:2024-06` includes June: it is 2024-07-01 here. */
  readonly to: string;
  readonly hasNote: boolean | undefined;
  readonly isBookmarked: boolean | undefined;
  /** What could not be taken as a filter, and is searched as words. */
  readonly remarks: readonly Remark[];
  /** Times in words that have to be read first: until then they do not narrow. */
  readonly unread: readonly string[];
}

export interface Remark {
  /** As it was typed. */
  readonly text: string;
  readonly why: "status" | "kind" | "days" | "has" | "is" | "several" | "excluded";
}

/** What a time in words means; "unread" while that is not known, undefined where it means none. */
export type ReadDays = (words: string) => DayRange | "unread" | undefined;

export const NO_QUERY: Query = {
  words: "",
  actor: "",
  place: "",
  source: "",
  collection: "",
  statuses: [],
  kinds: [],
  from: "",
  to: "",
  hasNote: undefined,
  isBookmarked: undefined,
  remarks: [],
  unread: [],
};

export function parseQuery(text: string, readWords: ReadDays = () => undefined): Query {
  let query = NO_QUERY;
  for (const part of partsOf(text)) {
    const read = part.key ? READERS[part.key](query, part, readWords) : withWords(query, part);
    if (typeof read !== "string") {
      query = read;
    } else if (!isBeingTyped(part, text)) {
      query = withWords({ ...query, remarks: [...query.remarks, { text: part.text, why: read }] }, part);
    }
  }
  return query;
}

/** The text with one status switched; all or none of them chosen is the same as no filter. */
export function withStatusToggled(text: string, { statuses }: Query, status: Status): string {
  const shown = statuses.length > 0 ? statuses : STATUSES;
  const next = STATUSES.filter((each) => shown.includes(each) !== (each === status));
  const rest = partsOf(text).filter(({ key }) => key !== "status");
  const chosen = next.length === STATUSES.length ? [] : next.map((each) => printPart("status", each));
  return [...rest.map((part) => part.text), ...chosen].join(" ");
}

/** The text with its times as days: what "last week" means today it means in a link for ever. */
export function withDays(text: string, readWords: ReadDays): string {
  return partsOf(text).reduceRight((written, part) => {
    const range = part.key === "from" || part.key === "to" ? wordsOf(part, readWords) : undefined;
    if (!range || range === "unread") {
      return written;
    }
    const day = part.key === "from" ? range.from : lastDayBefore(range.to);
    return withPart(written, part, `${part.key}:${day}`);
  }, text);
}

type Reader = (query: Query, part: Part, readWords: ReadDays) => Query | Remark["why"];

const READERS: Readonly<Record<Key, Reader>> = {
  actor: (query, part) => named(query, part, "actor"),
  place: (query, part) => named(query, part, "place"),
  source: (query, part) => named(query, part, "source"),
  in: (query, part) => named(query, part, "collection"),
  status: (query, part) => {
    const chosen = choose(part, STATUSES, query.statuses);
    return chosen ? { ...query, statuses: chosen } : "status";
  },
  kind: (query, part) => {
    const chosen = choose(part, KINDS, query.kinds);
    return chosen ? { ...query, kinds: chosen } : "kind";
  },
  from: (query, part, readWords) => dated(query, part, readWords, ({ from }) => ({ from })),
  to: (query, part, readWords) => dated(query, part, readWords, ({ to }) => ({ to })),
  has: (query, part) => (part.value === "note" ? { ...query, hasNote: !part.isExcluded } : "has"),
  is: (query, part) => (part.value === "bookmarked" ? { ...query, isBookmarked: !part.isExcluded } : "is"),
};

function named(
  query: Query,
  part: Part,
  key: "actor" | "place" | "source" | "collection",
): Query | Remark["why"] {
  if (part.isExcluded) {
    return "excluded";
  }
  return query[key] ? "several" : { ...query, [key]: part.value };
}

function dated(
  query: Query,
  part: Part,
  readWords: ReadDays,
  bound: (range: DayRange) => Partial<Query>,
): Query | Remark["why"] {
  const range = part.isExcluded ? undefined : (daysOf(part.value) ?? wordsOf(part, readWords));
  if (range === "unread") {
    return { ...query, unread: [...query.unread, part.value] };
  }
  return range ? { ...query, ...bound(range) } : part.isExcluded ? "excluded" : "days";
}

/** Digits that are no day mean nothing in words either. */
function wordsOf({ value }: Part, readWords: ReadDays): ReturnType<ReadDays> {
  return /[^\d-]/.test(value) ? readWords(value) : undefined;
}

/** Several add up; those left out are all the others. Undefined where one of them is not known. */
function choose<T extends string>(part: Part, all: readonly T[], before: readonly T[]): T[] | undefined {
  const wanted = part.value.toLowerCase().split(",").filter(Boolean);
  if (wanted.length === 0 || wanted.some((each) => !all.some((known) => known === each))) {
    return undefined;
  }
  if (part.isExcluded) {
    const left = before.length > 0 ? before : all;
    return left.filter((each) => !wanted.includes(each));
  }
  return all.filter((each) => wanted.includes(each) || before.includes(each));
}

function withWords(query: Query, { value, isPhrase, isExcluded }: Part): Query {
  if (!value) {
    return query;
  }
  const word = (isExcluded ? "-" : "") + (isPhrase ? `"${value}"` : value);
  return { ...query, words: query.words ? `${query.words} ${word}` : word };
}

/** What stands at the end and can still become a filter is waited for. */
function isBeingTyped({ key, value, end, isPhrase }: Part, text: string): boolean {
  if (end < text.length || isPhrase) {
    return false;
  }
  const last = value.toLowerCase().split(",").at(-1) ?? "";
  switch (key) {
    case "status":
      return STATUSES.some((each) => each.startsWith(last));
    case "kind":
      return KINDS.some((each) => each.startsWith(last));
    case "has":
      return "note".startsWith(last);
    case "is":
      return "bookmarked".startsWith(last);
    default:
      return value === "" || ((key === "from" || key === "to") && /^\d[\d-]*$/.test(value));
  }
}
