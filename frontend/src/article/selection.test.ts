import { describe, expect, it } from "vitest";
import { type Move, moved } from "./selection";

const TEXT = "A first, short line.\n\nMinisters met in Bonn. They signed the treaty.";

const sentenceOn: Move = { unit: "sentence", isBeginning: false, isOnwards: true };
const sentenceBack: Move = { ...sentenceOn, isOnwards: false };
const wordMore: Move = { unit: "word", isBeginning: false, isOnwards: true };
const wordLess: Move = { ...wordMore, isOnwards: false };
const beginLater: Move = { unit: "word", isBeginning: true, isOnwards: true };
const beginEarlier: Move = { ...beginLater, isOnwards: false };

function after(words: string | undefined, move: Move, from = 0): string | undefined {
  const begin = words === undefined ? -1 : TEXT.indexOf(words);
  const selected = words === undefined ? undefined : { begin, end: begin + words.length };
  const span = moved(TEXT, selected, from, move);
  return span && TEXT.slice(span.begin, span.end);
}

describe("a selection by keyboard", () => {
  it("begins with the sentence that is in sight", () => {
    expect(after(undefined, wordMore)).toBe("A first, short line.");
    expect(after(undefined, sentenceOn, TEXT.indexOf("They"))).toBe("They signed the treaty.");
    expect(after(undefined, sentenceOn, TEXT.length)).toBe("They signed the treaty.");
  });

  it("goes from sentence to sentence, and stays at the ends", () => {
    expect(after("A first, short line.", sentenceOn)).toBe("Ministers met in Bonn.");
    expect(after("They signed", sentenceBack)).toBe("Ministers met in Bonn.");
    expect(after("They signed the treaty.", sentenceOn)).toBe("They signed the treaty.");
    expect(after("A first, short line.", sentenceBack)).toBe("A first, short line.");
  });

  it("takes in a word more or less at its end", () => {
    expect(after("They signed", wordMore)).toBe("They signed the");
    expect(after("They signed", wordLess)).toBe("They");
    expect(after("in Bonn.", wordMore)).toBe("in Bonn. They");
    expect(after("They", wordLess)).toBe("They");
  });

  it("begins a word later or earlier", () => {
    expect(after("met in Bonn.", beginLater)).toBe("in Bonn.");
    expect(after("met in Bonn.", beginEarlier)).toBe("Ministers met in Bonn.");
    expect(after("Bonn", beginLater)).toBe("Bonn");
  });

  it("has nothing to take from an empty text", () => {
    expect(moved("", undefined, 0, wordMore)).toBeUndefined();
  });
});
