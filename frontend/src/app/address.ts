import { partsOf } from "../api/parts";
import { type Place, printPlace } from "./place";

/** Writes the address: as a step that Back undoes, or in place. */
export function writeAddress(place: Place, isStep: boolean): void {
  const search = printPlace(place);
  if (search === location.search) {
    return;
  }
  const address = location.pathname + search;
  if (isStep) {
    history.pushState(null, "", address);
  } else {
    history.replaceState(null, "", address);
  }
}

/** Whether only the last word of a search was written on: that is no step of its own. */
export function isTypedOn(before: string, after: string): boolean {
  const [older, newer] = [partsOf(before), partsOf(after)];
  const last = older.at(-1);
  return (
    last !== undefined &&
    older.length === newer.length &&
    older.slice(0, -1).every((part, index) => part.text === newer[index]?.text) &&
    (newer.at(-1)?.text.startsWith(last.text) ?? false)
  );
}
