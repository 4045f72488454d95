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
  });

  it("takes back one at a time, however fast it is asked", async () => {
    const { deeds, undone } = deedsOf("first");
    const slow: Deed = {
      what: "second",
      undo: async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        return undone.push("second") > 0;
      },
    };
    deeds.did(slow);
    const [one, another, none] = await Promise.all([deeds.undo(), deeds.undo(), deeds.undo()]);
    expect(one?.deed.what).toBe("second");
    expect(another?.deed.what).toBe("first");
    expect(none).toBeUndefined();
    expect(undone).toEqual(["second", "first"]);
  });

  it("waits for what is being done, and takes back that", async () => {
    const { deeds, undone } = deedsOf("older");
    const doing = deeds.doing(
      new Promise<void>((resolve) => setTimeout(resolve, 10)).then(() =>
        deeds.did({ what: "newer", undo: async () => undone.push("newer") > 0 }),
      ),
    );
    const outcome = await deeds.undo();
    await doing;
    expect(outcome?.deed.what).toBe("newer");
    expect(undone).toEqual(["newer"]);
  });

  it("goes on after one that failed", async () => {
    const { deeds, undone } = deedsOf("kept");
    deeds.did({ what: "broken", undo: () => Promise.reject(new Error("no answer")) });
    const [broken, kept] = await Promise.allSettled([deeds.undo(), deeds.undo()]);
    expect(broken.status).toBe("rejected");
    expect(kept.status).toBe("fulfilled");
    expect(undone).toEqual(["kept"]);
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
    while (await deeds.undo()) {
      // until there is none
    }
    expect(undone).toHaveLength(50);
    expect(undone.at(-1)).toBe("10");
  });
});
