/** Gives a canvas as many pixels as it covers on the screen; answers its size in CSS pixels. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  pen: CanvasRenderingContext2D,
): { readonly width: number; readonly height: number } {
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  const density = globalThis.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * density) || canvas.height !== Math.round(height * density)) {
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
  }
  pen.setTransform(density, 0, 0, density, 0, 0);
  return { width, height };
}
