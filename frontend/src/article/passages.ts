import type { Article, Event, Mention } from "../api/types";

/** A stretch of text; offsets are in UTF-16 code units, as strings are sliced. */
export interface Piece {
  readonly text: string;
  /** Whether it is a time expression. */
  readonly isTime: boolean;
}

/** A stretch that the same events are told in; none for what lies between. */
export interface Passage {
  readonly begin: number;
  readonly events: readonly Event[];
  readonly pieces: readonly Piece[];
}

export interface Paragraph {
  readonly begin: number;
  readonly passages: readonly Passage[];
}

interface Telling {
  readonly event: Event;
  readonly begin: number;
  readonly end: number;
}

/** The text in paragraphs, cut where a telling begins or ends, and within that where a time expression does. */
export function paragraphsOf(article: Article): Paragraph[] {
  const tellings = tellingsOf(article);
  const paragraphs: Paragraph[] = [];
  for (const match of article.text.matchAll(/[^\n]+/g)) {
    const begin = match.index;
    const end = begin + match[0].length;
    const touches = (span: { begin: number; end: number }) => span.begin < end && span.end > begin;
    const within = { text: article.text, mentions: article.mentions.filter(touches) };
    paragraphs.push({ begin, passages: passagesOf(within, tellings.filter(touches), begin, end) });
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

function passagesOf(
  { text, mentions }: Pick<Article, "text" | "mentions">,
  tellings: readonly Telling[],
  begin: number,
  end: number,
): Passage[] {
  const cuts = cutsOf(tellings, begin, end);
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end;
    const events = tellings.filter((each) => each.begin <= from && each.end >= to).map(({ event }) => event);
    const pieces = piecesOf(text, mentions, from, to);
    return pieces.length > 0 ? [{ begin: from, events: [...new Set(events)], pieces }] : [];
  });
}

function piecesOf(text: string, mentions: readonly Mention[], begin: number, end: number): Piece[] {
  const cuts = cutsOf(mentions, begin, end);
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end;
    const isTime = mentions.some((each) => each.begin <= from && each.end >= to);
    return to > from ? [{ text: text.slice(from, to), isTime }] : [];
  });
}

/** All bounds within a stretch, its own included, in order. */
function cutsOf(spans: readonly { begin: number; end: number }[], begin: number, end: number): number[] {
  const inner = spans.flatMap((span) => [span.begin, span.end]).filter((at) => at > begin && at < end);
  return [...new Set([begin, ...inner, end])].sort((a, b) => a - b);
}
