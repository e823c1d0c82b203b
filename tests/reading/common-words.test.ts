import { describe, expect, it } from "vitest";
import { toWords } from "../../src/lib/words.ts";
import { countCommonWords, isCommon, isFalseFriend } from "../../src/reading/common-words.ts";

describe("a common word", () => {
  it.each(["gegen", "kaufen", "other", "which", "weiss", "mochte", "wants"])(
    "%s is one",
    (word) => {
      expect(isCommon(word)).toBe(true);
    },
  );

  it.each(["regen", "laufen", "mother", "jacke", "light", "", "constructor"])(
    "%j is none",
    (word) => {
      expect(isCommon(word)).toBe(false);
    },
  );

  it("is counted by language, some in both", () => {
    expect(countCommonWords(toWords("Ich suche a jacket for my Sohn"))).toEqual({ en: 3, de: 2 });
    expect(countCommonWords(toWords("was will in so"))).toEqual({ en: 4, de: 4 });
    expect(countCommonWords([])).toEqual({ en: 0, de: 0 });
  });
});

describe("a false friend", () => {
  it.each([
    ["kann man das waschen", "man", "en", true],
    ["es hat geregnet", "hat", "en", true],
    ["what kind of jacket", "kind", "de", true],
    // In its own language a word means what it means.
    ["kann man das waschen", "man", "de", false],
    ["what kind of jacket", "kind", "en", false],
    // Alone, or in a message of its own language, it is taken at its word.
    ["man", "man", "en", false],
    ["for a man", "man", "en", false],
    ["Kind", "kind", "de", false],
    ["für mein Kind", "kind", "de", false],
    // What is not common in the other language is no friend at all, false or true.
    ["ich suche eine jacket", "jacket", "en", false],
    ["es hat geregnet", "hat", "fr", false],
    ["es hat geregnet", "hat", "en-GB", true],
  ])("in %j, %s read as %s: %s", (message, word, locale, expected) => {
    expect(isFalseFriend(word, locale, countCommonWords(toWords(message)))).toBe(expected);
  });
});
