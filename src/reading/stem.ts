import stemmers from "snowball-stemmers";
import { baseLanguage, type Locale } from "../lib/localized.ts";

/** Snowball's rules (Porter 2001); a language without rules keeps its words as they are. */
const languages = {
  de: stemmers.newStemmer("german"),
  en: stemmers.newStemmer("english"),
} as const;

/** By language: a key made of both would have to be put together for every word asked for. */
const known = new Map<string, Map<string, string>>();

/** The stem of a folded word: "Jacken" and "Jacke" are both "jack". Each word is worked out once. */
export function stem(word: string, locale: Locale): string {
  let stems = known.get(locale);
  if (stems === undefined) {
    stems = new Map();
    if (known.size < localesMax) known.set(locale, stems);
  }
  const found = stems.get(word);
  if (found !== undefined) return found;
  const stemmed = worked(word, baseLanguage(locale));
  if (stems.size < rememberedMax) stems.set(word, stemmed);
  return stemmed;
}

function worked(word: string, language: string): string {
  const stemmer = language === "de" || language === "en" ? languages[language] : undefined;
  return word.length < 4 || stemmer === undefined ? word : stemmer.stem(word);
}

/** Shoppers' words are endless; the memory for them is not. */
const rememberedMax = 25_000;
const localesMax = 20;
