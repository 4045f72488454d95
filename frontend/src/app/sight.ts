import type { Event } from "../api/types";
import { extentOf } from "../time/extent";
import type { Days, Picture } from "../timeline/picture";
import { storyOf } from "./focus";

/** Where the desk makes the picture look, and what it marks in it; before the picture is there, nothing. */
export class Sight {
  private picture: Picture | undefined;

  begin(picture: Picture): void {
    this.picture = picture;
  }

  /** Exactly that view, at once. */
  restore(view: Days): void {
    this.picture?.restore(view);
  }

  zoom(factor: number): void {
    this.picture?.zoomBy(factor);
  }

  fit(): void {
    this.picture?.fit();
  }

  /** What was rejected is no part of the picture, not even while it is chosen. */
  mark(event: Event | undefined): void {
    this.picture?.select(event?.review === "rejected" || event?.orphaned ? undefined : event);
  }

  bringIntoView(event: Event): void {
    const extent = extentOf(event.when);
    if (!extent) {
      return;
    }
    const start = Number.isFinite(extent.start) ? extent.start : extent.end - 1;
    const end = Number.isFinite(extent.end) ? extent.end : extent.start + 1;
    const view = this.picture?.view;
    // What is longer than the view is in sight when a part of it is: zooming out to all of it would lose the place.
    const isLong = view && end - start > view.end - view.start;
    if (!isLong || end <= view.start || start >= view.end) {
      this.picture?.show({ start, end }, false);
    }
  }

  /**
   * Goes to what an article tells of; where it is to fill the view, from wherever that was.
   *
   * @return where it goes; undefined where there is nothing to go to
   */
  showStory(events: readonly Event[], fill: boolean): Days | undefined {
    const story = storyOf(events);
    if (!story) {
      return undefined;
    }
    this.picture?.show(story, fill);
    return this.picture?.view;
  }
}
