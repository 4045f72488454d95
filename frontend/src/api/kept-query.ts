import { partsBy, patternOf, printPart } from "./parts";
import { COLOURS, type Colour } from "./types";

const KEYS = ["tag", "has", "in", "colour"] as const;
const PART = patternOf(KEYS);

/** What is looked for among what was kept, as the server takes it. */
export interface KeptQuery {
  readonly words: string;
  /** All of which it must have. */
  readonly tags: readonly string[];
  readonly hasNote: boolean | undefined;
  readonly colour: Colour | undefined;
  /** Its number, or a part of its title. */
  readonly collection: string;
  readonly isInTrash: boolean;
}

/** Takes any text; what is no filter is words. */
export function parseKeptQuery(text: string): KeptQuery {
  const words: string[] = [];
  const query = { tags: [] as string[], hasNote: undefined as boolean | undefined, collection: "" };
  let colour: Colour | undefined;
  for (const { key, value, isExcluded } of partsBy<(typeof KEYS)[number]>(PART, text)) {
    const known = COLOURS.find((each) => each === value);
    if (key === "has" && value === "note") {
      query.hasNote = !isExcluded;
    } else if (key === "tag" && value && !isExcluded) {
      query.tags.push(value);
    } else if (key === "in" && value && !isExcluded) {
      query.collection = value;
    } else if (key === "colour" && known && !isExcluded) {
      colour = known;
    } else if (value && !key) {
      words.push(value);
    }
  }
  return { ...query, colour, words: words.join(" "), isInTrash: false };
}

/** `tag:"arms transfer"`: reads back as the same. */
export function tagFilter(tag: string): string {
  return printPart("tag", tag);
}
