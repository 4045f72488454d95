import type { Scale } from "../time/scale";
import type { Item } from "./item";
import { labelSpotsOf } from "./label-spots";
import { type Band, type Layout, rowTop } from "./layout";
import type { Lying, Scene } from "./scene";

/** What a label says besides its title. */
export type Describe = (item: Item) => string;

interface Label {
  readonly button: HTMLButtonElement;
  /** The number of its lane. */
  readonly lane: number;
  lying: Lying;
  isHidden: boolean;
  width: number;
}

/** The labels as real buttons above the canvas: they can be found, selected and pressed. */
export class Labels {
  /** By lane and event: an event can be in several lanes. */
  private readonly labels = new Map<string, Label>();
  private rows: Label[][] = [];
  private shown: Scene | undefined;
  private chosen: number | undefined;

  constructor(
    private readonly parent: HTMLElement,
    private readonly describe: Describe,
    private readonly choose: (item: Item) => void,
  ) {}

  /** Buttons for what the scene has placed; those that stay are kept, with the keyboard's focus. */
  show(scene: Scene, selected: number | undefined): void {
    if (scene === this.shown && selected === this.chosen) {
      return;
    }
    this.shown = scene;
    this.chosen = selected;
    const placed = scene.lanes.flatMap(({ labelled }, lane) => labelled.map((lying) => ({ lane, lying })));
    const wanted = new Set(placed.map(({ lane, lying }) => keyOf(lane, lying)));
    for (const [key, { button }] of this.labels) {
      if (!wanted.has(key)) {
        button.remove();
        this.labels.delete(key);
      }
    }
    const rows = new Map<string, Label[]>();
    for (const { lane, lying } of placed) {
      const label = this.labelOf(lane, lying);
      label.lying = lying;
      const row = `${lane}/${lying.placed.row}`;
      rows.set(row, [...(rows.get(row) ?? []), label]);
    }
    this.rows = [...rows.values()];
    this.mark(selected);
  }

  /** Which one is chosen; that one, or else the first, is where Tab stops. */
  mark(selected: number | undefined): void {
    const labels = [...this.labels.values()];
    const stop = labels.find(({ lying }) => lying.item.event.id === selected) ?? labels[0];
    for (const label of labels) {
      const { button, lying } = label;
      button.tabIndex = label === stop ? 0 : -1;
      if (lying.item.event.id === selected) {
        button.setAttribute("aria-current", "true");
      } else {
        button.removeAttribute("aria-current");
      }
    }
  }

  /** While they are drawn instead: they keep the keyboard's focus, but nothing can be pressed that is not where it seems. */
  standAside(isAside: boolean): void {
    this.parent.classList.toggle("aside", isAside);
  }

  /** Moves them to where their items are; what crowds in a movement, or would be cut at a side, waits out of sight. */
  follow(scale: Scale, layout: Layout): void {
    for (const row of this.rows) {
      const band = row[0] && layout.bands[row[0].lane];
      if (band) {
        this.followRow(row, scale, layout, band);
      }
    }
  }

  private followRow(row: readonly Label[], scale: Scale, layout: Layout, band: Band): void {
    const spots = labelSpotsOf(
      row.map(({ lying }) => lying),
      scale,
      layout.width,
    );
    row.forEach((label, index) => {
      const spot = spots[index];
      if (spot) {
        const y = rowTop(band, label.lying.placed.row);
        if (spot.width !== label.width) {
          label.width = spot.width;
          label.button.style.inlineSize = `${spot.width}px`;
        }
        label.button.style.transform = `translate(${Math.round(spot.left)}px, ${y}px)`;
      }
      const isHidden = spot === undefined;
      if (isHidden !== label.isHidden) {
        label.isHidden = isHidden;
        label.button.hidden = isHidden;
      }
    });
  }

  private labelOf(lane: number, lying: Lying): Label {
    const { item } = lying;
    const key = keyOf(lane, lying);
    const known = this.labels.get(key);
    const shown = known?.lying.item;
    if (known && shown?.event.revision === item.event.revision && shown.text === item.text) {
      return known;
    }
    known?.button.remove();
    const label: Label = { button: this.buttonFor(item), lane, lying, isHidden: false, width: 0 };
    this.labels.set(key, label);
    return label;
  }

  private buttonFor(item: Item): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `label ${item.event.status}`;
    button.dataset.eventId = String(item.event.id);
    button.textContent = item.text;
    if (item.text.includes("…")) {
      button.title = item.event.title;
    }
    const about = document.createElement("span");
    about.className = "visually-hidden";
    about.textContent = `, ${this.describe(item)}`;
    button.append(about);
    button.addEventListener("click", () => this.choose(item));
    this.parent.append(button);
    return button;
  }
}

function keyOf(lane: number, { item }: Lying): string {
  return `${lane}/${item.event.id}`;
}
