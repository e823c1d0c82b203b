import { isCommon } from "../reading/common-words.ts";
import { smallWords } from "../reading/small-words.ts";
import { stem } from "../reading/stem.ts";
import type { TermRules } from "../search/term-reader.ts";

/** How texts about products become terms, in German and English at once. */
export function createTermRules(
  concepts: ReadonlyMap<string, readonly string[]>,
  stems: Stems,
): TermRules {
  return { concepts, stem: (word) => stems.stem(word), isCommon: isTooCommon };
}

/** Says nothing about what a text is about. */
export function isTooCommon(word: string): boolean {
  return isCommon(word) || smallWords.has(word);
}

/** Stems worked out before: working one out takes longer than all else about a word. */
export interface Stems {
  stem(word: string): string;
  /** All worked out so far, to be kept. */
  known(): ReadonlyMap<string, string>;
}

/**
 * A text does not say which language each of its words is of, so every word loses its English
 * endings and then its German ones. That "water" loses some too does no harm: it always does.
 */
export function createStems(known: Iterable<readonly [string, string]> = []): Stems {
  const stems = new Map(known);
  return {
    stem(word) {
      const found = stems.get(word);
      if (found !== undefined) return found;
      const stemmed = word.length > wordLengthMax ? word : stem(stem(word, "en"), "de");
      if (stems.size < stemsMax) stems.set(word, stemmed);
      return stemmed;
    },
    known: () => stems,
  };
}

/** What is longer has no endings worth working out. */
const wordLengthMax = 40;
/** Shoppers' words are endless; the memory for them is not. */
const stemsMax = 100_000;
