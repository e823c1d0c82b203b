import { isTypoOf } from "../../lib/edit-distance.ts";
import { perWord } from "../../lib/per-word.ts";
import type { Word } from "../../lib/words.ts";
import { countCommonWords, isCommon, isFalseFriend } from "../common-words.ts";
import { smallWords } from "../small-words.ts";
import { stem } from "../stem.ts";
import { saysNothingAlone, speltRight } from "./plain-words.ts";
import type { TopicPhrase } from "./topic-phrases.ts";

/** A phrase about an attribute, and where in the message it stands. */
export interface TopicMention {
  readonly phrase: TopicPhrase;
  /** Places of the first and the last word. */
  readonly from: number;
  readonly to: number;
  readonly typo: boolean;
  /** Word for word, not merely by their stems. */
  readonly literal: boolean;
}

export interface TopicFinder {
  /** Every mention, overlapping ones too: which is meant depends on what else is said. */
  find(words: readonly Word[]): readonly TopicMention[];
}

/** Phrases are found by their first word, so that a message costs its own length. */
export function createTopicFinder(phrases: readonly TopicPhrase[]): TopicFinder {
  const byFirst = new Map<string, TopicPhrase[]>();
  for (const phrase of phrases) {
    for (const key of keysOf(phrase)) {
      const known = byFirst.get(key);
      if (known === undefined) byFirst.set(key, [phrase]);
      else known.push(phrase);
    }
  }
  const spelt = groupByLetter([...byFirst.keys()].filter((key) => key.length >= 5));
  const phrasesFrom = perWord(rememberedMax, (said) => candidates(byFirst, spelt, said));
  return {
    find(words) {
      const counts = countCommonWords(words);
      return words.flatMap(({ text }, from) => {
        const found = phrasesFrom(text).flatMap((phrase): readonly TopicMention[] => {
          if (isFalseFriend(text, phrase.locale, counts)) return [];
          // "Weiter" may be "further", and is "wider" where that is a word for a value.
          const isCompared = phrase.form === "value" && phrase.end !== undefined;
          if (!isCompared && phrase.words.length === 1 && saysNothingAlone.has(text)) return [];
          const match = matchAt(words, from, phrase);
          return match === undefined ? [] : [{ phrase, from, ...match }];
        });
        // What is a word as it stands is no misspelling of another.
        const exact = found.filter(({ typo }) => !typo);
        return exact.length > 0 ? exact : found;
      });
    },
  };
}

/** Most words of most messages are the same few thousand. */
const rememberedMax = 10_000;

/** Hardly anybody mistypes the first letter; comparing with all words would take too long. */
function groupByLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const letter = word.charAt(0);
    const known = groups.get(letter);
    if (known === undefined) groups.set(letter, [word]);
    else known.push(word);
  }
  return groups;
}

/** By the word as it is, and by its stem, marked as such. */
function keysOf({ words }: TopicPhrase): readonly string[] {
  const [first] = words;
  return first === undefined ? [] : [first.folded, `=${first.stem}`];
}

function candidates(
  byFirst: ReadonlyMap<string, readonly TopicPhrase[]>,
  spelt: ReadonlyMap<string, readonly string[]>,
  said: string,
): readonly TopicPhrase[] {
  const exact = [said, ...["en", "de"].map((locale) => `=${stem(said, locale)}`)];
  const found = new Set(exact.flatMap((key) => byFirst.get(key) ?? []));
  if (found.size > 0 || said.length < 5 || isSpeltRight(said)) return [...found];
  const near = spelt.get(said.charAt(0)) ?? [];
  return near.filter((key) => isTypoOf(said, key)).flatMap((key) => byFirst.get(key) ?? []);
}

function matchAt(
  words: readonly Word[],
  from: number,
  phrase: TopicPhrase,
): Pick<TopicMention, "to" | "typo" | "literal"> | undefined {
  let at = from;
  let [typo, literal] = [false, true];
  for (const [place, wanted] of phrase.words.entries()) {
    // "gentle on the skin": small words were left out of the phrase and are passed over here.
    if (place > 0 && words[at]?.text !== wanted.folded) at = skipSmall(words, at);
    const said = words[at]?.text;
    if (said === undefined) return undefined;
    const isSame = said === wanted.folded || isSameStem(said, wanted.stem, phrase);
    if (!isSame && !isMisspelt(said, wanted.folded, phrase)) return undefined;
    typo ||= !isSame;
    literal &&= said === wanted.folded;
    at += 1;
  }
  return { to: at - 1, typo, literal };
}

function skipSmall(words: readonly Word[], from: number): number {
  const next = words.findIndex(({ text }, at) => at >= from && !smallWords.has(text));
  return next < 0 ? words.length : next;
}

/** "leichter" has the stem of "leicht" and means more: grades of a word are told apart by the word. */
function isSameStem(said: string, wanted: string, phrase: TopicPhrase): boolean {
  return !isGraded(phrase) && stem(said, phrase.locale) === wanted;
}

/** Grades differ by an ending, so that a missing one is none: "schnell" is not "schneller". */
function isMisspelt(said: string, wanted: string, phrase: TopicPhrase): boolean {
  if (isSpeltRight(said) || !isTypoOf(said, wanted)) return false;
  return (
    !isGraded(phrase) ||
    (Math.abs(said.length - wanted.length) <= 1 && ending(said) === ending(wanted))
  );
}

function ending(word: string): string {
  return word.slice(-2);
}

/** It points to an end of a scale. */
function isGraded({ end }: TopicPhrase): boolean {
  return end !== undefined;
}

function isSpeltRight(said: string): boolean {
  return isCommon(said) || speltRight.has(said);
}
