import type { Locale } from "../../lib/localized.ts";
import { numberOfWord } from "../../lib/number-words.ts";
import { optional } from "../../lib/optional.ts";
import { toWords, type Word } from "../../lib/words.ts";
import { stem } from "../../reading/stem.ts";
import { findAmounts, type AmountKey, type Units } from "./amounts.ts";
import {
  acknowledgements,
  claimsNothingAlone,
  connectives,
  isNeutral,
  negators,
  openWords,
  ordinals,
  pluralPronouns,
  pointers,
  priceWords,
  recommendingWords,
  singularPronouns,
  thanWords,
} from "./neutral-words.ts";
import type { ProductFinder } from "./product-names.ts";
import { isBareBest, isBareCount, isChangedPrice, isGivenCount, isScarcity } from "./sayings.ts";

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

interface Mark {
  /** Which atom of the text the word belongs to. */
  readonly atom: number;
  readonly mention?: number;
  readonly amount?: AmountKey;
  /** Part of a name or an amount, and so no word of its own. */
  readonly taken: boolean;
  /** The last word of a number without a unit. */
  readonly counts: boolean;
}

/** A name or an amount is never cut in two, whatever stands in it ("and", a comma). */
function markWords(words: readonly Word[], reader: AtomReader): readonly Mark[] {
  const mentions = reader.findProducts(words);
  const inside = (place: number): boolean =>
    mentions.some(({ from, to }) => place >= from && place <= to);
  const amounts = findAmounts(words, reader.units).filter(({ from, to }) => {
    return !inside(from) && !inside(to);
  });
  let atom = 0;
  return words.map((word, place) => {
    const mention = mentions.find(({ from, to }) => place >= from && place <= to);
    const amount = amounts.find(({ from, to }) => place >= from && place <= to);
    const goesOn =
      (mention !== undefined && mention.from < place) || (amount?.from ?? place) < place;
    const before = words[place - 1];
    const parted =
      before !== undefined &&
      (before.sentence !== word.sentence ||
        before.clause !== word.clause ||
        connectives.has(word.text));
    if (parted && !goesOn) atom += 1;
    return {
      atom,
      ...(mention?.from === place ? { mention: mention.product } : {}),
      ...(amount?.from === place ? { amount: amount.key } : {}),
      taken: mention !== undefined || amount !== undefined,
      counts: amount?.to === place && /\d$/.test(amount.key),
    };
  });
}

function toAtom(
  text: string,
  words: readonly Word[],
  {
    places,
    marks,
    reader,
  }: {
    readonly places: readonly number[];
    readonly marks: readonly Mark[];
    readonly reader: AtomReader;
  },
): Atom {
  const free = places.filter((place) => marks[place]?.taken !== true);
  const folded = free.map((place) => words[place]?.text ?? "");
  const ordinal = (word = ""): number | undefined => {
    const place = ordinals.get(word);
    return place !== undefined && place < reader.shown ? place : undefined;
  };
  const isClaim = (place: number): boolean => {
    const word = words[place]?.text ?? "";
    return (
      (isContent(word, reader) && ordinal(word) === undefined) || isGermanToo(text, words, place)
    );
  };
  const isTelling = isNoMereCount(folded, reader);
  const said = places.flatMap((place): readonly Placed[] => {
    const { taken = false, amount } = marks[place] ?? {};
    if (amount !== undefined) {
      const counts = !isOfTheThree(words, place, reader) && isTelling(amount);
      return counts ? [{ place, said: amount }] : [];
    }
    const word = words[place]?.text ?? "";
    if (taken || !isClaim(place)) return [];
    return [{ place, said: { text: word, stem: stem(word, reader.locale) } }];
  });
  const inOrder = said.map((one) => one.said);
  const claimed = inOrder.filter((one) => typeof one !== "string");
  const content = claimed.map((word) => word.text);
  const amounts = [
    ...inOrder.filter((one) => typeof one === "string"),
    ...(isExactlyOne(folded, reader) ? ["= 1"] : []),
    ...(isAloneBefore(words, places, marks) ? [alone] : []),
    ...(content.length > 0 && places.some((place) => isOfShown(words, place, reader))
      ? [ofThem]
      : []),
  ];
  const denials = free.filter((place) => negators.has(words[place]?.text ?? ""));
  const refersTo = referenceIn(text, { words, free, reader });
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
      (content.length + amounts.length + denials.length === 0 &&
        !folded.every((word) => mayStandAlone(word, reader) || ordinal(word) !== undefined)),
    recommends: folded.some(
      (word, at) => recommendingWords.has(word) && !ordinals.has(folded[at - 1] ?? ""),
    ),
    isBareCount: isBareCount(folded, { amounts, content, noun: reader.noun }),
    acknowledges: folded.some((word) => acknowledgements.has(word)),
    mentions: [
      ...new Set(
        places.flatMap((place) => {
          const mark = marks[place];
          return mark?.mention ?? (mark?.taken === true ? [] : (ordinal(words[place]?.text) ?? []));
        }),
      ),
    ],
    ...(refersTo === undefined ? {} : { refersTo }),
    ...optional("comparedWith", behindThan(words, places, marks)),
    counted: places
      .filter((place) => marks[place - 1]?.counts === true && free.includes(place))
      .map((place) => words[place]?.text ?? "")
      .filter((word) => isContent(word, reader))
      .map((word) => ({ text: word, stem: stem(word, reader.locale) })),
    text: text.slice(first?.start ?? 0, last?.end ?? text.length),
  };
}

interface Placed {
  readonly place: number;
  readonly said: Said;
}

