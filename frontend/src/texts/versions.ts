import { texts as first } from ".";
import { number } from "./number";

/** What is said of a history, and where two versions of the same exclude each other. */
export const texts = {
  ...first,
  history: {
    none: "Nothing was done yet.",
    undone: "undone",
    before: "before",
    after: "after",
    moreChanges: (count: number) => `and ${number(count)} more`,
  },
  conflict: {
    title: "Somebody else changed it meanwhile",
    why: (name: string) => `Nothing was saved. Choose what is to hold for “${name}”.`,
    yours: "Yours",
    theirs: "Theirs",
    unchanged: "not changed by you",
    discard: "Discard mine",
    keepChosen: "Save my choice",
  },
} as const;
