import { civilOf, type Day, dayOf, jsDate } from "./day";
import { daysPerPixel, type Scale, xOf } from "./scale";

/** A line on a calendar boundary, with the words of its unit ("June"). */
export interface Tick {
  readonly day: Day;
  readonly text: string;
  /** Whether a larger unit begins here: January among months, the first among days. */
  readonly strong: boolean;
}

/** The larger unit that ticks lie in ("2024"): from its start to the next one's. */
export interface Context {
  readonly start: Day;
  readonly end: Day;
  readonly text: string;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  readonly contexts: readonly Context[];
}

type Unit = "year" | "month" | "day" | "hour";

/** How far ticks stand apart, and the least pixels that their words need. */
interface Step {
  readonly unit: Unit;
  readonly count: number;
  readonly days: number;
  readonly room: number;
}

const YEAR = 365.2425;
const step = (unit: Unit, count: number, days: number, room: number): Step => ({ unit, count, days, room });

/** From fine to coarse; the first with room for its words is taken. */
const STEPS: readonly Step[] = [
  step("hour", 1, 1 / 24, 52),
  step("hour", 3, 3 / 24, 52),
  step("hour", 6, 6 / 24, 52),
  step("day", 1, 1, 30),
  step("day", 2, 2, 30),
  step("day", 7, 7, 44),
  step("month", 1, 30.44, 40),
  step("month", 3, 91.3, 46),
  step("year", 1, YEAR, 44),
  step("year", 2, 2 * YEAR, 44),
  step("year", 5, 5 * YEAR, 44),
  step("year", 10, 10 * YEAR, 44),
  step("year", 20, 20 * YEAR, 44),
  step("year", 50, 50 * YEAR, 44),
  step("year", 100, 100 * YEAR, 52),
  step("year", 200, 200 * YEAR, 52),
  step("year", 500, 500 * YEAR, 52),
  step("year", 1000, 1000 * YEAR, 52),
];

const COARSEST = step("year", 1000, 1000 * YEAR, 52);

/** Ticks and their second line for what a scale shows, a unit beyond each side included. */
export function axisOf(scale: Scale, locale: string): Axis {
  const perPixel = daysPerPixel(scale);
  const chosen = STEPS.find((each) => each.days / perPixel >= each.room) ?? COARSEST;
  return { ticks: ticksOf(scale, chosen, locale), contexts: contextsOf(scale, chosen, locale) };
}

function ticksOf(scale: Scale, chosen: Step, locale: string): Tick[] {
  const ticks: Tick[] = [];
  for (let day = floorTo(scale.start, chosen); day <= scale.end; day = next(day, chosen)) {
    ticks.push({ day, text: textOf(day, chosen, locale), strong: strongAt(day, chosen) });
  }
  return ticks;
}

function contextsOf(scale: Scale, chosen: Step, locale: string): Context[] {
  const unit = contextUnit(chosen);
  if (unit === undefined) {
    return [];
  }
  const contexts: Context[] = [];
  for (let start = floorTo(scale.start, unit); start <= scale.end; start = next(start, unit)) {
    const end = next(start, unit);
    if (xOf(scale, end) > 0) {
      contexts.push({ start, end, text: contextText(start, unit.unit, locale) });
    }
  }
  return contexts;
}

function contextUnit(chosen: Step): Step | undefined {
  switch (chosen.unit) {
    case "hour":
      return step("day", 1, 1, 0);
    case "day":
      return step("month", 1, 30, 0);
    case "month":
      return step("year", 1, YEAR, 0);
    default:
      return undefined;
  }
}

/** The last boundary that is not after the day. */
function floorTo(day: Day, { unit, count }: Step): Day {
  const { year, month, day: date } = civilOf(day);
  switch (unit) {
    case "year":
      return dayOf(Math.floor(year / count) * count);
    case "month":
      return dayOf(year, Math.floor((month - 1) / count) * count + 1);
    case "day":
      return dayOf(year, month, dateBoundary(year, month, date, count));
    case "hour":
      return Math.floor((day * 24) / count + 1e-9) * (count / 24);
  }
}

/** Days restart with each month, so that the first always has its tick. */
function dateBoundary(year: number, month: number, date: number, count: number): number {
  const boundary = Math.floor((date - 1) / count) * count + 1;
  return isCrowded(dayOf(year, month, boundary), dayOf(year, month + 1), count) ? boundary - count : boundary;
}

/** A tick right before the first of a month would run into it. */
function isCrowded(day: Day, nextMonth: Day, count: number): boolean {
  return nextMonth - day <= count / 2;
}

function next(day: Day, { unit, count }: Step): Day {
  const { year, month, day: date } = civilOf(day);
  switch (unit) {
    case "year":
      return dayOf(year + count);
    case "month":
      return dayOf(year, month + count);
    case "day":
      return nextDate(year, month, date, count);
    case "hour":
      return (Math.round((day * 24) / count) + 1) * (count / 24);
  }
}

function nextDate(year: number, month: number, date: number, count: number): Day {
  const nextMonth = dayOf(year, month + 1);
  const candidate = dayOf(year, month, date + count);
  return isCrowded(candidate, nextMonth, count) ? nextMonth : candidate;
}

function strongAt(day: Day, { unit }: Step): boolean {
  const { month, day: date } = civilOf(day);
  switch (unit) {
    case "year":
      return false;
    case "month":
      return month === 1;
    case "day":
      return date === 1;
    case "hour":
      return Math.abs(day - Math.round(day)) < 1e-9;
  }
}

function textOf(day: Day, { unit }: Step, locale: string): string {
  switch (unit) {
    case "year":
      return format(locale, { year: "numeric" }, day);
    case "month":
      return format(locale, { month: "short" }, day);
    case "day":
      return format(locale, { day: "numeric" }, day);
    case "hour":
      return format(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, day);
  }
}

function contextText(day: Day, unit: Unit, locale: string): string {
  switch (unit) {
    case "day":
      return format(locale, { weekday: "short", day: "numeric", month: "long", year: "numeric" }, day);
    case "month":
      return format(locale, { month: "long", year: "numeric" }, day);
    default:
      return format(locale, { year: "numeric" }, day);
  }
}

/** Making a formatter takes longer than drawing a frame; there are a handful of them. */
const formatters = new Map<string, Intl.DateTimeFormat>();
/** Formatting takes long as well, and the same boundaries come back frame after frame. */
const words = new Map<string, string>();
const MOST_WORDS = 5_000;

function format(locale: string, options: Intl.DateTimeFormatOptions, day: Day): string {
  const form = locale + JSON.stringify(options);
  const key = `${form}${day}`;
  const known = words.get(key);
  if (known !== undefined) {
    return known;
  }
  let formatter = formatters.get(form);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formatters.set(form, formatter);
  }
  if (words.size >= MOST_WORDS) {
    words.clear();
  }
  const text = formatter.format(jsDate(day));
  words.set(key, text);
  return text;
}
