import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSwap, isTypoOf } from "../../src/lib/edit-distance.ts";

describe("isTypoOf", () => {
  it.each([
    ["regen", "regen", true],
    ["an", "am", false],
    ["rot", "rat", false],
    ["regn", "regen", true],
    ["regeen", "regen", true],
    ["rigen", "regen", true],
    ["rgn", "regen", false],
    ["rigon", "regen", false],
    ["wasesr", "wasser", true],
    ["wassre", "wasser", true],
    ["wasserdich", "wasserdicht", true],
    ["waserdich", "wasserdicht", true],
    ["waserdih", "wasserdicht", false],
    ["wassredihct", "wasserdicht", false],
    // A short word is meant as it stands.
    ["hat", "heat", false],
    ["train", "rain", false],
    // The first letter is the one people hit.
    ["loves", "gloves", false],
    ["hgloves", "gloves", false],
    ["lgoves", "gloves", true],
    ["cold", "colde", true],
    ["", "a", false],
  ])("%s for %s: %s", (written, meant, expected) => {
    expect(isTypoOf(written, meant)).toBe(expected);
  });
});

describe("isSwap", () => {
  it.each([
    ["ab", "ba", true],
    ["aks", "ask", true],
    ["abcd", "abdc", true],
    ["abcd", "badc", false],
    ["abc", "abc", false],
    ["abc", "abd", false],
    ["abc", "ab", false],
    ["", "", false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(isSwap(one, other)).toBe(expected);
  });

  it("is what exchanging two different neighbours makes", () => {
    const cases = fc
      .tuple(fc.string({ minLength: 2, maxLength: 8 }), fc.nat())
      .map(([word, at]) => [word, at % (word.length - 1)] as const);
    fc.assert(
      fc.property(cases, ([word, at]) => {
        const swapped =
          word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        expect(isSwap(swapped, word)).toBe(swapped !== word);
      }),
      { seed: 1 },
    );
  });
});
