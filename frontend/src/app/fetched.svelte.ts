import { type Trouble, unreachable } from "../api/problem";

/** A part of the page that the first drawing does without: it comes when it is first wanted, and then is there at once. */
export class Fetched<T> {
  current = $state.raw<T | undefined>();

  constructor(
    private readonly load: () => Promise<{ readonly default: T }>,
    private readonly failed: (trouble: Trouble) => void,
  ) {}

  async fetch(): Promise<void> {
    try {
      this.current ??= (await this.load()).default;
    } catch {
      this.failed(unreachable());
    }
  }
}
