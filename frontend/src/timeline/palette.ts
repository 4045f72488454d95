import type { Status } from "../api/types";

/** The colours of the picture, as the style sheet has them. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly faint: string;
  readonly paper: string;
  readonly accent: string;
  readonly font: string;
  readonly status: Readonly<Record<Status, string>>;
}

/** Read again when the colour scheme changes. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: colour("--ink"),
    muted: colour("--muted"),
    line: colour("--line"),
    faint: colour("--faint"),
    paper: colour("--paper"),
    accent: colour("--accent"),
    font: style.fontFamily,
    status: {
      happened: colour("--happened"),
      planned: colour("--planned"),
      claimed: colour("--claimed"),
      denied: colour("--denied"),
    },
  };
}
