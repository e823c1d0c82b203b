import stemmers from "snowball-stemmers";
import { baseLanguage, type Locale } from "../lib/localized.ts";
import { perWord } from "../lib/per-word.ts";

/** Snowball's rules (Porter 2001); a language without rules keeps its words as they are. */
const languages = {
  de: stemmers.newStemmer("german"),
  en: stemmers.newStemmer("english"),
} as const;

/** By language: a key made of both would have to be put together for every word asked for. */
const known = new Map<string, (word: string) => string>();

/** The stem of a folded word: "Jacken" and "Jacke" are both "jack". Each word is worked out once. */
export function stem(word: string, locale: Locale): string {
  const found = known.get(locale);
  if (found !== undefined) return found(word);
  const language = baseLanguage(locale);
  const worked = perWord(rememberedMax, (one) => stemIn(one, language));
  if (known.size < localesMax) known.set(locale, worked);
  return worked(word);
}

function stemIn(word: string, language: string): string {
  const stemmer = language === "de" || language === "en" ? languages[language] : undefined;
  return word.length < 4 || stemmer === undefined ? word : stemmer.stem(word);
}

/** Shoppers' words are endless; the memory for them is not. */
const rememberedMax = 25_000;
const localesMax = 20;
