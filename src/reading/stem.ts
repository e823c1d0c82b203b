import stemmers from "snowball-stemmers";
import { baseLanguage, type Locale } from "../lib/localized.ts";

/** Snowball's rules (Porter 2001); a language without rules keeps its words as they are. */
const languages = {
  de: stemmers.newStemmer("german"),
  en: stemmers.newStemmer("english"),
} as const;

const known = new Map<string, string>();

/** The stem of a folded word: "Jacken" and "Jacke" are both "jack". Each word is worked out once. */
export function stem(word: string, locale: Locale): string {
  const language = baseLanguage(locale);
  const key = `${language} ${word}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const stemmer = language === "de" || language === "en" ? languages[language] : undefined;
  const stemmed = word.length < 4 || stemmer === undefined ? word : stemmer.stem(word);
  if (known.size < rememberedMax) known.set(key, stemmed);
  return stemmed;
}

/** Shoppers' words are endless; the memory for them is not. */
const rememberedMax = 50_000;
