import { type Change, Changes, type Kind } from "../api/changes";
import { texts } from "../texts";
import type { Notices } from "./notices.svelte";

/** News that come within this time are looked at together, in milliseconds. */
const TOGETHER = 400;

/** Keeps the desk as the server has it, and says so when it cannot. */
export class Live {
  isLost = $state(false);
  private readonly changes: Changes;
  private readonly touched = new Set<Kind>();
  private looking: ReturnType<typeof setTimeout> | undefined;

  /** @param refresh reads again what is shown of those kinds */
  constructor(
    private readonly notices: Notices,
    private readonly refresh: (kinds: ReadonlySet<Kind>) => Promise<void>,
  ) {
    this.changes = new Changes({
      changed: ({ kinds }: Change) => this.look(kinds),
      lost: () => {
        this.isLost = true;
        notices.announce(texts.live.lost);
      },
      back: () => this.cameBack(),
    });
  }

  begin(): void {
    const seen = () => (document.hidden ? this.changes.rest() : this.changes.start());
    document.addEventListener("visibilitychange", seen);
    seen();
  }

  private cameBack(): void {
    this.isLost = false;
    this.notices.healed();
    this.notices.announce(texts.live.back);
  }

  private look(kinds: readonly Kind[]): void {
    for (const kind of kinds) {
      this.touched.add(kind);
    }
    this.looking ??= setTimeout(() => {
      const touched = new Set(this.touched);
      this.touched.clear();
      this.looking = undefined;
      void this.refresh(touched);
    }, TOGETHER);
  }
}
