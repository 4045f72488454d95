import { describe, expect, it } from "vitest";
import { type Deed, Deeds } from "./undo";

function deedsOf(...names: string[]): { deeds: Deeds; undone: string[] } {
  const undone: string[] = [];
  const deeds = new Deeds();
  for (const what of names) {
    deeds.did({ what, undo: async () => undone.push(what) > 0 });
  }
  return { deeds, undone };
}

describe("undo", () => {
  it("takes back the last deed first, and each one once", async () => {
    const { deeds, undone } = deedsOf("kept", "noted", "dropped");
    await deeds.undo();
    await deeds.undo();
    await deeds.undo();
    expect(undone).toEqual(["dropped", "noted", "kept"]);
    expect(await deeds.undo()).toBeUndefined();
    expect(deeds.isEmpty).toBe(true);
  });

  it("takes back one at a time, however fast it is asked", async () => {
    const { deeds, undone } = deedsOf("first", "second");
    const [one, another] = await Promise.all([deeds.undo(), deeds.undo()]);
    expect(one?.deed.what).toBe("second");
    expect(another).toBeUndefined();
    expect(undone).toEqual(["second"]);
  });

  it("goes on below a deed that cannot be taken back", async () => {
    const { deeds, undone } = deedsOf("kept");
    const refused: Deed = { what: "dropped", undo: async () => false };
    deeds.did(refused);
    expect(await deeds.undo()).toEqual({ deed: refused, isUndone: false });
    await deeds.undo();
    expect(undone).toEqual(["kept"]);
  });

  it("remembers the last fifty", async () => {
    const { deeds, undone } = deedsOf(...Array.from({ length: 60 }, (_, index) => String(index)));
    while (!deeds.isEmpty) {
      await deeds.undo();
    }
    expect(undone).toHaveLength(50);
    expect(undone.at(-1)).toBe("10");
  });
});
