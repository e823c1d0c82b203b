import { isTypoOf } from "../lib/edit-distance.ts";
import type { Word } from "../lib/words.ts";
import { countCommonWords, isCommon, isFalseFriend, type CommonCounts } from "./common-words.ts";
import { negators, smallWords } from "./small-words.ts";
import { stem } from "./stem.ts";
import type { Phrase, PhraseWord } from "./vocabulary.ts";

/** A phrase that was found, and the words it was found in. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  /** Places of the first and the last word in the message. */
  readonly from: number;
  readonly to: number;
  /** The words stand behind a "not" or a "kein". */
  readonly negated: boolean;
  /** Only with typos forgiven. */
  readonly typo: boolean;
}

interface Message {
  readonly words: readonly Word[];
  /** What every phrase would have to find out of a word again, by language. */
  readonly knownIn: (locale: string) => readonly KnownWord[];
}

interface KnownWord {
  readonly said: string;
  readonly stem: string;
  readonly isFalseFriend: boolean;
  /** Right as it stands, and so no typo of another. */
  readonly isRight: boolean;
}

/** Finds every phrase whose words stand in the message in order, small words between them allowed. */
export function matchPhrases(
  words: readonly Word[],
  phrases: readonly Phrase[],
): readonly PhraseMatch[] {
  const counts = countCommonWords(words);
  const message = { words, knownIn: knownWords(words, counts) };
  return phrases.flatMap((phrase) => {
    const found = findPhrase(message, phrase);
    return found === undefined ? [] : [found];
  });
}

function knownWords(words: readonly Word[], counts: CommonCounts): Message["knownIn"] {
  const byLocale = new Map<string, readonly KnownWord[]>();
  return (locale) => {
    const found = byLocale.get(locale);
    if (found !== undefined) return found;
    const known = words.map(({ text }): KnownWord => ({
      said: text,
      stem: stem(text, locale),
      isFalseFriend: isFalseFriend(text, locale, counts),
      isRight: isCommon(text),
    }));
    byLocale.set(locale, known);
    return known;
  };
}

function findPhrase(message: Message, phrase: Phrase): PhraseMatch | undefined {
  const { words } = message;
  for (let from = 0; from < words.length; from += 1) {
    const match = matchAt(message, from, phrase);
    if (match !== undefined) return { phrase, from, ...match, negated: isNegated(words, from) };
  }
  return undefined;
}

function matchAt(
  { words, knownIn }: Message,
  from: number,
  phrase: Phrase,
): { readonly to: number; readonly typo: boolean } | undefined {
  const known = knownIn(phrase.locale);
  let at = from;
  let typo = false;
  for (const [place, wanted] of phrase.words.entries()) {
    if (place > 0 && words[at]?.text !== wanted.folded) at = skipSmall(words, at);
    const said = known[at];
    const match = said === undefined || said.isFalseFriend ? undefined : compare(said, wanted);
    if (match === undefined) return undefined;
    typo ||= match === "typo";
    at += 1;
  }
  return { to: at - 1, typo };
}

function skipSmall(words: readonly Word[], from: number): number {
  const next = words.findIndex((word, at) => at >= from && !smallWords.has(word.text));
  return next < 0 ? words.length : next;
}

function compare(word: KnownWord, wanted: PhraseWord): "exact" | "typo" | undefined {
  if (word.said === wanted.folded || word.stem === wanted.stem) return "exact";
  return !word.isRight && isTypoOf(word.said, wanted.folded) ? "typo" : undefined;
}

/** A negation counts for the three words behind it, within its clause. */
const negationReach = 3;

export function isNegated(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause;
  return words
    .slice(Math.max(0, at - negationReach), at)
    .some((word) => word.clause === clause && negators.has(word.text));
}

/** "I don't like in-ears" wants none. */
const liking: ReadonlySet<string> = new Set("like want fancy mag mochte will".split(" "));

/** "No motor", "nicht von Basso": nothing but a small word stands between. */
export function isRightBehindNo(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at).toReversed();
  const [nearest, next] = before.filter(({ clause }) => clause === words[at]?.clause);
  if (nearest === undefined) return false;
  if (negators.has(nearest.text)) return true;
  const isPassed = smallWords.has(nearest.text) || liking.has(nearest.text);
  return isPassed && next !== undefined && negators.has(next.text);
}
