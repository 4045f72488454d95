/** In a page that is wider, the tools stand beside the strip with everything, in a narrower one below it; in pixels. */
const NARROW = 760;

/** How wide the tools are beside the strip, in pixels. */
export const TOOLS_WIDTH = 284;

/** How wide the strip is in a page of that width. */
export function stripWidthIn(page: number): number {
  return page > NARROW ? page - TOOLS_WIDTH : page;
}