/** "Zu leicht" is a fault, "zu tragen" and "zu dir" are none; German writes nouns with a capital. */
function isGermanToo(text: string, words: readonly Word[], place: number): boolean {
  const [zu, next] = [words[place], words[place + 1]];
  if (zu?.text !== "zu" || next === undefined || next.clause !== zu.clause) return false;
  return (
    /^\p{Ll}/u.test(text.slice(next.start)) &&
    !/(?:n|mir|dir|[ms]?ich|euch|uns|ih[mr]|der|die|das|de[mr])$/.test(next.text)
  );
}

/** "Only the Cirrus": that no other one is or has it; as an amount, so that it is proved by the same alone. */
export const alone = "alone";

function isAloneBefore(
  words: readonly Word[],
  places: readonly number[],
  marks: readonly Mark[],
): boolean {
  const isOnly = (place: number): boolean => /^(?:only|nur)$/.test(words[place]?.text ?? "");
  const isArticle = (place: number): boolean =>
    /^(?:the|this|der|die|das|diese[rs]?)$/.test(words[place]?.text ?? "");
  return places.some((place) => {
    if (marks[place]?.taken === true) return false;
    // "The only one", and "only the Cirrus".
    if (isOnly(place) && words[place - 1]?.text === "the") return true;
    const named = isArticle(place + 1) ? place + 2 : place + 1;
    return isOnly(place) && marks[named]?.mention !== undefined;
  });
}

/** "Of the three", "of these": as an amount, so that "the lightest of the three" does not prove the lightest. */
const ofThem = "of them";

/** "The lightest of the three": of how many it is the lightest is no number of its own. */
function isOfTheThree(words: readonly Word[], place: number, { shown }: AtomReader): boolean {
  const [count, unit] = [words[place], words[place + 1]];
  return (
    count !== undefined &&
    numberOfWord(count.text) === shown &&
    isOfThem(words, place - 2) &&
    (unit === undefined || unit.clause !== count.clause || unit.sentence !== count.sentence)
  );
}

/** "Of the three", or "of these" without a number. */
function isOfShown(words: readonly Word[], place: number, reader: AtomReader): boolean {
  if (!isOfThem(words, place)) return false;
  const isThe = /^(?:the|den)$/.test(words[place + 1]?.text ?? "");
  return !isThe || isOfTheThree(words, place + 2, reader);
}

/** Whether "of the", "of these" begins at this place. */
function isOfThem(words: readonly Word[], place: number): boolean {
  const [of, them] = [words[place], words[place + 1]];
  return (
    /^(?:of|among|von|unter)$/.test(of?.text ?? "") &&
    /^(?:the|these|those|them|den|diesen|denen|ihnen)$/.test(them?.text ?? "")
  );
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

function mayStandAlone(word: string, { locale, noun }: AtomReader): boolean {
  return claimsNothingAlone(word, locale) || connectives.has(word) || noun.has(word);
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

/** "These three": the number of products on the screen, said with a pronoun, claims nothing. */
function isNoMereCount(
  folded: readonly string[],
  { shown }: AtomReader,
): (amount: AmountKey) => boolean {
  const pointed = folded.some((word) => pointers.has(word));
  const counts = folded.some((word) => /^(?:remain|left|leave|bleib|ubrig|verbleib)/.test(word));
  return (amount) => !(pointed && !counts && amount === `= ${shown}`);
}

/** "One jacket is left": an article is a number where it counts. */
function isExactlyOne(folded: readonly string[], { noun, shown }: AtomReader): boolean {
  if (folded.some((word) => numberOfWord(word) !== undefined)) return false;
  if (folded.some((word) => /^(?:single|einzige[nmrs]?|sole)$/.test(word))) return true;
  const counted = folded.some(
    (word, at) =>
      /^(?:one|ein|eine|einen|einem|einer)$/.test(word) && noun.has(folded[at + 1] ?? ""),
  );
  const counts = folded.some((word) =>
    /^(?:only|just|exactly|nur|genau|remain|left|leave|bleib|ubrig|verbleib|erfull|meet)/.test(
      word,
    ),
  );
  return counted && (counts || (shown === 0 && folded.includes("one")));
}

function referenceIn(
  text: string,
  parts: {
    readonly words: readonly Word[];
    readonly free: readonly number[];
    readonly reader: AtomReader;
  },
): Atom["refersTo"] {
  const { words, free, reader } = parts;
  const said = free.flatMap((place) => words[place] ?? []);
  if (said.some((_, at) => isPlural(text, said, at))) return "all";
  if (said.some((word) => singularPronouns.has(word.text))) return "one";
  if (said.some((word) => word.text === "sie" && !isAddress(text, word))) return "one";
  const counted = said.some((word) => word.number !== undefined);
  const definite = said.some(
    (word, at) =>
      reader.noun.has(word.text) &&
      !/^(?:a|an|eine?[nmrs]?|kein\w*|no)$/.test(said[at - 1]?.text ?? ""),
  );
  return definite && !counted && reader.shown > 0 ? "all" : undefined;
}

/** The German "sie" is one product before "wiegt" and several before "wiegen". */
function isPlural(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.text !== "sie") return pluralPronouns.has(word.text);
  const [before, behind] = [words[at - 1]?.text ?? "", words[at + 1]?.text ?? ""];
  return !isAddress(text, word) && (/(?:en|sind)$/.test(behind) || /(?:en|sind)$/.test(before));
}

/** "Sie" within a sentence is the shopper. */
function isAddress(text: string, word: Word): boolean {
  const atStart = /(?:^|[.!?:]["”“»)]?\s*)$/.test(text.slice(0, word.start));
  return text.startsWith("S", word.start) && !atStart;
}
