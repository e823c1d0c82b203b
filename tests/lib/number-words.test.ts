import { expect, it } from "vitest";
import { numberOfWord } from "../../src/lib/number-words.ts";

it.each([
  ["two", 2],
  ["twelve", 12],
  ["drei", 3],
  ["funf", 5],
  ["zwolf", 12],
  ["one", undefined],
  ["ein", undefined],
  ["constructor", undefined],
])("%s is %s", (word, value) => {
  expect(numberOfWord(word)).toBe(value);
});
