import type { Answer } from "../api/client";
import * as intake from "../api/intake";
import type { Trouble } from "../api/problem";
import type { Job } from "../api/types";

const LIVE = ["waiting", "running"];

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

  constructor(private readonly told: Told) {}

  /** Until the answer is called. */
  watch(): () => void {
    return intake.watchJobs((jobs) => this.take(jobs));
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
    this.tell(await intake.cancelJob(job.id));
    this.seen = new Set([...this.seen].filter((id) => id !== job.id));
  }

  async tryAgain(job: Job): Promise<void> {
    this.tell(await intake.tryAgain(job.id));
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
    this.seen = new Set([...this.seen, ...live]);
    this.all = jobs;
    const isStored = jobs.some(
      (job) => job.state === "done" && this.seen.has(job.id) && before.get(job.id) !== "done",
    );
    if (isStored) {
      this.told.arrived();
    }
  }
}
