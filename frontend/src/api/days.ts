import { dayOf, isoDay, parseIsoDay } from "../time/day";

/** A stretch of days, ISO, the last exclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A year, month or day as ISO 8601 has it, from its first day to the day after its last. */
export function daysOf(value: string): DayRange | undefined {
  const match = /^(-?\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(value);
  if (!match) {
    return undefined;
  }
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const from = isoDay(dayOf(year, month, day));
  // A day that there is not carries over: it prints as another one.
  if (from !== `${match[1]}-${two(month)}-${two(day)}`) {
    return undefined;
  }
  const after = match[3] ? dayOf(year, month, day + 1) : match[2] ? dayOf(year, month + 1) : dayOf(year + 1);
  return { from, to: isoDay(after) };
}

/** The last day of a stretch whose end is exclusive. */
export function lastDayBefore(endExclusive: string): string {
  const day = parseIsoDay(endExclusive);
  return day === undefined ? endExclusive : isoDay(day - 1);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
