import type { Locale } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import { toWords, type Word } from "../../lib/words.ts";
import { stem } from "../../reading/stem.ts";
import type { AmountKey, Units } from "./amounts.ts";
import { claimedAmounts, isBareCount, isScarcity } from "./counts.ts";
import {
  acknowledgements,
  claimsNothingAlone,
  connectives,
  isNeutral,
  negators,
  openWords,
  ordinals,
  priceWords,
  thanWords,
} from "./neutral-words.ts";
import type { ProductFinder } from "./product-names.ts";
import { referenceIn } from "./reference.ts";
import { markWords, type Mark } from "./word-marks.ts";

/** A sentence in its smallest parts that can be true or false: "rain stays out", "wiegt 320 g". */
export interface Sentence {
  readonly atoms: readonly Atom[];
  readonly isQuestion: boolean;
}

export interface Atom {
  readonly words: readonly ContentWord[];
  readonly amounts: readonly AmountKey[];
  /** How often it is denied: "not waterproof" once. */
  readonly negations: number;
  /** It says of others that they are there: "there are lighter ones". */
  readonly speaksOfOthers: boolean;
  /** Not the beginning: it goes on behind an "or", or behind a word that leaves open what follows ("best for: winter"). */
  readonly goesOn: boolean;
  /** It says back what the shopper said: "noted". */
  readonly acknowledges: boolean;
  /** Products it names, by their place on the screen, in the order of the words. */
  readonly mentions: readonly number[];
  /** The product behind a "than". */
  readonly comparedWith?: number;
  /** What a number without a unit counts, where it is not the noun of the flow: "7 women". */
  readonly counted: readonly ContentWord[];
  /** It says something that no claim was compared with: "it is yours", "you choose the price". */
  readonly isLoose: boolean;
  /** It counts, and does not say what: "4 remain". */
  readonly isBareCount: boolean;
  /** A pronoun or the noun of the flow stands for products. */
  readonly refersTo?: "all" | "one";
  readonly text: string;
}

/** A word that claims something, ready to be compared. */
export interface ContentWord {
  readonly text: string;
  readonly stem: string;
}

/** What a text of this turn is read with. */
export interface AtomReader {
  readonly locale: Locale;
  readonly units: Units;
  readonly findProducts: ProductFinder;
  /** How many products are on the screen. */
  readonly shown: number;
  readonly noun: ReadonlySet<string>;
  /** Words that usually claim nothing, but are the whole name of a value here: "Match", "Look". */
  readonly telling: ReadonlySet<string>;
}

