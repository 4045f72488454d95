/** What the picture is drawn with: a canvas' context, or the writer of an SVG document. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "globalAlpha"
  | "font"
  | "textBaseline"
  | "fillRect"
  | "strokeRect"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "arc"
  | "rect"
  | "clip"
  | "fill"
  | "stroke"
  | "fillText"
  | "measureText"
  | "setLineDash"
  | "createLinearGradient"
  | "save"
  | "restore"
> & {
  /** What follows, up to `endGroup`, is one thing and is called so. A canvas has no names. */
  beginGroup?(title: string): void;
  endGroup?(): void;
};
