import { outdoorLists } from "../reading/lexicon/outdoor-lexicon.ts";
import { phrasesOf, type WordList } from "../reading/lexicon/word-list.ts";

/** Everything the lexicon knows, in both languages. */
export const shopLexicon: readonly WordList[] = [...outdoorLists.de, ...outdoorLists.en];

/** Kinds of words that say what a product is or is for; the others steer, count or exclude. */
const telling = ["product", "activity", "want", "weather", "season", "fit", "gender"];

/**
 * The lexicon as concepts: what means the same, in whatever language. Phrases with gaps or
 * alternatives are for reading sentences and are left out, as are words that need company.
 */
export function lexiconConcepts(lists: Iterable<WordList>): ReadonlyMap<string, readonly string[]> {
  const concepts = new Map<string, string[]>();
  for (const [key, entry] of [...lists].flatMap((list) => Object.entries(list))) {
    const [concept = "", mark] = key.split(" ");
    if (mark === "maybe" || !telling.some((slot) => concept.startsWith(`${slot}:`))) continue;
    const phrases = phrasesOf(entry)
      .filter((phrase) => !/\.\.\.|[|<>]/.test(phrase))
      .map((phrase) => phrase.replace(/^=/, ""));
    concepts.set(concept, [...(concepts.get(concept) ?? []), ...phrases]);
  }
  return concepts;
}
