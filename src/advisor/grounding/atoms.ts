import type { Locale } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import { toWords, type Word } from "../../lib/words.ts";
import type { AmountKey, Units } from "./amounts.ts";
import { isContent, shownBy, toContentWord } from "./content-word.ts";
import { isBareCount, isScarcity, unstatedAmounts } from "./counts.ts";
import {
  acknowledgements,
  claimsNothingAlone,
  connectives,
  negators,
  openWords,
  ordinals,
  priceWords,
  recommendingWords,
  thanWords,
} from "./neutral-words.ts";
import { onlyOneIn } from "./only-one.ts";
import type { ProductFinder } from "./product-names.ts";
import { referenceIn } from "./reference.ts";
import { saidIn } from "./said-in-order.ts";
import { isBareBest, isChangedPrice, isGivenCount } from "./sayings.ts";
import { markWords, type Mark } from "./word-marks.ts";

/** A sentence in its smallest parts that can be true or false: "rain stays out", "wiegt 320 g". */
export interface Sentence {
  readonly atoms: readonly Atom[];
  readonly isQuestion: boolean;
}

export interface Atom {
  readonly words: readonly ContentWord[];
  readonly amounts: readonly AmountKey[];
  /** Both in the order they are said in; what only a whole phrase says ("of the three") is not among them. */
  readonly inOrder: readonly Said[];
  /** How often it is denied: "not waterproof" once. */
  readonly negations: number;
  /** What each denial is about: the first thing said behind it, else the last one before it. */
  readonly denied: readonly Said[];
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
  /** It puts a product before the others: "my recommendation", but not "the first choice". */
  readonly recommends: boolean;
  /** It counts, and does not say what: "4 remain". */
  readonly isBareCount: boolean;
  /** A pronoun or the noun of the flow stands for products. */
  readonly refersTo?: "all" | "one";
  readonly text: string;
}

/** A word that claims something, or an amount. */
export type Said = ContentWord | AmountKey;

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
export interface Part {
  readonly places: readonly number[];
  readonly marks: readonly Mark[];
  readonly reader: AtomReader;
}

function toAtom(text: string, words: readonly Word[], part: Part): Atom {
  const { places, marks, reader } = part;
  const free = places.filter((place) => marks[place]?.taken !== true);
  const folded = free.map((place) => words[place]?.text ?? "");
  const said = saidIn(text, words, part);
  const inOrder = said.map((one) => one.said);
  const claimed = inOrder.filter((one) => typeof one !== "string");
  const content = claimed.map((word) => word.text);
  const amounts = [
    ...inOrder.filter((one) => typeof one === "string"),
    ...onlyOneIn(words, places, marks),
    ...unstatedAmounts(words, { places, folded, hasContent: content.length > 0, reader }),
  ];
  const denials = free.filter((place) => negators.has(words[place]?.text ?? ""));
  const isEmpty = content.length + amounts.length + denials.length === 0;
  const first = words[places[0] ?? 0];
  const last = words[places.at(-1) ?? 0];
  return {
    words: claimed,
    amounts,
    inOrder,
    negations: denials.length,
    denied: denials.flatMap((place) => {
      const behind = said.find((one) => one.place > place) ?? said.at(-1);
      return behind === undefined ? [] : [behind.said];
    }),
    speaksOfOthers: speaksOfOthers(folded),
    goesOn: goesOn(words, places[0] ?? 0),
    isLoose:
      (amounts.length === 0 && folded.some((word) => priceWords.has(word))) ||
      isScarcity(folded) ||
      isBareBest(folded, content) ||
      isChangedPrice(folded, amounts, reader) ||
      isGivenCount(folded, amounts, reader) ||
      (isEmpty && !folded.every((word) => mayStandAlone(word, reader))),
    recommends: folded.some(
      (word, at) => recommendingWords.has(word) && !ordinals.has(folded[at - 1] ?? ""),
    ),
    isBareCount: isBareCount(folded, { amounts, content, noun: reader.noun }),
    acknowledges: folded.some((word) => acknowledgements.has(word)),
    mentions: mentionsIn(words, part),
    ...optional("refersTo", referenceIn(text, { words, free, reader })),
    ...optional("comparedWith", behindThan(words, places, marks)),
    counted: countedIn(words, part),
    text: text.slice(first?.start ?? 0, last?.end ?? text.length),
  };
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
