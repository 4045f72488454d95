import { describe, expect, it } from "vitest";
import type { Article } from "../api/types";
import { paragraphsOf } from "./passages";

function article(
  text: string,
  events: [id: number, begin: number, end: number][],
  mentions: [number, number][] = [],
) {
  return {
    id: 5,
    text,
    mentions: mentions.map(([begin, end]) => ({ begin, end })),
    events: events.map(([id, begin, end]) => ({ id, occurrences: [{ articleId: 5, begin, end }] })),
  } as unknown as Article;
}

const seen = (it: Article) =>
  paragraphsOf(it).map(({ passages }) =>
    passages.map(({ events, pieces }) => [
      pieces.map(({ text, isTime }) => (isTime ? `<${text}>` : text)).join(""),
      ...events.map(({ id }) => id),
    ]),
  );

describe("passages", () => {
  it("cut the text at sentences and time expressions", () => {
    const text = "He came on Wednesday. It rained.\n\nThen he left.";
    expect(seen(article(text, [[1, 0, 21]], [[11, 20]]))).toEqual([
      [["He came on <Wednesday>.", 1], [" It rained."]],
      [["Then he left."]],
    ]);
  });

  it("share a sentence that tells several events, and split where sentences overlap", () => {
    expect(
      seen(
        article("abcdef", [
          [1, 0, 4],
          [2, 0, 4],
          [3, 2, 6],
        ]),
      ),
    ).toEqual([
      [
        ["ab", 1, 2],
        ["cd", 1, 2, 3],
        ["ef", 3],
      ],
    ]);
  });

  it("count as the server does: in UTF-16 code units", () => {
    expect(seen(article("🚀 launched", [[1, 3, 11]]))).toEqual([[["🚀 "], ["launched", 1]]]);
  });

  it("lose no character", () => {
    const text = "One.\nTwo – three.\n\n\nFour.";
    const all = paragraphsOf(
      article(
        text,
        [
          [1, 2, 9],
          [2, 6, 22],
        ],
        [[0, 25]],
      ),
    );
    const joined = all.flatMap(({ passages }) =>
      passages.flatMap(({ pieces }) => pieces.map((each) => each.text)),
    );
    expect(joined.join("")).toBe(text.replaceAll("\n", ""));
  });
});
