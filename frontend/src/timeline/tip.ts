const FROM_POINTER = 12;
const FROM_SIDE = 8;

/** A few words beside the pointer, for what has no label. */
export class Tip {
  constructor(private readonly element: HTMLElement) {}

  show(text: string, x: number, y: number, width: number): void {
    const { element } = this;
    element.textContent = text;
    element.hidden = false;
    const left = Math.min(Math.max(FROM_SIDE, x + FROM_POINTER), width - element.offsetWidth - FROM_SIDE);
    const above = y - element.offsetHeight - FROM_POINTER;
    const top = above < 0 ? y + 1.5 * FROM_POINTER : above;
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  hide(): void {
    if (!this.element.hidden) {
      this.element.hidden = true;
    }
  }
}
