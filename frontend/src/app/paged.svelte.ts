import type { Answer, Page } from "../api/client";
import type { Trouble } from "../api/problem";

type Ask<T> = (after?: string) => Promise<Answer<Page<T>>>;

/** A list that the server gives page by page. A later question makes the answer to an earlier one void. */
export class Paged<T> {
  items = $state.raw<readonly T[]>([]);
  after = $state<string | undefined>();
  isLoading = $state(false);
  isThere = $state(false);
  private ask: Ask<T> | undefined;
  private asked = 0;

  constructor(private readonly failed: (trouble: Trouble) => void) {}

  /** Replaces what is there, once the answer has come. */
  async load(ask: Ask<T>): Promise<void> {
    this.ask = ask;
    await this.fetch(undefined);
  }

  async more(): Promise<void> {
    if (this.after !== undefined) {
      await this.fetch(this.after);
    }
  }

  private async fetch(after: string | undefined): Promise<void> {
    this.asked += 1;
    const asked = this.asked;
    this.isLoading = true;
    const answer = await this.ask?.(after);
    if (asked !== this.asked || !answer) {
      return;
    }
    this.isLoading = false;
    if (!answer.ok) {
      this.failed(answer.trouble);
      return;
    }
    this.items = after === undefined ? answer.value.items : [...this.items, ...answer.value.items];
    this.after = answer.value.after;
    this.isThere = true;
  }
}
