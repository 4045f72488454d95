import { parseQuery } from "../api/query";
import { scaleOf } from "../time/scale";
import type { Source } from "../timeline/picture";
import { stripWidthIn } from "../timeline/strip";
import { Supply, type Told, type Whole } from "../timeline/supply";
import { keyOf } from "../timeline/tiles";
import type { Place } from "./place";
import { sourceOf } from "./source";

/** How long the page waits for the first answer before it is put up, in milliseconds: its work would hold up the next. */
const PATIENCE = 120;

/**
 * What the first picture is drawn from, asked for while the larger part of the page's script is still on its way. Each
 * answer is given once; what is not there, or failed, is asked for by who wants it.
 */
export class HeadStart {
  private whole: Promise<Whole | undefined> | undefined;
  private readonly tiles = new Map<string, Promise<Told | undefined>>();

  /**
   * @param place that the address names
   * @param width of the window, in pixels
   * @param isSignedIn who is not, is answered nothing
   */
  constructor(
    private readonly place: Place,
    width: number,
    private readonly isSignedIn: Promise<boolean>,
  ) {
    const query = parseQuery(place.query, () => "unread");
    // Times in words are to be read first: then it is another question.
    this.whole =
      query.unread.length > 0
        ? undefined
        : this.ask(
            sourceOf(query, () => {}),
            width,
          );
  }

  /** Resolves when all is asked for, or when that takes too long. */
  async asked(): Promise<void> {
    await Promise.race([this.whole, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }

  /** @param otherwise who is asked for the rest, about the same text of the search box */
  before(otherwise: Source, text: string): Source {
    if (text !== this.place.query) {
      return otherwise;
    }
    return {
      ...otherwise,
      whole: async (signal) => (await this.takeWhole()) ?? (await otherwise.whole(signal)),
      tile: async (address, tag, signal) =>
        (await this.take(keyOf(address))) ?? (await otherwise.tile(address, tag, signal)),
    };
  }

  private async ask(source: Source, width: number): Promise<Whole | undefined> {
    if (!(await this.isSignedIn)) {
      return undefined;
    }
    const kept = (asked: Promise<Told | undefined>, key: string) => {
      this.tiles.set(key, asked);
      return asked;
    };
    const supply = new Supply(
      { ...source, tile: (address, tag, signal) => kept(source.tile(address, tag, signal), keyOf(address)) },
      () => {},
    );
    await supply.begin(undefined, 0);
    const { whole } = supply;
    // How many lanes there is room for is not known before the page is laid out.
    if (whole && !this.place.lanes) {
      const { start, end } = this.place.view ?? whole.padded;
      supply.want({
        view: scaleOf(start, end, width),
        lanes: [undefined],
        overview: stripWidthIn(width),
      });
    }
    return whole;
  }

  private takeWhole(): Promise<Whole | undefined> | undefined {
    const there = this.whole;
    this.whole = undefined;
    return there;
  }

  private take(key: string): Promise<Told | undefined> | undefined {
    const there = this.tiles.get(key);
    this.tiles.delete(key);
    return there;
  }
}
