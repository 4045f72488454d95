import type { Span } from "./passages";

/** What the keyboard does to a selection: which end of it moves, by what, and whether onwards. */
export interface Move {
  readonly unit: "word" | "sentence";
  /** Words: whether the beginning moves, and not the end. */
  readonly isBeginning: boolean;
  readonly isOnwards: boolean;
}

/** Undefined for keys that select nothing. */
export function moveOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): Move | undefined {
  if (!shiftKey || ctrlKey || metaKey) {
    return undefined;
  }
  switch (key) {
    case "ArrowRight":
    case "ArrowLeft":
      return { unit: "word", isBeginning: altKey, isOnwards: key === "ArrowRight" };
    case "ArrowDown":
    case "ArrowUp":
      return altKey ? undefined : { unit: "sentence", isBeginning: false, isOnwards: key === "ArrowDown" };
    default:
      return undefined;
  }
}

/**
 * The selection after a move: a sentence on or back, or one of its ends by a word. Where nothing is selected, it is the
 * sentence that begins at or after `from`. It always holds a word.
 */
export function moved(text: string, selected: Span | undefined, from: number, move: Move): Span | undefined {
  const sentences = piecesOf(text, "sentence");
  if (!selected) {
    return sentences.find(({ end }) => end > from) ?? sentences.at(-1);
  }
  if (move.unit === "sentence") {
    return move.isOnwards
      ? (sentences.find(({ begin }) => begin >= selected.end) ?? selected)
      : (sentences.findLast(({ end }) => end <= selected.begin) ?? selected);
  }
  const words = piecesOf(text, "word");
  if (move.isBeginning) {
    const begin = move.isOnwards
      ? words.find((word) => word.begin > selected.begin)?.begin
      : words.findLast((word) => word.begin < selected.begin)?.begin;
    return begin !== undefined && begin < selected.end ? { ...selected, begin } : selected;
  }
  const end = move.isOnwards
    ? words.find((word) => word.end > selected.end)?.end
    : words.findLast((word) => word.end < selected.end)?.end;
  return end !== undefined && end > selected.begin ? { ...selected, end } : selected;
}

/** Sentences without the space after them; words without what is between them. No sentence goes over a line's end. */
function piecesOf(text: string, granularity: Move["unit"]): Span[] {
  const segments = new Intl.Segmenter("en", { granularity }).segment(text);
  return [...segments].flatMap(({ segment, index, isWordLike }) => {
    const begin = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    return end > begin && (granularity === "sentence" || isWordLike) ? [{ begin, end }] : [];
  });
}

/** What the page's selection holds of an article's text; the paragraphs carry their place in it as `data-begin`. */
export function selectedSpan(body: HTMLElement, text: string, selection: Selection | null): Span | undefined {
  const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  if (!range?.intersectsNode(body)) {
    return undefined;
  }
  const touched = paragraphsIn(body).filter((each) => range.intersectsNode(each));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) {
    return undefined;
  }
  const begin = first.contains(range.startContainer)
    ? offsetIn(first, range.startContainer, range.startOffset)
    : 0;
  const end = last.contains(range.endContainer)
    ? offsetIn(last, range.endContainer, range.endOffset)
    : (last.textContent ?? "").length;
  return trimmed(text, { begin: placeOf(first) + begin, end: placeOf(last) + end });
}

/** Selects that stretch on the page, and brings its end into sight. */
export function select(body: HTMLElement, span: Span): void {
  const start = pointAt(body, span.begin, true);
  const end = pointAt(body, span.end, false);
  if (start && end) {
    getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    end.node.parentElement?.scrollIntoView({ block: "nearest" });
  }
}

function paragraphsIn(body: HTMLElement): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>("[data-begin]")];
}

function placeOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset.begin);
}

function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Without the space at either end: nobody means it. */
function trimmed(text: string, { begin, end }: Span): Span | undefined {
  const words = text.slice(begin, end);
  const first = begin + words.length - words.trimStart().length;
  return words.trim() ? { begin: first, end: first + words.trim().length } : undefined;
}

/** @param isStart of two nodes that meet there, the later one */
function pointAt(
  body: HTMLElement,
  at: number,
  isStart: boolean,
): { node: Node; offset: number } | undefined {
  const paragraph = paragraphsIn(body).findLast((each) =>
    isStart ? placeOf(each) <= at : placeOf(each) < at,
  );
  if (!paragraph) {
    return undefined;
  }
  let left = at - placeOf(paragraph);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? "";
    if (isStart ? left < length : left <= length) {
      return { node, offset: left };
    }
    left -= length;
  }
  return undefined;
}
