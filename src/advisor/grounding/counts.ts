import { numberOfWord } from "../../lib/number-words.ts";
import type { Word } from "../../lib/words.ts";
import type { AmountKey } from "./amounts.ts";
import type { AtomReader } from "./atoms.ts";
import { pointers, thingWords } from "./neutral-words.ts";

/** How many products words count without stating a number. */
export function unstatedAmounts(
  words: readonly Word[],
  parts: {
    readonly places: readonly number[];
    /** What is neither part of a name nor of an amount. */
    readonly folded: readonly string[];
    readonly hasContent: boolean;
    readonly reader: AtomReader;
  },
): readonly AmountKey[] {
  const { places, folded, hasContent, reader } = parts;
  const isAmongShown = hasContent && places.some((place) => isOfShown(words, place, reader));
  return [...(isExactlyOne(folded, reader) ? ["= 1"] : []), ...(isAmongShown ? [ofThem] : [])];
}

/** Whether the number at a place says more than how many products are on the screen. */
export function isNumberOfItsOwn(
  words: readonly Word[],
  parts: {
    readonly place: number;
    readonly amount: AmountKey;
    readonly folded: readonly string[];
    readonly reader: AtomReader;
  },
): boolean {
  const { place, amount, folded, reader } = parts;
  return !isOfTheThree(words, place, reader) && !isMereCount(amount, folded, reader);
}

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

/** "These three": the number of products on the screen, said with a pronoun, claims nothing. */
function isMereCount(amount: AmountKey, folded: readonly string[], { shown }: AtomReader): boolean {
  const pointed = folded.some((word) => pointers.has(word));
  const counts = folded.some((word) => /^(?:remain|left|leave|bleib|ubrig|verbleib)/.test(word));
  return pointed && !counts && amount === `= ${shown}`;
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

/** "Of the three", "of these": as an amount, so that "the lightest of the three" does not prove the lightest. */
const ofThem = "of them";

/** "Only two left" is said of what runs out. */
export function isScarcity(folded: readonly string[]): boolean {
  return (
    folded.some((word) => /^(?:only|just|nur|bloss)$/.test(word)) &&
    folded.some((word) => /^(?:left|remain\w*|noch|ubrig)$/.test(word))
  );
}

/**
 * "4 remain", "there are 4 of it": of how many products that is said, the sentence does not say, and
 * beside a product's name it is what the shop has left of that one.
 */
export function isBareCount(
  folded: readonly string[],
  parts: {
    readonly amounts: readonly AmountKey[];
    readonly content: readonly string[];
    readonly noun: ReadonlySet<string>;
  },
): boolean {
  const { amounts, content, noun } = parts;
  if (!amounts.some((amount) => /^= \d+$/.test(amount))) return false;
  const said = ` ${folded.join(" ")} `;
  if (
    / (?:davon|hiervon|of (?:it|this|that|them|these|those)|von (?:ih[mr]|ihnen|diese[mnr]|denen)) /.test(
      said,
    )
  ) {
    return true;
  }
  return (
    folded.length > 0 &&
    content.length === 0 &&
    !folded.some((word) => noun.has(word) || thingWords.has(word))
  );
}
