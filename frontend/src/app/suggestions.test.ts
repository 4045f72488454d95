import { describe, expect, it } from "vitest";
import { suggestionsAt, wantedAt } from "./suggestions";

function labels(text: string, names: readonly string[] = []): string[] {
  return suggestionsAt(text, text.length, names).map(({ label }) => label);
}

describe("suggestions in the search box", () => {
  it("are the keys at first, then those that begin as typed", () => {
    expect(labels("")).toHaveLength(10);
    expect(labels("treaty ")).toHaveLength(10);
    expect(labels("treaty s")).toEqual(["status:", "source:"]);
    expect(labels("-st")).toEqual(["-status:"]);
    expect(labels("treaty")).toEqual([]);
  });

  it("are values after a key, and none once it is complete", () => {
    expect(labels("status:")).toEqual([
      "status:happened",
      "status:planned",
      "status:claimed",
      "status:denied",
    ]);
    expect(labels("status:pl")).toEqual(["status:planned"]);
    expect(labels("status:planned")).toEqual([]);
    expect(labels("has:")).toEqual(["has:note"]);
    expect(labels("from:")).toEqual([]);
  });

  it("are the names that the server has, quoted where they need it", () => {
    expect(labels("actor:ki", ["Kim Jong Un", "Vladimir Putin"])).toEqual(['actor:"Kim Jong Un"']);
    expect(wantedAt("x place:py", 10)).toEqual({ key: "place", value: "py" });
    expect(wantedAt("x place:py", 1)).toBeUndefined();
  });

  it("are put where the caret is, the rest stays", () => {
    const [planned] = suggestionsAt("status:pl treaty", 9, []);
    expect(planned).toMatchObject({ text: "status:planned treaty", caret: 15 });
    const [key] = suggestionsAt("treaty ac", 9, []);
    expect(key).toMatchObject({ text: "treaty actor:", caret: 13, isKey: true });
  });
});
