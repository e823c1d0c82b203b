import { isCommon } from "../common-words.ts";
import { phrasesOf, type WordList } from "../lexicon/word-list.ts";
import {
  beginningOf,
  beginningsOf,
  isForm,
  toPattern,
  type Language,
  type PatternWord,
} from "./phrase-pattern.ts";

/** What a phrase says. */
export interface Label {
  /** The part before the colon: "want", "weather", "cue", … */
  readonly slot: string;
  readonly value: string;
  /**
   * - `always`: says the same with a negation before it;
   * - `costly`: says "cheap" when it is denied ("nicht teuer");
   * - `maybe`: has a second meaning and needs company.
   */
  readonly mark: "always" | "costly" | "maybe" | undefined;
}

export interface Phrase {
  readonly label: Label;
  readonly pattern: readonly PatternWord[];
  /** How the second word begins, where it must follow at once; undefined where it may not. */
  readonly nextBeginning: string | undefined;
  readonly language: Language;
}

export interface LanguageLexicon {
  readonly language: Language;
  /** Phrases of several words by the beginning of the first. */
  readonly several: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of one word by its beginning. */
  readonly single: ReadonlyMap<string, readonly Phrase[]>;
  /** What words say by themselves, as they are written; compounds are made of them. */
  readonly parts: ReadonlyMap<string, readonly Label[]>;
  /** All words of all phrases: what is known needs no correction. */
  readonly known: ReadonlySet<string>;
  /** One-word phrases that typos may stand for, by first letter. */
  readonly correctable: ReadonlyMap<string, readonly string[]>;
}

/** The words messages are read with, ready to be looked up. Build it once. */
export interface Lexicon {
  readonly de: LanguageLexicon;
  readonly en: LanguageLexicon;
}

export function createLexicon(lists: Readonly<Record<Language, readonly WordList[]>>): Lexicon {
  return { de: compile("de", lists.de), en: compile("en", lists.en) };
}

function compile(language: Language, lists: readonly WordList[]): LanguageLexicon {
  const several = new Map<string, Phrase[]>();
  const single = new Map<string, Phrase[]>();
  const parts = new Map<string, Label[]>();
  const known = new Set<string>();
  const correctable = new Map<string, string[]>();
  for (const [key, entry] of lists.flatMap((list) => Object.entries(list))) {
    const label = toLabel(key);
    for (const text of phrasesOf(entry)) {
      const pattern = toPattern(text);
      const phrase = { label, pattern, nextBeginning: nextBeginningOf(pattern), language };
      const first = pattern[0];
      if (first === undefined) continue;
      for (const { forms } of pattern) for (const form of forms) known.add(form.text);
      const index = pattern.length === 1 ? single : several;
      const beginnings = new Set(first.forms.map(({ text }) => beginningOf(text)));
      for (const one of beginnings) push(index, one, phrase);
      const word = first.forms[0]?.text ?? "";
      if (pattern.length > 1) continue;
      // A "stove" is no misspelt "stone", which itself is seldom the colour.
      if (correctedSlots.has(label.slot) && label.mark !== "maybe")
        push(correctable, word.charAt(0), word);
      if (label.mark === undefined) push(parts, word, label);
    }
  }
  return { language, several, single, parts, known, correctable };
}

/** The phrases a word says by itself: those that spell it so, else those it is an inflection of. */
export function singlesOf(word: string, { single, language }: LanguageLexicon): readonly Phrase[] {
  const found = beginningsOf(word).flatMap((one) => single.get(one) ?? []);
  const exact = found.filter(({ pattern }) => pattern[0]?.forms.some(({ text }) => text === word));
  if (exact.length > 0 || isCommon(word)) return exact;
  return found.filter(({ pattern }) =>
    pattern[0]?.forms.some((form) => isForm(word, form, language)),
  );
}

/** The phrases of several words that may begin with these two; whether they do is to be seen. */
export function severalOf(
  word: string,
  next: string | undefined,
  { several }: LanguageLexicon,
): readonly Phrase[] {
  if (next === undefined) return [];
  const found: Phrase[] = [];
  for (const beginning of beginningsOf(word)) {
    for (const phrase of several.get(beginning) ?? []) {
      const { nextBeginning } = phrase;
      if (nextBeginning === undefined || next.startsWith(nextBeginning)) found.push(phrase);
    }
  }
  return found;
}

/** Most phrases are passed over at once by the word that follows. */
function nextBeginningOf([, second]: readonly PatternWord[]): string | undefined {
  const [form, ...more] = second?.forms ?? [];
  if (form === undefined || more.length > 0 || second?.gapMax !== 0) return undefined;
  return form.text.slice(0, nextLetters);
}

const nextLetters = 3;

/** What is worth correcting: not the small words of prices and negations. */
const correctedSlots: ReadonlySet<string> = new Set(
  "product activity weather want avoid season month color gender person fit level".split(" "),
);

function toLabel(key: string): Label {
  const [slot = "", rest = ""] = key.split(":");
  const [value = "", mark] = rest.split(" ");
  const known = mark === "always" || mark === "costly" || mark === "maybe" ? mark : undefined;
  return { slot, value: known === undefined ? rest : value, mark: known };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
