import { numberOfWord } from "../lib/number-words.ts";
import type { Word } from "../lib/words.ts";
import { gapWordsMax, type Phrase, type PhrasePart } from "./phrase.ts";

/** Where a phrase was found: places in the list of words, both ends included. */
export interface PhraseMatch {
  /** The phrase's place in the list the finder was made from. */
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
  /** What stood for `{n}`. */
  readonly number: number | undefined;
}

export type PhraseFinder = (words: readonly Word[]) => readonly PhraseMatch[];

/**
 * Finds many phrases in one pass over a text: at each word only those phrases are tried that can
 * begin with it.
 *
 *     word      phrases that can begin with it
 *     jacket    "jacket"
 *     insulated "insulat*", "insulat* jacket"
 *     300       "{n} g", "{n}-gram"
 *
 * What a word can begin is remembered, for the texts of one shop share their words. A phrase has at
 * most two gaps of four words, so trying one takes constant time and the whole is linear in the
 * length of the text.
 */
export function createPhraseFinder(phrases: readonly Phrase[]): PhraseFinder {
  const beginningWith = createOpenings(phrases);
  return (words) => {
    const matches: PhraseMatch[] = [];
    for (let first = 0; first < words.length; first += 1) {
      const word = words[first];
      if (word === undefined) break;
      for (const place of beginningWith(word)) {
        const found = matchFrom(phrases[place] ?? [], 0, words, first);
        if (found === undefined) continue;
        const { last, number } = found;
        matches.push({ phrase: place, first, last, number });
      }
    }
    return matches;
  };
}

const rememberedWordsMax = 100_000;

function createOpenings(phrases: readonly Phrase[]): (word: Word) => readonly number[] {
  const tables = {
    word: new Map<string, number[]>(),
    prefix: new Map<string, number[]>(),
    suffix: new Map<string, number[]>(),
    number: new Map<string, number[]>(),
  };
  for (const [place, [part]] of phrases.entries()) {
    if (part === undefined || part.type === "gap") continue;
    const key = part.type === "number" ? "" : part.text;
    const places = tables[part.type].get(key) ?? [];
    tables[part.type].set(key, [...places, place]);
  }
  const look = (word: Word): readonly number[] => {
    const { text } = word;
    const found = [...(tables.word.get(text) ?? [])];
    for (let length = 1; length <= text.length; length += 1) {
      found.push(...(tables.prefix.get(text.slice(0, length)) ?? []));
      found.push(...(tables.suffix.get(text.slice(-length)) ?? []));
    }
    return numberOf(word) === undefined ? found : [...found, ...(tables.number.get("") ?? [])];
  };
  const remembered = new Map<string, readonly number[]>();
  return (word) => {
    const known = remembered.get(word.text);
    if (known !== undefined) return known;
    if (remembered.size >= rememberedWordsMax) remembered.clear();
    const found = look(word);
    remembered.set(word.text, found);
    return found;
  };
}

type Found = Pick<PhraseMatch, "last" | "number">;

/** A phrase from one of its parts on, at a word; of several ways, the one with the shortest gaps. */
function matchFrom(
  phrase: Phrase,
  part: number,
  words: readonly Word[],
  at: number,
): Found | undefined {
  const wanted = phrase[part];
  if (wanted === undefined) return { last: at - 1, number: undefined };
  if (wanted.type === "gap") return matchAfterGap(phrase, part, words, at);
  const word = words[at];
  const inSentence = part === 0 || word?.sentence === words[at - 1]?.sentence;
  if (word === undefined || !inSentence || !matches(wanted, word)) return undefined;
  const rest = matchFrom(phrase, part + 1, words, at + 1);
  if (rest === undefined || wanted.type !== "number") return rest;
  return { last: rest.last, number: numberOf(word) };
}

function matchAfterGap(
  phrase: Phrase,
  part: number,
  words: readonly Word[],
  at: number,
): Found | undefined {
  const sentence = words[at - 1]?.sentence;
  for (let skipped = 0; skipped <= gapWordsMax; skipped += 1) {
    if (words[at + skipped]?.sentence !== sentence) return undefined;
    const found = matchFrom(phrase, part + 1, words, at + skipped);
    if (found !== undefined) return found;
  }
  return undefined;
}

function matches(part: Exclude<PhrasePart, { type: "gap" }>, word: Word): boolean {
  switch (part.type) {
    case "word":
      return word.text === part.text;
    case "prefix":
      return word.text.startsWith(part.text);
    case "suffix":
      return word.text.endsWith(part.text);
    case "number":
      return numberOf(word) !== undefined;
  }
}

function numberOf(word: Word): number | undefined {
  return word.number ?? numberOfWord(word.text);
}
