import type { Event } from "../api/types";
import type { Moves } from "./gestures";
import type { Motion } from "./motion";
import type { Stage } from "./stage";
import type { DensityBin } from "./supply";
import type { Tip } from "./tip";

/** What pointing leads to. */
export interface Pointed {
  chosen(event: Event): void;
  /** The view has to follow. */
  moved(): void;
  wordsOfItem(event: Event): string;
  wordsOfBin(bin: DensityBin, lane: number): string;
}

/** What hands do on the picture: moving goes to the motion, pointing to what was drawn there. */
export function movesOn(host: HTMLElement, stage: Stage, motion: Motion, tip: Tip, pointed: Pointed): Moves {
  return {
    zoom: (x, factor) => {
      motion.zoom(x, factor);
      pointed.moved();
    },
    pan: (pixels) => {
      motion.pan(pixels);
      pointed.moved();
    },
    flick: (speed) => {
      motion.flick(speed);
      pointed.moved();
    },
    hold: () => motion.hold(),
    click: (x, y, isTouch) => {
      const item = stage.itemAt(x, y, isTouch);
      if (item) {
        pointed.chosen(item.event);
      }
    },
    hover: (x, y) => {
      const found = stage.under(x, y);
      if (!found) {
        tip.hide();
      } else {
        const words =
          "item" in found ? pointed.wordsOfItem(found.item.event) : pointed.wordsOfBin(found.bin, found.lane);
        tip.show(words, x, y, stage.layout.width);
      }
      host.classList.toggle("pointing", found !== undefined && "item" in found);
    },
    leave: () => tip.hide(),
  };
}
