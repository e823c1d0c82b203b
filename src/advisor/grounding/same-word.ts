import { baseLanguage, type Locale } from "../../lib/localized.ts";
import type { ContentWord } from "./atoms.ts";

/**
 * Whether two words are forms of one: "Jacken" and "Jacke". A degree is not a form: "leicht" on a
 * need does not prove "leichter" of a product, nor "the warmest" what is only warm.
 */
export function isSameWord(one: ContentWord, other: ContentWord, locale: Locale): boolean {
  if (one.text === other.text) return true;
  return one.stem === other.stem && degreeOf(one.text, locale) === degreeOf(other.text, locale);
}

/** Told by the ending alone: "Leder" counts as a degree, too, and is compared with itself only. */
export function degreeOf(word: string, locale: Locale): "plain" | "more" | "most" {
  const [more, most] = endings[baseLanguage(locale)] ?? endings.en;
  if (most.test(word)) return "most";
  return more.test(word) ? "more" : "plain";
}

const endings: { readonly en: readonly [RegExp, RegExp] } & Readonly<
  Record<string, readonly [RegExp, RegExp]>
> = {
  en: [/er$/, /est$/],
  de: [/er(?:e[nmrs]?)?$/, /st(?:e[nmrs]?)?$/],
};
