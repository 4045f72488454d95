import { describe, expect, it } from "vitest";
import type { Article } from "../api/types";
import { evidenceOf } from "./evidence";

const article = {
  title: "Ferry stopped",
  authors: ["Ana Reyes", "Bo Lind"],
  publishedOn: "2024-06-19",
  evidence: { title: "meta og:title", publishedOn: "meta date", authors: "the byline" },
  candidates: [
    { of: "publishedOn", value: "2024-06-19", source: "meta date", chosen: true },
    { of: "publishedOn", value: "2024-06-21", source: "JSON-LD dateModified", chosen: false },
    { of: "title", value: "Ferry stopped", source: "meta og:title", chosen: true },
    { of: "authors", value: "Ana Reyes", source: "the byline", chosen: true },
  ],
} as unknown as Article;

describe("evidenceOf", () => {
  it("tells what was taken, from where, and what else there was", () => {
    const [day, title, authors] = evidenceOf(article);
    expect(day).toEqual({
      of: "publishedOn",
      taken: { value: "2024-06-19", source: "meta date" },
      others: [expect.objectContaining({ value: "2024-06-21", source: "JSON-LD dateModified" })],
    });
    expect(title?.others).toEqual([]);
    expect(authors?.taken?.value).toBe("Ana Reyes, Bo Lind");
  });

  it("leaves out what nothing was found of, but shows that a day is missing", () => {
    const undated = { ...article, publishedOn: null, evidence: {}, candidates: [] } as unknown as Article;
    const rows = evidenceOf(undated);
    expect(rows.map(({ of }) => of)).toEqual(["publishedOn", "title", "authors"]);
    expect(rows[0]?.taken).toBeUndefined();
  });
});
