import { expect, it } from "vitest";
import { isTypedOn } from "./address";
import { Steps } from "./steps";

it("takes one step at a time, and of those asked for meanwhile the last", async () => {
  const steps = new Steps();
  const taken: number[] = [];
  const step = (number: number) => async () => {
    await Promise.resolve();
    taken.push(number);
  };
  await Promise.all([1, 2, 3].map((number) => steps.take(step(number))));
  await steps.take(step(4));
  expect(taken).toEqual([1, 3, 4]);
});

it.each([
  ["trea", "treaty", true],
  ["actor:pu", "actor:putin", true],
  ["", "treaty", false],
  ["treaty", "treaty visit", false],
  ["treaty", "visit", false],
  ["a treaty", "b treaty", false],
])("from “%s” to “%s” only the last word is written on: %s", (before, after, expected) => {
  expect(isTypedOn(before, after)).toBe(expected);
});
