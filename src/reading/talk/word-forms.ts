import { foldWord } from "../../lib/fold-word.ts";
import { baseLanguage, type Locale } from "../../lib/localized.ts";

export interface WordForms {
  readonly qualities: readonly string[];
  readonly comparatives: readonly string[];
  readonly superlatives: readonly string[];
}

/**
 * An author writes "heavier" or "schwerer" and shoppers say "heavy" and "der schwerste" too. The
 * forms are made by rule; one that does not exist does no harm, since nobody says it.
 */
export function formsOfComparative(comparative: string, locale: Locale): WordForms | undefined {
  const word = foldWord(comparative);
  const isGerman = baseLanguage(locale) === "de";
  if (word.length < 5 || !word.endsWith("er")) return undefined;
  const trunk = word.slice(0, -2);
  if (isGerman) {
    const superlatives = [`${trunk}st`, `${trunk}est`].flatMap((form) => [form, ...declined(form)]);
    return {
      qualities: [trunk, ...declined(trunk).filter((form) => form !== word)],
      comparatives: [word, ...declined(word)],
      superlatives,
    };
  }
  return {
    qualities: [...new Set([trunk.replace(/i$/, "y"), `${trunk}e`, trunk.replace(/(.)\1$/, "$1")])],
    comparatives: [word],
    superlatives: [`${trunk}est`],
  };
}

/** "am leichtesten" is also "die leichteste"; English superlatives have one form. */
export function formsOfSuperlative(superlative: string, locale: Locale): readonly string[] {
  const isGerman = baseLanguage(locale) === "de";
  const short = superlative.replace(/^am /, "");
  if (!isGerman || !/^\p{L}+ste[nrsm]?$/u.test(short)) return [superlative];
  const trunk = foldWord(short).replace(/e[nrsm]?$/, "");
  return [trunk, ...declined(trunk)];
}

function declined(word: string): readonly string[] {
  return ["e", "en", "er", "es", "em"].map((ending) => word + ending);
}
