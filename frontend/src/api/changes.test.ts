import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Changes, changeOf, type Source } from "./changes";

/** A connection that the test opens, speaks through and breaks. */
class Wire extends EventTarget implements Source {
  isClosed = false;
  constructor(readonly address: string) {
    super();
  }
  close(): void {
    this.isClosed = true;
  }
  say(type: "open" | "error"): void {
    this.dispatchEvent(new Event(type));
  }
  tell(type: "version" | "changed", version: number, ...kinds: string[]): void {
    const data = JSON.stringify({ version, from: null, to: null, kinds });
    this.dispatchEvent(new MessageEvent(type, { data }));
  }
}

describe("the server's news", () => {
  let wires: Wire[];
  let heard: string[];
  let changes: Changes;

  beforeEach(() => {
    vi.useFakeTimers();
    wires = [];
    heard = [];
    const listener = {
      changed: ({ version }: { version: number }) => heard.push(`changed ${version}`),
      lost: () => heard.push("lost"),
      back: () => heard.push("back"),
    };
    changes = new Changes(listener, (address) => {
      const wire = new Wire(address);
      wires.push(wire);
      return wire;
    });
    changes.start();
  });
  afterEach(() => vi.useRealTimers());

  it("are passed on", () => {
    wires[0]?.say("open");
    wires[0]?.tell("version", 6);
    wires[0]?.tell("changed", 7, "events");
    expect(heard).toEqual(["changed 7"]);
  });

  it("are asked for again at once after a short loss, which is not told", () => {
    wires[0]?.say("open");
    wires[0]?.say("error");
    vi.advanceTimersByTime(600);
    wires[1]?.say("open");
    vi.advanceTimersByTime(60_000);
    expect(heard).toEqual([]);
    expect(wires[0]?.isClosed).toBe(true);
    expect(wires).toHaveLength(2);
  });

  it("tell a longer loss once, and try ever less often", () => {
    wires[0]?.say("open");
    for (let time = 0; time < 120_000; time += 100) {
      wires.at(-1)?.say("error");
      vi.advanceTimersByTime(100);
      if (wires.at(-1)?.isClosed) {
        vi.advanceTimersByTime(20_000);
        time += 20_000;
      }
    }
    expect(heard).toEqual(["lost"]);
    expect(wires.length).toBeLessThan(12);
    wires.at(-1)?.say("open");
    expect(heard).toEqual(["lost", "back"]);
  });

  it("rest while nobody looks, and are asked for what came meanwhile", () => {
    wires[0]?.say("open");
    wires[0]?.tell("version", 41);
    changes.rest();
    vi.advanceTimersByTime(60_000);
    expect(wires).toHaveLength(1);
    changes.start();
    expect(wires.map(({ address }) => address)).toEqual(["/api/changes", "/api/changes?version=41"]);
    wires[1]?.say("open");
    wires[1]?.tell("changed", 43, "events");
    expect(heard).toEqual(["changed 43"]);
  });

  it.each(["", "{", "null", '{"version":"x"}', '{"version":1}'])("let go of what is no news: %s", (data) => {
    expect(changeOf(data)).toBeUndefined();
  });
});
