import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPhraseFinder, type PhraseMatch } from "../../src/catalog/find-phrases.ts";
import { parsePhrase, type Phrase } from "../../src/catalog/phrase.ts";
import { toWords, type Word } from "../../src/lib/words.ts";

function phrase(source: string): Phrase {
  const parsed = parsePhrase(source);
  if (typeof parsed === "string") throw new Error(parsed);
  return parsed;
}

/** What each phrase finds: `phrase: words found (number)`. */
function find(sources: readonly string[], text: string): readonly string[] {
  const words = toWords(text);
  return createPhraseFinder(sources.map(phrase))(words).map((match) => {
    const found = words.slice(match.first, match.last + 1).map((word) => word.text);
    const number = match.number === undefined ? "" : ` (${match.number})`;
    return `${sources[match.phrase]}: ${found.join(" ")}${number}`;
  });
}

/** What one phrase finds that begins at one word. */
function findAt(source: string, words: readonly Word[], first: number): readonly PhraseMatch[] {
  const found = createPhraseFinder([phrase(source)])(words.slice(first));
  return found
    .filter((match) => match.first === 0)
    .map((match) => ({ ...match, first, last: match.last + first }));
}

function inOrder(a: PhraseMatch, b: PhraseMatch): number {
  return a.first - b.first || a.phrase - b.phrase;
}

describe("createPhraseFinder", () => {
  it.each<[readonly string[], string, readonly string[]]>([
    [["waterproof"], "A Waterproof jacket", ["waterproof: waterproof"]],
    [["wasserdicht"], "wasserdichte Jacke", []],
    [["quick dry*"], "quick-drying", ["quick dry*: quick drying"]],
    [["insulat*"], "insulated, insulates", ["insulat*: insulated", "insulat*: insulates"]],
    [["*jacke"], "Regenjacke und Jacke", ["*jacke: regenjacke", "*jacke: jacke"]],
    [["{n} g"], "weighs 300 g or 1,5 kg", ["{n} g: 300 g (300)"]],
    [["{n} pockets"], "three pockets", ["{n} pockets: three pockets (3)"]],
    [["{n}k"], "20k", ["{n}k: 20 k (20)"]],
    [
      ["wind ... resistant"],
      "wind- and water-resistant",
      ["wind ... resistant: wind and water resistant"],
    ],
    [["a ... b"], "a 1 2 3 4 b", ["a ... b: a 1 2 3 4 b"]],
    [["a ... b"], "a 1 2 3 4 5 b", []],
    [["a ... b"], "a x b b", ["a ... b: a x b"]],
    [["a ... b c"], "a b x b c", ["a ... b c: a b x b c"]],
    [["blocks wind"], "it blocks. Wind comes", []],
    [["a ... b"], "a one. Two b", []],
    [["shirt", "t-shirt"], "a t-shirt", ["t-shirt: t shirt", "shirt: shirt"]],
    [["UPF {n}"], "UPF50+", ["UPF {n}: upf 50 (50)"]],
    [["waterproof"], "", []],
    [[], "waterproof", []],
  ])("%j in %j", (sources, text, expected) => {
    expect(find(sources, text)).toEqual(expected);
  });

  it("finds what trying every phrase at every word finds", () => {
    const word = fc.constantFrom("aa", "ab", "bb", "ba", "7", "c");
    const part = fc
      .constantFrom("aa", "ab", "bb", "a*", "*b", "{n}", "...")
      .map((one) => one.replace("a*", "aa*").replace("*b", "*bb"));
    const written = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(" "))
      .filter((source) => typeof parsePhrase(source) !== "string");
    const text = fc.array(fc.oneof(word, fc.constant("x. ")), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 5 }), text, (sources, pieces) => {
        const words = toWords(pieces.join(" "));
        const together = createPhraseFinder(sources.map(phrase))(words);
        const alone = sources.flatMap((source, place) =>
          words.flatMap((_, first) =>
            findAt(source, words, first).map((one) => ({ ...one, phrase: place })),
          ),
        );
        expect([...together].sort(inOrder)).toEqual(alone.sort(inOrder));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
