import { describe, expect, it } from "vitest";
import type { Field } from "./differences";
import { type Saved, Saving } from "./saving.svelte";

interface Note {
  readonly revision: number;
  readonly text: string;
  readonly colour: string;
}

const FIELDS: readonly Field<Note>[] = [
  { name: "text", label: "Text", words: ({ text }) => text },
  { name: "colour", label: "Colour", words: ({ colour }) => colour },
];

const first: Note = { revision: 1, text: "ask", colour: "red" };

/** Takes changes of the newest version only, as the server does. */
function storeOf(stored: Note) {
  const store = {
    now: stored,
    save: async (base: Note, change: Partial<Note>): Promise<Saved<Note>> => {
      if (base.revision !== store.now.revision) {
        return { theirs: store.now };
      }
      store.now = { ...store.now, ...change, revision: store.now.revision + 1 };
      return "saved";
    },
  };
  return store;
}

describe("saving", () => {
  it("stores what nobody else changed", async () => {
    const store = storeOf(first);
    expect(await new Saving(FIELDS, store.save).save(first, { text: "asked" })).toBe(true);
    expect(store.now.text).toBe("asked");
  });

  it("asks nobody to store nothing", async () => {
    const saving = new Saving<Note>(FIELDS, async () => "refused");
    expect(await saving.save(first, {})).toBe(true);
    expect(await saving.save(first, { text: "asked" })).toBe(false);
    expect(saving.conflict).toBeUndefined();
  });

  it("shows both versions, and stores of its own what is chosen", async () => {
    const store = storeOf({ revision: 2, text: "theirs", colour: "blue" });
    const saving = new Saving(FIELDS, store.save);
    expect(await saving.save(first, { text: "mine", colour: "green" })).toBe(false);
    expect(saving.conflict?.differences.map(({ yours, theirs }) => [yours, theirs])).toEqual([
      ["mine", "theirs"],
      ["green", "blue"],
    ]);
    expect(await saving.settle(new Set(["colour"]))).toBe(true);
    expect(store.now).toEqual({ revision: 3, text: "theirs", colour: "green" });
    expect(saving.conflict).toBeUndefined();
  });

  it("leaves theirs where nothing is chosen, and everything where it is called off", async () => {
    const store = storeOf({ ...first, revision: 2, text: "theirs" });
    const saving = new Saving(FIELDS, store.save);
    await saving.save(first, { text: "mine" });
    expect(await saving.settle(new Set())).toBe(true);
    await saving.save(first, { text: "mine" });
    saving.cancel();
    expect(saving.conflict).toBeUndefined();
    expect(store.now.text).toBe("theirs");
  });

  it("asks again where it is changed while one chooses", async () => {
    const store = storeOf({ ...first, revision: 2, text: "theirs" });
    const saving = new Saving(FIELDS, store.save);
    await saving.save(first, { text: "mine" });
    store.now = { ...first, revision: 3, text: "a third" };
    expect(await saving.settle(new Set(["text"]))).toBe(false);
    expect(saving.conflict?.differences[0]?.theirs).toBe("a third");
  });

  it("asks nothing where only something else of it changed", async () => {
    const store = storeOf({ ...first, revision: 7 });
    const saving = new Saving(FIELDS, store.save);
    expect(await saving.save(first, { text: "mine" })).toBe(true);
    expect(store.now).toEqual({ ...first, text: "mine", revision: 8 });
  });
});
