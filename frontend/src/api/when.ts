import { texts } from "../texts";
import { dateWords } from "../time/words";
import type { Event, When } from "./types";

/** When it was, in words; for what is not placed, the words of the source. */
export function whenWords(when: When): string {
  if (when.state !== "placed" || !when.edtf) {
    return when.text;
  }
  return dateWords(when.edtf, texts.locale, texts.dates) ?? when.text;
}

/** In the order in which lists have them: by the first day that is known, then by id. */
export function inTime(a: Event, b: Event): number {
  const [dayA, dayB] = [firstKnown(a.when), firstKnown(b.when)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.id - b.id;
}

/** ISO days compare as text; what has none comes last. */
function firstKnown({ earliest, latest }: When): string {
  return earliest ?? latest ?? "~";
}
