import { isTypoOf } from "../../lib/edit-distance.ts";
import type { Word } from "../../lib/words.ts";
import { isCommon } from "../common-words.ts";
import { isCompound, splitCompound } from "./compounds.ts";
import { toMessageWords } from "./message-words.ts";
import { singlesOf, type Label, type LanguageLexicon, type Lexicon } from "./lexicon.ts";
import { plainSpelling } from "./phone-spelling.ts";
import type { Language } from "./phrase-pattern.ts";
import { isSlip } from "./slips.ts";

/** A word of a message with everything it may be looked up by. */
export interface Token {
  readonly word: Word;
  readonly forms: Readonly<Record<Language, string>>;
  /** What the parts of a compound say: "Damenregenjacke" says women, rain and jacket. */
  readonly partLabels: readonly Label[];
  /** The last part of a compound, in the language it was split in. */
  readonly head: { readonly text: string; readonly language: Language } | undefined;
  /** Stands in a phrase of the language as it is, or is one of everybody's words. */
  readonly isKnown: boolean;
  /** Says something by itself, not only as part of a phrase ("made in Scotland"). */
  readonly isTelling: boolean;
}

/** The words of a message; typos are forgiven in its main language only. */
export function toTokens(text: string, lexicon: Lexicon, main: Language): readonly Token[] {
  return toMessageWords(text).map((word) => toToken(word, lexicon, main));
}

function toToken(word: Word, lexicon: Lexicon, main: Language): Token {
  const own = formIn(word, lexicon[main]);
  const other: Language = main === "de" ? "en" : "de";
  const isElsewhere = knows(lexicon[other], word.text);
  const isRight = isElsewhere || isLongCompound(word, lexicon[main]);
  const typed = plainSpelling(word.text, main) ?? ingForm(word.text, lexicon[main]);
  const meant = typed ?? own ?? (isRight ? undefined : correctionOf(word, lexicon[main]));
  const forms = { de: word.text, en: word.text };
  if (meant !== undefined) forms[main] = meant;
  const isKnown = own !== undefined || isElsewhere;
  const text = meant ?? word.text;
  const splits =
    word.number === undefined && text.length >= compoundLettersMin && !isNumberWord(text);
  const language = own === undefined && isElsewhere ? other : main;
  const { labels, head } = splits ? splitCompound(text, lexicon[language]) : noParts;
  return {
    word,
    forms,
    partLabels: labels,
    head: head === undefined ? undefined : { text: head, language },
    isKnown,
    isTelling: singlesOf(word.text, lexicon[main]).length > 0,
  };
}

const noParts = { labels: [], head: undefined };

function isLongCompound({ text, number }: Word, lexicon: LanguageLexicon): boolean {
  return number === undefined && text.length >= compoundLettersMin && isCompound(text, lexicon);
}

/** "Hundertfünfzig" has nothing to do with dogs. */
function isNumberWord(text: string): boolean {
  return /hundert|tausend|zig$/.test(text);
}

const compoundLettersMin = 7;

function knows(lexicon: LanguageLexicon, folded: string): boolean {
  if (isCommon(folded) || lexicon.known.has(folded)) return true;
  return singlesOf(folded, lexicon).length > 0;
}

/** The form in which the language knows the word: as it is, or with "ue" for "ü". */
function formIn(word: Word, lexicon: LanguageLexicon): string | undefined {
  if (word.number !== undefined || knows(lexicon, word.text)) return word.text;
  if (lexicon.language !== "de" || !/[aou]e/.test(word.text)) return undefined;
  const plain = word.text.replaceAll(/([aou])e/g, "$1");
  return knows(lexicon, plain) ? plain : undefined;
}

/** "Walkin", "huntin", "sleepn": English as it is spoken and typed. */
function ingForm(text: string, lexicon: LanguageLexicon): string | undefined {
  if (lexicon.language !== "en" || !/[a-z]{3}n$/.test(text) || knows(lexicon, text))
    return undefined;
  const form = text.endsWith("in") ? `${text}g` : `${text.slice(0, -1)}ing`;
  return knows(lexicon, form) ? form : undefined;
}

/** The known word an unknown one is a typo of; none when two are equally close. */
function correctionOf({ text, number }: Word, lexicon: LanguageLexicon): string | undefined {
  if (number !== undefined || text.length < typoLettersMin) return undefined;
  const plain = text.replaceAll(/(.)\1+/g, "$1");
  const candidates = lexicon.correctable.get(text.charAt(0)) ?? [];
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (candidate.length < typoLettersMin || !isTypoOf(text, candidate)) continue;
    if (!isSlip(text, candidate)) continue;
    // "Gooortex", "Jackkke": letters held down too long are the surest typo.
    if (candidate === plain || candidate.replaceAll(/(.)\1+/g, "$1") === plain) return candidate;
    if (nearest === undefined || isCloser(text, candidate, nearest)) nearest = candidate;
  }
  return nearest;
}

const typoLettersMin = 5;

/** Equal length first, then more letters shared at the beginning. */
function isCloser(text: string, one: string, other: string): boolean {
  const rank = (candidate: string) =>
    Math.abs(candidate.length - text.length) * 100 - sharedStart(text, candidate);
  return rank(one) < rank(other);
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
