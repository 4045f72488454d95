/** What was written, as the server tells it to open pages. */
export interface Change {
  /** Goes up with every write. */
  readonly version: number;
  readonly kinds: readonly Kind[];
}

const KINDS = ["events", "articles", "bookmarks"] as const;
export type Kind = (typeof KINDS)[number];

/** What listens: each is called only when something is different from before. */
export interface Listener {
  changed(change: Change): void;
  /** The connection has been gone for a while. */
  lost(): void;
  /** It is there again; if anything was missed, it comes as a change. */
  back(): void;
}

/** As much of an `EventSource` as is used here. */
export interface Source {
  addEventListener(type: "open" | "error" | "version" | "changed", listener: (event: Event) => void): void;
  close(): void;
}

/** Tries again after these times, in milliseconds; the last one for ever. */
const WAITS = [500, 1_000, 2_000, 5_000, 10_000, 20_000];
/** A connection that heals within this time was never lost, as far as a reader is concerned. */
const PATIENCE = 2_500;

/** The server's news. Heals by itself, and rests while nobody looks. */
export class Changes {
  private source: Source | undefined;
  private attempt = 0;
  private version: number | undefined;
  private isLost = false;
  private retrying: ReturnType<typeof setTimeout> | undefined;
  private losing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly listener: Listener,
    private readonly open: (address: string) => Source = (address) => new EventSource(address),
  ) {}

  /** Begins, or begins again after a rest: the server knows by the version what came meanwhile. */
  start(): void {
    if (this.source) {
      return;
    }
    const since = this.version === undefined ? "" : `?version=${this.version}`;
    const source = this.open(`/api/changes${since}`);
    this.source = source;
    source.addEventListener("open", () => this.opened());
    source.addEventListener("version", (event) => this.told(event as MessageEvent<string>));
    source.addEventListener("changed", (event) => this.told(event as MessageEvent<string>));
    source.addEventListener("error", () => this.failed());
  }

  /** Lets the connection go: a browser has few of them for all its pages. */
  rest(): void {
    clearTimeout(this.retrying);
    clearTimeout(this.losing);
    this.losing = undefined;
    this.source?.close();
    this.source = undefined;
  }

  private opened(): void {
    clearTimeout(this.losing);
    this.losing = undefined;
    this.attempt = 0;
    if (this.isLost) {
      this.isLost = false;
      this.listener.back();
    }
  }

  private told({ data }: MessageEvent<string>): void {
    const change = changeOf(data);
    if (!change) {
      return;
    }
    this.version = change.version;
    if (change.kinds.length > 0) {
      this.listener.changed(change);
    }
  }

  private failed(): void {
    // Its own way of trying again gives up on an error of the server's.
    this.source?.close();
    this.source = undefined;
    this.losing ??= setTimeout(() => this.lose(), PATIENCE);
    const wait = WAITS[Math.min(this.attempt, WAITS.length - 1)];
    this.attempt += 1;
    clearTimeout(this.retrying);
    this.retrying = setTimeout(() => this.start(), wait);
  }

  private lose(): void {
    if (!this.isLost) {
      this.isLost = true;
      this.listener.lost();
    }
  }
}

/** Undefined for what is no such message. */
export function changeOf(data: string): Change | undefined {
  try {
    const { version, kinds } = JSON.parse(data) as Partial<Change>;
    return typeof version === "number" && Array.isArray(kinds)
      ? { version, kinds: KINDS.filter((kind) => kinds.includes(kind)) }
      : undefined;
  } catch {
    return undefined;
  }
}
