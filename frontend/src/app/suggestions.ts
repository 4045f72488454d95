import { KEYS, type Key, type Part, partsOf, printPart, withPart } from "../api/parts";
import { KINDS, STATUSES } from "../api/types";

/** What could be meant by the part of the text that the caret is in. */
export interface Suggestion {
  readonly label: string;
  /** The whole text with the suggestion taken, and where the caret goes. */
  readonly text: string;
  readonly caret: number;
  /** A key alone: its value comes next. */
  readonly isKey: boolean;
}

/** The filter whose value is being typed. */
export interface Wanted {
  readonly key: Key;
  readonly value: string;
}

const VALUES: Readonly<Partial<Record<Key, readonly string[]>>> = {
  status: STATUSES,
  kind: KINDS,
  has: ["note"],
  is: ["bookmarked"],
};

/** Whose names have to be asked for. */
export function wantedAt(text: string, caret: number): Wanted | undefined {
  const part = partAt(text, caret);
  return part?.key ? { key: part.key, value: part.value } : undefined;
}

/** @param names those that the server has for the filter that is being typed */
export function suggestionsAt(text: string, caret: number, names: readonly string[]): Suggestion[] {
  const part = partAt(text, caret) ?? {
    begin: caret,
    end: caret,
    key: undefined,
    value: "",
    isExcluded: false,
  };
  const minus = part.isExcluded ? "-" : "";
  if (!part.key) {
    const typed = part.value.toLowerCase();
    return KEYS.filter((key) => key.startsWith(typed)).map((key) => put(text, part, `${minus}${key}:`, true));
  }
  const { key } = part;
  const typed = part.value.toLowerCase();
  const known = VALUES[key] ?? names;
  return known
    .filter((value) => value.toLowerCase().includes(typed) && value.toLowerCase() !== typed)
    .map((value) => put(text, part, minus + printPart(key, value), false));
}

function partAt(text: string, caret: number): Part | undefined {
  return partsOf(text).find(({ begin, end }) => begin < caret && caret <= end);
}

function put(text: string, at: Pick<Part, "begin" | "end">, words: string, isKey: boolean): Suggestion {
  // A value is done: a space after it begins the next part.
  const written = isKey ? words : `${words} `;
  const end = !isKey && text[at.end] === " " ? at.end + 1 : at.end;
  return {
    label: words,
    text: withPart(text, { begin: at.begin, end }, written),
    caret: at.begin + written.length,
    isKey,
  };
}
