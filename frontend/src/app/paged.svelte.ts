import type { Answer, Page } from "../api/client";
import type { Trouble } from "../api/problem";
import { countNew, movesNothing } from "./freshness";

type Ask<T> = (limit: number, after?: string) => Promise<Answer<Page<T>>>;

/** How many come with a page, and the most that the server gives at once. */
const PAGE = 50;
const MOST = 500;

/** What a list would become, if it may move. */
interface Offer<T> {
  readonly page: Page<T>;
  readonly added: number;
}

/** A list that the server gives page by page. A later question makes the answer to an earlier one void. */
export class Paged<T extends { readonly id: number }> {
  items = $state.raw<readonly T[]>([]);
  after = $state<string | undefined>();
  isThere = $state(false);
  /** What came meanwhile and would move what is read: it waits until it is wanted. */
  offer = $state.raw<Offer<T> | undefined>();
  private ask: Ask<T> | undefined;
  private asked = 0;
  /** Of an answer that is waited for: one that comes in its stead, as news come meanwhile, may move as well. */
  private mayMove = false;

  constructor(
    private readonly failed: (trouble: Trouble) => void,
    private readonly size = PAGE,
  ) {}

  /** Whether anybody has asked for it yet. */
  get isAsked(): boolean {
    return this.ask !== undefined;
  }

  /** Replaces what is there, once the answer has come. */
  async load(ask: Ask<T>): Promise<void> {
    this.ask = ask;
    this.mayMove = true;
    const page = await this.fetch(this.size);
    if (page) {
      this.show(page);
    }
  }

  /** The next page, below what is there. */
  async more(): Promise<void> {
    if (this.after === undefined) {
      return;
    }
    const page = await this.fetch(this.size, this.after);
    if (page) {
      this.show({ ...page, items: [...this.items, ...page.items] });
    }
  }

  /** Reads it again as far as it is there; what would move is offered, unless it may. */
  async freshen(mayMove: boolean): Promise<void> {
    if (!this.isThere) {
      return;
    }
    this.mayMove ||= mayMove;
    const page = await this.fetch(Math.min(Math.max(this.items.length, this.size), MOST));
    if (!page) {
      return;
    }
    if (this.mayMove || movesNothing(this.items, page.items)) {
      this.show(page);
    } else {
      this.offer = { page, added: countNew(this.items, page.items) };
    }
  }

  /** Those are not in it any more, whatever an answer that is still under way says. */
  drop(ids: ReadonlySet<number>): void {
    this.asked += 1;
    this.offer = undefined;
    this.items = this.items.filter(({ id }) => !ids.has(id));
  }

  /** One of them as it is now, in its place. */
  replace(item: T): void {
    if (this.items.some(({ id }) => id === item.id)) {
      this.items = this.items.map((each) => (each.id === item.id ? item : each));
    }
  }

  accept(): void {
    if (this.offer) {
      this.show(this.offer.page);
    }
  }

  private show(page: Page<T>): void {
    this.items = page.items;
    this.after = page.after;
    this.offer = undefined;
    this.isThere = true;
    this.mayMove = false;
  }

  private async fetch(limit: number, after?: string): Promise<Page<T> | undefined> {
    this.asked += 1;
    const asked = this.asked;
    const answer = await this.ask?.(limit, after);
    if (asked !== this.asked || !answer) {
      return undefined;
    }
    if (!answer.ok) {
      this.failed(answer.trouble);
      return undefined;
    }
    return answer.value;
  }
}
