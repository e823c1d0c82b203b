import { describe, expect, it } from "vitest";
import { toWords } from "../../src/lib/words.ts";
import { negators, smallWords } from "../../src/reading/small-words.ts";

describe("lists of words", () => {
  it.each([
    ["small words", smallWords],
    ["negators", negators],
  ])("%s are folded as messages are", (_, words) => {
    for (const word of words) expect(toWords(word).map(({ text }) => text)).toEqual([word]);
  });

  it("what turns a meaning round is never left out", () => {
    expect([...negators].filter((word) => smallWords.has(word))).toEqual([]);
  });
});
