/** The filters that the search box knows, in the order in which they are offered. */
export const KEYS = ["actor", "place", "status", "source", "kind", "from", "to", "in", "has", "is"] as const;
export type Key = (typeof KEYS)[number];

/** A stretch of the text in the search box: a word, a "phrase", or a filter like `actor:putin`. */
export interface Part<K extends string = Key> {
  /** As it was typed. */
  readonly text: string;
  /** Offsets into the text, the end exclusive, in UTF-16 code units. */
  readonly begin: number;
  readonly end: number;
  /** What stands before the colon; undefined for words. */
  readonly key: K | undefined;
  /** Without key, minus and quotation marks. */
  readonly value: string;
  readonly isPhrase: boolean;
  /** Has a minus before it. */
  readonly isExcluded: boolean;
}

/** A quotation mark that is not closed yet reaches to the end: it is still being typed. */
const PHRASE = '"([^"]*)(?:"|$)';
const PART = patternOf(KEYS);

/** Finds the parts of a text where those words before a colon are filters. */
export function patternOf(keys: readonly string[]): RegExp {
  return new RegExp(`(-?)(?:(${keys.join("|")}):(?:${PHRASE}|([^\\s"]*))|${PHRASE}|([^\\s"]+))`, "giu");
}

/** Takes any text. */
export function partsOf(text: string): Part[] {
  return partsBy<Key>(PART, text);
}

export function partsBy<K extends string>(pattern: RegExp, text: string): Part<K>[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, minus, key, quotedValue, value, phrase, word] = match;
    const quoted = quotedValue ?? phrase;
    return {
      text: whole,
      begin: match.index,
      end: match.index + whole.length,
      key: key?.toLowerCase() as K | undefined,
      value: (quoted ?? value ?? word ?? "").trim(),
      isPhrase: quoted !== undefined,
      isExcluded: minus === "-",
    };
  });
}

/** The text without that part. */
export function withoutPart(text: string, { begin, end }: Part): string {
  return `${text.slice(0, begin).trimEnd()} ${text.slice(end).trimStart()}`.trim();
}

/** The text with other words in a part's place. */
export function withPart(text: string, { begin, end }: Pick<Part, "begin" | "end">, instead: string): string {
  return text.slice(0, begin) + instead + text.slice(end);
}

/** A filter in the form that reads back as the same. */
export function printPart(key: string, value: string): string {
  return `${key}:${/\s/u.test(value) ? `"${value}"` : value}`;
}
