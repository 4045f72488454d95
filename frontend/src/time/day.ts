/**
 * Days counted from 1970-01-01, fractions of a day included, without a time zone: the one unit of the picture.
 * The calendar is the proleptic Gregorian one, as in ISO 8601; year 0 is 1 BC.
 */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** The first moment of a date. Months and days out of range carry over, as in `Date.UTC`. */
export function dayOf(year: number, month = 1, day = 1): Day {
  const date = new Date(0);
  // Not Date.UTC: that takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}

/** The date that a moment lies on. */
export function civilOf(day: Day): CivilDate {
  const date = new Date(Math.floor(day) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** For `Intl`, with `timeZone: "UTC"`. */
export function jsDate(day: Day): Date {
  return new Date(Math.round(day * 86_400_000));
}

/** `2024-06-19` as a day; undefined where it is not a real date in that form. */
export function parseIsoDay(iso: string): Day | undefined {
  const match = /^([+-]?\d{4,6})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) {
    return undefined;
  }
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, date);
  const read = civilOf(day);
  return read.year === year && read.month === month && read.day === date ? day : undefined;
}

/** The date that a moment lies on, as ISO 8601 has it. */
export function isoDay(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `${isoYear(year)}-${two(month)}-${two(date)}`;
}

function isoYear(year: number): string {
  if (year > 9999) {
    return `+${year}`;
  }
  return year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
