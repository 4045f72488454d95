import { dayOf, jsDate, parseIsoDay } from "./day";
import { type EdtfDate, type EdtfEnd, parseEdtf } from "./extent";

/** The words that a language puts around dates; `{}` stands for the date. */
export interface DateFrames {
  readonly about: string;
  readonly perhaps: string;
  readonly before: string;
  readonly from: string;
  readonly span: (from: string, to: string) => string;
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
  return frames.span(framed(from, locale, frames), framed(to, locale, frames));
}

function framed(date: EdtfDate, locale: string, frames: DateFrames): string {
  const plain = plainWords(date, locale);
  const about = date.approximate ? frames.about.replace("{}", plain) : plain;
  return date.uncertain ? frames.perhaps.replace("{}", about) : about;
}

function plainWords({ year, month, day }: EdtfDate, locale: string): string {
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    ...(month !== undefined && { month: "long" }),
    ...(day !== undefined && { day: "numeric" }),
    ...(year < 1 && { era: "short" }),
  };
  return formatter(locale, options).format(jsDate(dayOf(year, month, day)));
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
