import type { Article, Bookmark, Event } from "../api/types";

/** Half-open, in UTF-16 code units of the article's text. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** A passage that was kept, where the text has it now. */
export interface KeptSpan extends Span {
  readonly bookmark: Bookmark;
}

/** A stretch of text; offsets are in UTF-16 code units, as strings are sliced. */
export interface Piece {
  readonly text: string;
  /** Whether it is a time expression. */
  readonly isTime: boolean;
  /** The innermost passage that was kept of it. */
  readonly kept: Bookmark | undefined;
}

/** A stretch that the same events are told in; none for what lies between. */
export interface Passage {
  readonly begin: number;
  readonly events: readonly Event[];
  readonly pieces: readonly Piece[];
}

export interface Paragraph extends Span {
  readonly passages: readonly Passage[];
}

interface Telling {
  readonly event: Event;
  readonly begin: number;
  readonly end: number;
}

/** Where the text has the passages that were kept, the shorter ones last; those that it has no longer are left out. */
export function keptSpansOf(bookmarks: readonly Bookmark[]): KeptSpan[] {
  return bookmarks
    .flatMap((bookmark) => {
      const { begin, end } = bookmark.target;
      return begin != null && end != null ? [{ bookmark, begin, end }] : [];
    })
    .sort((a, b) => b.end - b.begin - (a.end - a.begin));
}

/**
 * The text in paragraphs, cut where a telling begins or ends, and within that where a time expression or a passage that was
 * kept does.
 */
export function paragraphsOf(article: Article, kept: readonly KeptSpan[] = []): Paragraph[] {
  const tellings = tellingsOf(article);
  const paragraphs: Paragraph[] = [];
  for (const match of article.text.matchAll(/[^\n]+/g)) {
    const begin = match.index;
    const end = begin + match[0].length;
    const touches = (span: { begin: number; end: number }) => span.begin < end && span.end > begin;
    const within = {
      text: article.text,
      mentions: article.mentions.filter(touches),
      kept: kept.filter(touches),
    };
    paragraphs.push({ begin, end, passages: passagesOf(within, tellings.filter(touches), begin, end) });
  }
  return paragraphs;
}

function tellingsOf({ id, events }: Article): Telling[] {
  return events.flatMap((event) =>
    (event.occurrences ?? [])
      .filter(({ articleId }) => articleId === id)
      .map(({ begin, end }) => ({ event, begin, end })),
  );
}

interface Within extends Pick<Article, "text" | "mentions"> {
  readonly kept: readonly KeptSpan[];
}

function passagesOf(within: Within, tellings: readonly Telling[], begin: number, end: number): Passage[] {
  const cuts = cutsOf(tellings, begin, end);
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end;
    const events = tellings.filter((each) => each.begin <= from && each.end >= to).map(({ event }) => event);
    const pieces = piecesOf(within, from, to);
    return pieces.length > 0 ? [{ begin: from, events: [...new Set(events)], pieces }] : [];
  });
}

function piecesOf({ text, mentions, kept }: Within, begin: number, end: number): Piece[] {
  const cuts = cutsOf([...mentions, ...kept], begin, end);
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end;
    const covers = (span: Span) => span.begin <= from && span.end >= to;
    const isTime = mentions.some(covers);
    return to > from ? [{ text: text.slice(from, to), isTime, kept: kept.findLast(covers)?.bookmark }] : [];
  });
}

/** All bounds within a stretch, its own included, in order. */
function cutsOf(spans: readonly { begin: number; end: number }[], begin: number, end: number): number[] {
  const inner = spans.flatMap((span) => [span.begin, span.end]).filter((at) => at > begin && at < end);
  return [...new Set([begin, ...inner, end])].sort((a, b) => a - b);
}
