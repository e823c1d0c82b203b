import { tokenize } from "./tokenize.ts";

/** Reads texts as the terms they are compared by. */
export interface TermReader {
  /** What is searched: stems of telling words, and concepts. */
  ofText(text: string): readonly string[];
  /**
   * What is searched for. A word that no text has is taken apart, where it is a compound of words
   * they do have.
   */
  ofQuery(text: string, isKnown: (stem: string) => boolean): Query;
}

export interface Query {
  readonly terms: readonly string[];
  /** Which part of the telling words is known, alone or as a compound: 0 to 1. */
  readonly known: number;
}

export interface TermRules {
  /** The form all inflections of a word share. */
  readonly stem: (word: string) => string;
  /** Says nothing about what a text is about: "the", "für". */
  readonly isCommon: (word: string) => boolean;
  /** What different words mean, in whatever language: concept → phrases. */
  readonly concepts: ReadonlyMap<string, readonly string[]>;
}

/**
 * The terms of a text are the stems of its telling words and the concepts they name. Concepts are
 * what lets two languages, and a layman and a shop, meet. Terms stand as often as they are said.
 */
export function createTermReader(rules: TermRules): TermReader {
  const { stem, isCommon } = rules;
  const phrases = indexPhrases(rules);
  /** Said by a text, or the whole of a phrase. */
  const isWord = (isKnown: (stem: string) => boolean) => (word: string) =>
    isKnown(word) || phrases.get(word)?.some(({ stems }) => stems.length === 1) === true;

  return {
    ofText(text) {
      const words = tokenize(text);
      const stems = words.map(stem);
      const terms: string[] = [];
      // An assortment is millions of words: none of them costs a list of its own.
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? "";
        const own = stems[at] ?? word;
        if (!isCommon(word)) terms.push(own);
        if (phrases.has(own)) terms.push(...conceptsAt(phrases, stems, at));
      }
      return terms;
    },
    ofQuery(text, isKnown) {
      const known = isWord(isKnown);
      const words = tokenize(text);
      const stems = words.map(stem);
      const terms: string[] = [];
      let [told, understood, broken] = [0, 0, 0];
      for (const [at, word] of words.entries()) {
        terms.push(...conceptsAt(phrases, stems, at));
        if (isCommon(word)) continue;
        const whole = stems[at] ?? word;
        const isWhole = known(whole);
        if (!isWhole) broken += 1;
        const parts = isWhole ? [whole] : broken > brokenMax ? [] : partsOf(word, stem, known);
        told += 1;
        if (parts.length > 0) understood += 1;
        terms.push(...parts);
        if (parts.length > 1)
          terms.push(...parts.flatMap((_, on) => conceptsAt(phrases, parts, on)));
      }
      return { terms, known: told === 0 ? 0 : understood / told };
    },
  };
}

/** Marks a concept among terms; no word begins like this. */
function conceptTerm(concept: string): string {
  return `#${concept}`;
}

interface ConceptPhrase {
  readonly stems: readonly string[];
  readonly term: string;
}

/** By their first stem. */
type PhraseIndex = ReadonlyMap<string, readonly ConceptPhrase[]>;

function indexPhrases({ stem, isCommon, concepts }: TermRules): PhraseIndex {
  const index = new Map<string, ConceptPhrase[]>();
  for (const [concept, phrases] of concepts) {
    const known = new Set<string>();
    for (const phrase of phrases) {
      const words = tokenize(phrase);
      const stems = words.map(stem);
      const [first] = stems;
      const key = stems.join(" ");
      if (first === undefined || words.every(isCommon) || known.has(key)) continue;
      known.add(key);
      const same = index.get(first) ?? [];
      same.push({ stems, term: conceptTerm(concept) });
      index.set(first, same);
    }
  }
  return index;
}

function conceptsAt(index: PhraseIndex, stems: readonly string[], at: number): readonly string[] {
  const here = index.get(stems[at] ?? "");
  if (here === undefined) return [];
  return here
    .filter((phrase) => phrase.stems.every((one, on) => stems[at + on] === one))
    .map(({ term }) => term);
}

/** Shorter parts are endings and chance. */
const partLengthMin = 4;
/** Nobody has more compounds to say at once; whoever sends more waits for nothing. */
const brokenMax = 12;
/** Longer ones are no words, and trying every cut of them would take for ever. */
const compoundLengthMax = 40;

/** A compound's two parts as stems, the last as long as it can be: Winter-schlafsack. */
function partsOf(
  word: string,
  stem: (word: string) => string,
  isKnown: (stem: string) => boolean,
): readonly string[] {
  if (word.length > compoundLengthMax) return [];
  for (let cut = partLengthMin; cut <= word.length - partLengthMin; cut += 1) {
    const tail = stem(word.slice(cut));
    if (!isKnown(tail)) continue;
    const head = headsOf(word.slice(0, cut)).map(stem).find(isKnown);
    if (head !== undefined) return [head, tail];
  }
  return [];
}

/** With and without the letters that join: Wanderung-s-schuhe. */
function headsOf(text: string): readonly string[] {
  const bare = text.replace(/(?:s|n|en|es|er)$/, "");
  return bare.length < partLengthMin - 1 || bare === text ? [text] : [text, bare];
}
