import { type Day, dayOf, jsDate, parseIsoDay } from "./day";
import { type EdtfDate, type EdtfEnd, type PartOfYear, parseEdtf } from "./extent";

/** The words that a language puts around dates; `{}` stands for the date. */
export interface DateFrames {
  readonly about: string;
  readonly perhaps: string;
  readonly before: string;
  readonly from: string;
  readonly span: (from: string, to: string) => string;
  /** The same for parts of a year; here it stands for the year. */
  readonly parts: Readonly<Record<PartOfYear, string>>;
}

/** An EDTF date in a language's words; undefined for forms that are not taken apart here. */
export function dateWords(edtf: string, locale: string, frames: DateFrames): string | undefined {
  const parsed = parseEdtf(edtf);
  if (!parsed) {
    return undefined;
  }
  if (parsed.kind === "date") {
    return framed(parsed.date, locale, frames);
  }
  return intervalWords(parsed.from, parsed.to, locale, frames);
}

/** An ISO day in a language's words, for publication dates. */
export function isoDayWords(iso: string, locale: string, weekday = false): string {
  const day = parseIsoDay(iso);
  if (day === undefined) {
    return iso;
  }
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
  return formatter(locale, weekday ? { weekday: "long", ...options } : options).format(jsDate(day));
}

/** A stretch of days in as few words as the language needs ("18–20 June 2024"). */
export function rangeWords(start: number, endExclusive: number, locale: string): string {
  const long = endExclusive - start > 3 * 366;
  const options: Intl.DateTimeFormatOptions = long
    ? { year: "numeric" }
    : { day: "numeric", month: "long", year: "numeric" };
  const last = Math.max(start, endExclusive - 1e-6);
  return formatter(locale, options).formatRange(jsDate(Math.floor(start)), jsDate(Math.floor(last)));
}

function intervalWords(from: EdtfEnd, to: EdtfEnd, locale: string, frames: DateFrames): string | undefined {
  if (from === "open") {
    return to === "open" ? undefined : frames.before.replace("{}", framed(to, locale, frames));
  }
  if (to === "open") {
    return frames.from.replace("{}", framed(from, locale, frames));
  }
  if (areAlike(from, to)) {
    return formatter(locale, optionsOf(from)).formatRange(jsDate(firstDayOf(from)), jsDate(firstDayOf(to)));
  }
  return frames.span(framed(from, locale, frames), framed(to, locale, frames));
}

function framed(date: EdtfDate, locale: string, frames: DateFrames): string {
  const plain = plainWords(date, locale, frames);
  const about = date.approximate ? frames.about.replace("{}", plain) : plain;
  return date.uncertain ? frames.perhaps.replace("{}", about) : about;
}

function plainWords(date: EdtfDate, locale: string, frames: DateFrames): string {
  const words = formatter(locale, optionsOf(date)).format(jsDate(firstDayOf(date)));
  return date.part ? frames.parts[date.part].replace("{}", words) : words;
}

/** As exact as the date is. */
function optionsOf({ year, month, day }: EdtfDate): Intl.DateTimeFormatOptions {
  return {
    year: "numeric",
    ...(month !== undefined && { month: "long" }),
    ...(day !== undefined && { day: "numeric" }),
    ...(year < 1 && { era: "short" }),
  };
}

function firstDayOf({ year, month, day }: EdtfDate): Day {
  return dayOf(year, month, day);
}

/** Whether two dates can be told as one stretch, without saying twice what they share ("6–9 November 2026"). */
function areAlike(from: EdtfDate, to: EdtfDate): boolean {
  const isPlain = [from, to].every(
    ({ year, part, approximate, uncertain }) => year > 0 && !part && !approximate && !uncertain,
  );
  const isSameForm =
    (from.month === undefined) === (to.month === undefined) &&
    (from.day === undefined) === (to.day === undefined);
  return isPlain && isSameForm;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) {
    return known;
  }
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formatters.set(key, made);
  return made;
}
