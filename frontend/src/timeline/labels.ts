import type { Scale } from "../time/scale";
import { type Item, labelWidth, spotOf } from "./item";
import { type Layout, rowTop } from "./layout";
import { labelLeft, stretchOf } from "./placement";
import type { Lying } from "./scene";

/** What a label says besides its title. */
export type Describe = (item: Item) => string;

interface Label {
  readonly button: HTMLButtonElement;
  lying: Lying;
  isHidden: boolean;
  width: number;
}

/** The labels as real buttons above the canvas: they can be found, selected and pressed. */
export class Labels {
  private readonly labels = new Map<number, Label>();
  private byRow: Label[][] = [];

  constructor(
    private readonly parent: HTMLElement,
    private readonly describe: Describe,
    private readonly choose: (item: Item) => void,
  ) {}

  /** Buttons for what the scene has placed; those that stay are kept, with the keyboard's focus. */
  show(labelled: readonly Lying[], selected: number | undefined): void {
    const wanted = new Set(labelled.map(({ item }) => item.event.id));
    for (const [id, { button }] of this.labels) {
      if (!wanted.has(id)) {
        button.remove();
        this.labels.delete(id);
      }
    }
    for (const lying of labelled) {
      this.labelOf(lying).lying = lying;
    }
    this.mark(selected);
  }

  /** Which one is chosen; that one, or else the first, is where Tab stops. */
  mark(selected: number | undefined): void {
    const stop =
      selected !== undefined && this.labels.has(selected) ? selected : this.labels.keys().next().value;
    for (const [id, { button }] of this.labels) {
      button.tabIndex = id === stop ? 0 : -1;
      if (id === selected) {
        button.setAttribute("aria-current", "true");
      } else {
        button.removeAttribute("aria-current");
      }
    }
  }

  /** Moves them to where their items are; what crowds in a movement, or would be cut at a side, waits out of sight. */
  follow(scale: Scale, layout: Layout): void {
    this.byRow = [];
    for (const label of this.labels.values()) {
      const { placed } = label.lying;
      const row = this.byRow[placed.row];
      if (row) {
        row.push(label);
      } else {
        this.byRow[placed.row] = [label];
      }
    }
    for (const row of this.byRow) {
      this.followRow(row ?? [], scale, layout);
    }
  }

  private followRow(row: readonly Label[], scale: Scale, layout: Layout): void {
    const spots = row.map((label) => {
      const { item, placed } = label.lying;
      const spot = spotOf(item.extent, scale);
      const shape = { ...spot, textWidth: labelWidth(item, spot, layout.width) };
      const left = labelLeft(shape, placed.flipped, layout.width);
      return { label, shape, left, stretch: stretchOf(shape, placed.flipped, layout.width) };
    });
    spots.sort((a, b) => a.stretch.left - b.stretch.left);
    let end = Number.NEGATIVE_INFINITY;
    for (const { label, shape, left, stretch } of spots) {
      const isCut = left < 0 || left + shape.textWidth > layout.width;
      const isHidden = stretch.left < end || isCut;
      if (!isHidden) {
        end = stretch.right;
        const y = rowTop(layout, label.lying.placed.row);
        if (shape.textWidth !== label.width) {
          label.width = shape.textWidth;
          label.button.style.inlineSize = `${shape.textWidth}px`;
        }
        label.button.style.transform = `translate(${Math.round(left)}px, ${y}px)`;
      }
      if (isHidden !== label.isHidden) {
        label.isHidden = isHidden;
        label.button.hidden = isHidden;
      }
    }
  }

  private labelOf(lying: Lying): Label {
    const { item } = lying;
    const known = this.labels.get(item.event.id);
    if (known && known.lying.item.event.revision === item.event.revision) {
      return known;
    }
    known?.button.remove();
    const label: Label = { button: this.buttonFor(item), lying, isHidden: false, width: 0 };
    this.labels.set(item.event.id, label);
    return label;
  }

  private buttonFor(item: Item): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `label ${item.event.status}`;
    button.dataset.eventId = String(item.event.id);
    button.textContent = item.text;
    const about = document.createElement("span");
    about.className = "visually-hidden";
    about.textContent = `, ${this.describe(item)}`;
    button.append(about);
    button.addEventListener("click", () => this.choose(item));
    this.parent.append(button);
    return button;
  }
}
