import type { Word } from "../../lib/words.ts";
import { countCommonWords } from "../common-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Language } from "./phrase-pattern.ts";

/**
 * The language most of a message is in: by everybody's words, by the words only one lexicon has,
 * by umlauts. Where nothing tells, the language of the conversation, else German.
 */
export function detectLanguage(
  text: string,
  words: readonly Word[],
  lexicon: Lexicon,
  hint: Language | undefined,
): Language {
  const common = countCommonWords(words);
  let [de, en] = [common.de * 2, common.en * 2];
  if (/[äöüß]/i.test(text)) de += 3;
  for (const { text: word, number } of words) {
    if (number !== undefined) continue;
    const inGerman = lexicon.de.known.has(word);
    const inEnglish = lexicon.en.known.has(word);
    if (inGerman && !inEnglish) de += 1;
    if (inEnglish && !inGerman) en += 1;
  }
  if (hint === "de") de += 1;
  if (hint === "en") en += 1;
  return en > de ? "en" : "de";
}
