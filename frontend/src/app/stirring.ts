const SIGNS = ["pointermove", "pointerdown", "keydown"] as const;

/** Resolves at the first sign of somebody at the page: what the next press will want can come meanwhile. */
export function stirring(): Promise<void> {
  const heard = new AbortController();
  return new Promise((resolve) => {
    for (const sign of SIGNS) {
      const hear = () => {
        heard.abort();
        resolve();
      };
      addEventListener(sign, hear, { passive: true, signal: heard.signal });
    }
  });
}
