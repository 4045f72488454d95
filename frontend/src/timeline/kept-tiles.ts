import { type Address, type Days, daysOf, keyOf } from "./tiles";

/** A tile that came, with what tells the server which state of it this is. */
export interface Kept<T> {
  readonly address: Address;
  readonly tile: T;
  readonly tag: string;
  /** Whether something was written since: it is drawn until the server has said what it is now. */
  readonly isStale: boolean;
}

/** The tiles that came, the last used last; of more than there is room for, the longest unused go. */
export class KeptTiles<T> {
  private readonly tiles = new Map<string, Kept<T>>();

  constructor(private readonly most: number) {}

  /** Looking at it does not count as use. */
  peek(address: Address): Kept<T> | undefined {
    return this.tiles.get(keyOf(address));
  }

  use(address: Address): Kept<T> | undefined {
    const key = keyOf(address);
    const found = this.tiles.get(key);
    if (found) {
      this.tiles.delete(key);
      this.tiles.set(key, found);
    }
    return found;
  }

  put(address: Address, tile: T, tag: string): void {
    const key = keyOf(address);
    this.tiles.delete(key);
    this.tiles.set(key, { address, tile, tag, isStale: false });
    for (const oldest of this.tiles.keys()) {
      if (this.tiles.size <= this.most) {
        break;
      }
      this.tiles.delete(oldest);
    }
  }

  /** The server says that it is still the same. */
  confirm(address: Address): void {
    this.mark(address, false);
  }

  /** Something was written about those days; about any, where it is not known which. */
  doubt(days: Days | undefined): void {
    for (const { address } of [...this.tiles.values()]) {
      const of = daysOf(address);
      if (!days || (of.start < days.end && days.start < of.end)) {
        this.mark(address, true);
      }
    }
  }

  private mark(address: Address, isStale: boolean): void {
    const key = keyOf(address);
    const found = this.tiles.get(key);
    if (found) {
      this.tiles.set(key, { ...found, isStale });
    }
  }
}
