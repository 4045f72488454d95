import type { Article } from "../api/types";

/** The pieces of an article's metadata, in the order in which they are shown. */
export const PIECES = ["publishedOn", "title", "authors", "agency", "publisher", "url", "language"] as const;
export type Piece = (typeof PIECES)[number];

export interface Found {
  readonly value: string;
  readonly source: string;
}

export interface Row {
  readonly of: Piece;
  /** What the article has; nothing where nothing was found. */
  readonly taken: Found | undefined;
  /** What else the page gave. */
  readonly others: readonly Found[];
}

/** What was found for each piece, and where; pieces of which there is nothing are left out, but for the day. */
export function evidenceOf(article: Article): readonly Row[] {
  return PIECES.map((of) => rowOf(article, of)).filter(
    ({ of, taken, others }) => of === "publishedOn" || taken !== undefined || others.length > 0,
  );
}

function rowOf(article: Article, of: Piece): Row {
  const value = presentOf(article, of);
  const source = article.evidence[of];
  const taken = value === "" ? undefined : { value, source: source ?? "" };
  const others = article.candidates
    .filter((each) => each.of === of && !each.chosen)
    .filter((each) => !(each.value === value && each.source === source));
  return { of, taken, others };
}

function presentOf(article: Article, of: Piece): string {
  const value = article[of];
  return Array.isArray(value) ? value.join(", ") : ((value as string | null | undefined) ?? "");
}
