import { describe, expect, it } from "vitest";
import { Paged } from "./paged.svelte";

interface Item {
  readonly id: number;
}

/** A server whose answers are given one by one. */
function server() {
  const waiting: ((ids: readonly number[]) => void)[] = [];
  const ask = () =>
    new Promise<{ ok: true; value: { items: readonly Item[]; after: undefined } }>((resolve) => {
      waiting.push((ids) =>
        resolve({ ok: true, value: { items: ids.map((id) => ({ id })), after: undefined } }),
      );
    });
  return { ask, waiting };
}

describe("Paged", () => {
  it("offers what would move the list that is read", async () => {
    const { ask, waiting } = server();
    const list = new Paged<Item>(() => {});
    const loading = list.load(ask as never);
    waiting.shift()?.([1]);
    await loading;
    const freshening = list.freshen(false);
    waiting.shift()?.([2, 1]);
    await freshening;
    expect(list.items).toEqual([{ id: 1 }]);
    expect(list.offer?.added).toBe(1);
  });

  it("shows what was asked for, also where news overtake the answer", async () => {
    const { ask, waiting } = server();
    const list = new Paged<Item>(() => {});
    const first = list.load(ask as never);
    waiting.shift()?.([1]);
    await first;
    const loading = list.load(ask as never);
    const freshening = list.freshen(false);
    waiting.shift()?.([2, 1]);
    waiting.shift()?.([2, 1]);
    await Promise.all([loading, freshening]);
    expect(list.items).toEqual([{ id: 2 }, { id: 1 }]);
    expect(list.offer).toBeUndefined();
  });
});
