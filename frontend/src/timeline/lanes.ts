import { type Lane, STATUSES } from "../api/types";
import { texts } from "../texts";
import { type LaneRoom, type Layout, mostLanes } from "./layout";
import type { By } from "./supply";

/** A lane with its place at the side of the picture, for its name to stand at. */
export interface LaneBox {
  readonly key: string;
  /** Undefined for the rest, which has no name of its own. */
  readonly name: string | undefined;
  readonly total: number;
  readonly isCollapsed: boolean;
  readonly top: number;
  readonly height: number;
}

/** How many lanes may have a name: more would be a list and no picture. */
const MOST = 12;

/** How many to ask for at a height; one more holds the rest. */
export function lanesFor(height: number): number {
  return Math.min(MOST, Math.max(1, mostLanes(height) - 1));
}

/** The lanes of the picture, and which of them are collapsed: that outlives another question. */
export class LaneBook {
  private lanes: readonly Lane[] = [];
  private readonly collapsed = new Set<string>();

  /** Those that hold anything. */
  take(lanes: readonly Lane[]): void {
    this.lanes = lanes.filter(({ total }) => total > 0);
  }

  toggle(key: string): void {
    if (!this.collapsed.delete(key)) {
      this.collapsed.add(key);
    }
  }

  /** Undefined stands for everything, where there are no lanes. */
  get keys(): readonly (string | undefined)[] {
    return this.lanes.length > 0 ? this.lanes.map(({ key }) => key) : [undefined];
  }

  get rooms(): readonly LaneRoom[] | undefined {
    return this.lanes.length > 0
      ? this.lanes.map(({ key, total }) => ({ total, isCollapsed: this.collapsed.has(key) }))
      : undefined;
  }

  boxes({ bands }: Layout): LaneBox[] {
    return this.lanes.flatMap(({ key, name, total }, index) => {
      const band = bands[index];
      const isCollapsed = this.collapsed.has(key);
      return band
        ? [
            {
              key,
              name: name ?? undefined,
              total,
              isCollapsed,
              top: band.top,
              height: band.bottom - band.top,
            },
          ]
        : [];
    });
  }
}

/** What a lane is called; a status has a word of its own, and so has the rest. */
export function laneName({ name }: LaneBox, by: By | undefined): string {
  if (name === undefined) {
    return texts.timeline.otherLanes;
  }
  const status = by === "status" ? STATUSES.find((each) => each === name.toLowerCase()) : undefined;
  return status ? texts.status[status] : name;
}