export function toSentences(source: string, reader: AtomReader): readonly Sentence[] {
  // Labels joined by a dot belong to one sentence.
  const text = source.replaceAll(" · ", ", ");
  const words = toWords(text);
  const marks = markWords(words, reader);
  const sentences = new Map<number, Map<number, number[]>>();
  for (const [place, word] of words.entries()) {
    const atoms = sentences.get(word.sentence) ?? new Map<number, number[]>();
    sentences.set(word.sentence, atoms);
    const atom = marks[place]?.atom ?? 0;
    atoms.set(atom, [...(atoms.get(atom) ?? []), place]);
  }
  return [...sentences.values()].map((atoms) => {
    const last = Math.max(...[...atoms.values()].flat());
    return {
      atoms: [...atoms.values()].map((places) => toAtom(text, words, { places, marks, reader })),
      isQuestion: /^["”“»)\s]*\?/.test(text.slice(words[last]?.end ?? text.length)),
    };
  });
}

/** The products atoms name, each once, in the order of the words. */
export function mentionsOf(atoms: readonly Atom[]): readonly number[] {
  return [...new Set(atoms.flatMap(({ mentions }) => mentions))];
}

/** The words of one atom: where they stand in the text, and what each is part of. */
interface Part {
  readonly places: readonly number[];
  readonly marks: readonly Mark[];
  readonly reader: AtomReader;
}

function toAtom(text: string, words: readonly Word[], part: Part): Atom {
  const { places, marks, reader } = part;
  const free = places.filter((place) => marks[place]?.taken !== true);
  const folded = free.map((place) => words[place]?.text ?? "");
  const content = folded.filter(
    (word) => isContent(word, reader) && shownBy(word, reader) === undefined,
  );
  const hasContent = content.length > 0;
  const amounts = claimedAmounts(words, { places, marks, folded, hasContent, reader });
  const negations = folded.filter((word) => negators.has(word)).length;
  const isEmpty = content.length + amounts.length + negations === 0;
  const first = words[places[0] ?? 0];
  const last = words[places.at(-1) ?? 0];
  return {
    words: content.map((word) => toContentWord(word, reader)),
    amounts,
    negations,
    speaksOfOthers: speaksOfOthers(folded),
    goesOn: goesOn(words, places[0] ?? 0),
    isLoose:
      (amounts.length === 0 && folded.some((word) => priceWords.has(word))) ||
      isScarcity(folded) ||
      (isEmpty && !folded.every((word) => mayStandAlone(word, reader))),
    isBareCount: isBareCount(folded, { amounts, content, noun: reader.noun }),
    acknowledges: folded.some((word) => acknowledgements.has(word)),
    mentions: mentionsIn(words, part),
    ...optional("refersTo", referenceIn(text, { words, free, reader })),
    ...optional("comparedWith", behindThan(words, places, marks)),
    counted: countedIn(words, part),
    text: text.slice(first?.start ?? 0, last?.end ?? text.length),
  };
}

/** The place on the screen that "the second" names. */
function shownBy(word: string, { shown }: AtomReader): number | undefined {
  const place = ordinals.get(word);
  return place !== undefined && place < shown ? place : undefined;
}

function toContentWord(word: string, { locale }: AtomReader): ContentWord {
  return { text: word, stem: stem(word, locale) };
}

function mentionsIn(words: readonly Word[], { places, marks, reader }: Part): readonly number[] {
  const mentions = places.flatMap((place) => {
    const { mention, taken = false } = marks[place] ?? {};
    return mention ?? (taken ? [] : (shownBy(words[place]?.text ?? "", reader) ?? []));
  });
  return [...new Set(mentions)];
}

function countedIn(words: readonly Word[], { places, marks, reader }: Part): Atom["counted"] {
  return places
    .filter((place) => marks[place - 1]?.counts === true && marks[place]?.taken !== true)
    .map((place) => words[place]?.text ?? "")
    .filter((word) => isContent(word, reader))
    .map((word) => toContentWord(word, reader));
}

function speaksOfOthers(folded: readonly string[]): boolean {
  return /\b(?:there (?:are|is)|es gibt|gibt es)\b/.test(folded.join(" "));
}

function goesOn(words: readonly Word[], place: number): boolean {
  const [before, word] = [words[place - 1], words[place]];
  if (before === undefined || word === undefined || before.sentence !== word.sentence) return false;
  return (
    (before.clause === word.clause && connectives.has(word.text)) || openWords.has(before.text)
  );
}

function mayStandAlone(word: string, reader: AtomReader): boolean {
  return (
    claimsNothingAlone(word, reader.locale) ||
    connectives.has(word) ||
    reader.noun.has(word) ||
    shownBy(word, reader) !== undefined
  );
}

function behindThan(
  words: readonly Word[],
  places: readonly number[],
  marks: readonly Mark[],
): number | undefined {
  const than = places.find((place) => thanWords.has(words[place]?.text ?? ""));
  if (than === undefined) return undefined;
  const named = places.find((place) => place > than && marks[place]?.mention !== undefined);
  return named === undefined ? undefined : marks[named]?.mention;
}

export function isContent(word: string, { locale, noun, telling }: AtomReader): boolean {
  if (telling.has(word)) return true;
  return (
    !isNeutral(word, locale) && !negators.has(word) && !connectives.has(word) && !noun.has(word)
  );
}
