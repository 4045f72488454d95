import type { Answer } from "../api/client";
import * as intake from "../api/intake";
import type { Trouble } from "../api/problem";
import type { Job } from "../api/types";

const LIVE = ["waiting", "running"];

/** In milliseconds. */
const BETWEEN_LOOKS = 60_000;

interface Told {
  /** Something was stored. */
  arrived: () => void;
  trouble: (trouble: Trouble) => void;
}

/**
 * What is coming in, from this page and from feeds. What went well is shown where this page saw it under way, until it
 * is cleared; what failed stays until somebody decides.
 */
export class Arrivals {
  private all = $state.raw<readonly Job[]>([]);
  private seen = $state.raw<ReadonlySet<number>>(new Set());

  readonly shown = $derived(
    this.all.filter((job) => LIVE.includes(job.state) || job.state === "failed" || this.seen.has(job.id)),
  );
  readonly live = $derived(this.all.filter((job) => LIVE.includes(job.state)).length);

  private stopWatching: (() => void) | undefined;
  private isKnown = false;

  constructor(private readonly told: Told) {}

  /** Looks now, and from time to time for what feeds bring, until the answer is called. */
  begin(): () => void {
    this.look();
    const again = setInterval(() => this.look(), BETWEEN_LOOKS);
    return () => {
      clearInterval(again);
      this.rest();
    };
  }

  /** Watches as long as something is under way. */
  look(): void {
    this.stopWatching ??= intake.watchJobs(
      (jobs) => this.take(jobs),
      () => this.rest(),
    );
  }

  private rest(): void {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  async bringInPage(address: string, publishedOn: string): Promise<Trouble | undefined> {
    return this.begun(await intake.bringIn({ url: address, ...(publishedOn && { publishedOn }) }));
  }

  /** One after the other: the first one is under way while the next is still being sent. */
  async bringInFiles(files: Iterable<File>): Promise<void> {
    for (const file of files) {
      const trouble = this.begun(await intake.bringInFile(file));
      if (trouble) {
        this.told.trouble(trouble);
      }
    }
  }

  async cancel(job: Job): Promise<void> {
    const answer = await intake.cancelJob(job.id);
    this.tell(answer);
    if (answer.ok) {
      this.seen = new Set([...this.seen].filter((id) => id !== job.id));
      this.all = this.all.filter(({ id }) => id !== job.id);
    }
    this.look();
  }

  async tryAgain(job: Job): Promise<void> {
    this.tell(await intake.tryAgain(job.id));
    this.look();
  }

  clear(): void {
    this.seen = new Set();
  }

  private begun(answer: Answer<Job>): Trouble | undefined {
    if (!answer.ok) {
      return answer.trouble;
    }
    const job = answer.value;
    this.seen = new Set([...this.seen, job.id]);
    if (!this.all.some(({ id }) => id === job.id)) {
      this.all = [job, ...this.all];
    }
    this.look();
    return undefined;
  }

  private tell(answer: Answer<unknown>): void {
    if (!answer.ok) {
      this.told.trouble(answer.trouble);
    }
  }

  private take(jobs: readonly Job[]): void {
    const before = new Map(this.all.map((job) => [job.id, job.state]));
    const live = jobs.filter((job) => LIVE.includes(job.state)).map(({ id }) => id);
    const done = jobs
      .filter((job) => job.state === "done" && before.get(job.id) !== "done")
      .map(({ id }) => id);
    // What was done before the page looked first is nothing new.
    const fresh = this.isKnown ? done : done.filter((id) => this.seen.has(id));
    this.isKnown = true;
    this.seen = new Set([...this.seen, ...live, ...fresh]);
    this.all = jobs;
    if (fresh.length > 0) {
      this.told.arrived();
    }
    if (live.length === 0) {
      this.rest();
    }
  }
}
