import { texts as first } from ".";

/** The help. */
export const texts = {
  ...first,
  help: {
    title: "Keyboard and search",
    close: "Close",
    keys: [
      ["←  →", "previous and next event"],
      ["+  −", "zoom in and out"],
      ["Home  End", "first and last event"],
      ["/", "search"],
      ["↑  ↓", "along a list"],
      ["b", "bookmark the event, the selected words, or the article"],
      ["B", "keep the view: search, range and lanes"],
      ["Shift ↓ →", "in an article: select a sentence, a word more"],
      ["a", "accept the event, or the selected ones"],
      ["x", "reject it, or them"],
      ["e", "correct the event"],
      ["r", "to the first event to review"],
      ["Shift ↑  ↓", "in the review: select several"],
      ["m", "merge the selected ones"],
      ["h", "history of the event"],
      ["u", "undo the last thing done"],
      ["?", "this help"],
      ["Esc", "close"],
    ],
    searchTitle: "Search understands",
    search: [
      ["treaty visit", "all of the words"],
      ['"arms transfer"', "next to each other"],
      ["-treaty", "without it"],
      ["actor:putin", "who took part"],
      ['place:"North Korea"', "where it was"],
      ["status:planned", "happened, planned, claimed, denied"],
      ["source:reuters", "who published it"],
      ["kind:visit", "what sort of event"],
      ['from:2024-06 to:"last week"', "days, months, years, or words"],
      ["has:note  is:bookmarked", "what you kept"],
      ['in:"Arms deals"', "a collection of bookmarks"],
    ],
    signsTitle: "How time and status are drawn",
    signs: [
      ["happened", "a filled dot"],
      ["planned", "an outline"],
      ["claimed", "a quotation mark"],
      ["denied", "struck through"],
    ],
    inexact:
      "A dot is a day. A bar is a month, a year or a span, soft where its ends are not known; hatching is a gap.",
  },
} as const;
