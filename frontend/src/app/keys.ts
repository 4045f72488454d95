/** What the keyboard can ask for, wherever the focus is, except in fields and dialogs. */
export interface Commands {
  previous(): void;
  next(): void;
  first(): void;
  last(): void;
  zoomIn(): void;
  zoomOut(): void;
  search(): void;
  bookmark(): void;
  keepView(): void;
  accept(): void;
  reject(): void;
  correct(): void;
  merge(): void;
  review(): void;
  history(): void;
  undo(): void;
  help(): void;
  close(): void;
}

const KEYS: Readonly<Record<string, keyof Commands>> = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  Home: "first",
  End: "last",
  "+": "zoomIn",
  "=": "zoomIn",
  "-": "zoomOut",
  "/": "search",
  b: "bookmark",
  B: "keepView",
  a: "accept",
  x: "reject",
  e: "correct",
  m: "merge",
  r: "review",
  h: "history",
  u: "undo",
  "?": "help",
  Escape: "close",
};

/** What changes events. */
export const WRITING: ReadonlySet<keyof Commands> = new Set(["accept", "reject", "correct", "merge"]);

/** Keys with Ctrl, Alt or Meta are the browser's. */
export function commandOf(event: KeyboardEvent): keyof Commands | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) {
    return undefined;
  }
  const target = event.target instanceof Element ? event.target : undefined;
  const isTaken = target?.closest("input:not([type=checkbox]), textarea, select, dialog, [contenteditable]");
  return isTaken ? undefined : KEYS[event.key];
}
