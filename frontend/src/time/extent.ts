import { type Day, dayOf, parseIsoDay } from "./day";

/**
 * How a time is drawn. What is not known is left open or soft; it never becomes a point that the source doesn't have.
 *
 * `end` is exclusive. Between `start` and `sureFrom`, and between `sureUntil` and `end`, it may have begun or ended.
 */
export interface Extent {
  /** -Infinity where the beginning is open. */
  readonly start: Day;
  /** Infinity where the end is open. */
  readonly end: Day;
  readonly sureFrom: Day;
  readonly sureUntil: Day;
  /** Known to the day: the only thing that is drawn as a point. */
  readonly exact: boolean;
}

/** A date of EDTF: a year, a part of it, a month or day, which may be uncertain or approximate. */
export interface EdtfDate {
  readonly year: number;
  /** Where the date is neither a month nor within one. */
  readonly part?: PartOfYear;
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type EdtfEnd = EdtfDate | "open";

export type Edtf =
  | { readonly kind: "date"; readonly date: EdtfDate }
  | { readonly kind: "interval"; readonly from: EdtfEnd; readonly to: EdtfEnd };

/** What an event's `when` gives, as the API has it. */
export interface WhenBounds {
  readonly edtf?: string | null;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

/** A season (21 to 24), a quarter (33 to 36) or a half (40, 41), by its code of ISO 8601-2. */
export type PartOfYear = keyof typeof PARTS;

/** The first month of each, and how many it has. Seasons are the northern ones, as the server has them. */
const PARTS = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
} as const;

const DATE = /^([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

/** Undefined for the forms of EDTF that are not taken apart here (southern seasons, masked digits). */
export function parseEdtf(edtf: string): Edtf | undefined {
  const [first, second, ...more] = edtf.split("/");
  if (first === undefined || more.length > 0) {
    return undefined;
  }
  if (second === undefined) {
    const date = parseDate(first);
    return date && { kind: "date", date };
  }
  const from = parseEnd(first);
  const to = parseEnd(second);
  return from && to && { kind: "interval", from, to };
}

/** Undefined where the event has no place in time. */
export function extentOf(when: WhenBounds): Extent | undefined {
  const parsed = when.edtf ? parseEdtf(when.edtf) : undefined;
  const start = when.earliest ? (parseIsoDay(when.earliest) ?? -Infinity) : -Infinity;
  const end = when.latest ? (parseIsoDay(when.latest) ?? Infinity) : Infinity;
  if (start === -Infinity && end === Infinity) {
    return undefined;
  }
  if (parsed?.kind === "interval") {
    return intervalExtent(parsed.from, parsed.to, start, end);
  }
  const exact = end - start === 1 && !(parsed && isSoft(parsed.date));
  return exact ? hard(start, end) : soft(start, end);
}

function parseEnd(text: string): EdtfEnd | undefined {
  return text === ".." || text === "" ? "open" : parseDate(text);
}

function parseDate(text: string): EdtfDate | undefined {
  const match = DATE.exec(text);
  if (!match) {
    return undefined;
  }
  const [, year, month, day, mark] = match;
  const part = Number(month) > 12 ? Number(month) : undefined;
  if (part !== undefined && (!isPart(part) || day)) {
    return undefined;
  }
  return {
    year: Number(year),
    ...(part ? { part } : month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

function isPart(code: number): code is PartOfYear {
  return code in PARTS;
}

function isSoft(date: EdtfDate): boolean {
  return date.approximate || date.uncertain;
}

function hard(start: Day, end: Day): Extent {
  return { start, end, sureFrom: start, sureUntil: end, exact: true };
}

/** Somewhere within, nobody knows where: no part of it is sure. */
function soft(start: Day, end: Day): Extent {
  return { start, end, sureFrom: end, sureUntil: start, exact: false };
}

/** An interval lasts: it is sure from the end of its first date to the beginning of its last. */
function intervalExtent(from: EdtfEnd, to: EdtfEnd, start: Day, end: Day): Extent {
  const sureFrom = from === "open" ? Infinity : isSoft(from) || !from.day ? lastOf(from) : firstOf(from);
  const sureUntil = to === "open" ? -Infinity : isSoft(to) || !to.day ? firstOf(to) : lastOf(to);
  return { start, end, sureFrom, sureUntil, exact: false };
}

function firstOf({ year, part, month = 1, day = 1 }: EdtfDate): Day {
  return part ? dayOf(year, PARTS[part][0]) : dayOf(year, month, day);
}

function lastOf({ year, part, month, day }: EdtfDate): Day {
  if (part) {
    const [first, months] = PARTS[part];
    return dayOf(year, first + months);
  }
  if (day !== undefined && month !== undefined) {
    return dayOf(year, month, day + 1);
  }
  return month !== undefined ? dayOf(year, month + 1) : dayOf(year + 1);
}
