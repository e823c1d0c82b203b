import { describe, expect, it } from "vitest";
import { perWord } from "../../src/lib/per-word.ts";

/** How often something was worked out for each of these words. */
function timesWorked(wordsMax: number, words: readonly string[]): readonly number[] {
  const worked = new Map<string, number>();
  const lengthOf = perWord(wordsMax, (word) => {
    worked.set(word, (worked.get(word) ?? 0) + 1);
    return word.length;
  });
  for (const word of words) expect(lengthOf(word)).toBe(word.length);
  return [...worked.values()];
}

const long = "donaudampfschifffahrtsgesellschaft".repeat(3);

describe("what is worked out for a word", () => {
  it.each<[string, number, readonly string[], readonly number[]]>([
    ["once, however often it is met", 9, ["jacke", "jacke", "jacke"], [1]],
    ["for each of them", 9, ["jacke", "hose", "jacke"], [1, 1]],
    ["every time where there are too many", 1, ["jacke", "hose", "hose", "jacke"], [1, 2]],
    ["every time where it is too long for one", 9, [long, long, "jacke", "jacke"], [2, 1]],
  ])("is remembered %s", (_, wordsMax, words, times) => {
    expect(timesWorked(wordsMax, words)).toEqual(times);
  });
});
