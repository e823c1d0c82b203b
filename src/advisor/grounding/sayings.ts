import type { AmountKey } from "./amounts.ts";
import {
  besidePrices,
  choosingWords,
  givingWords,
  havingWords,
  isNeutral,
  ordinals,
  priceWords,
  suitingWords,
  thingWords,
} from "./neutral-words.ts";
import type { AtomReader } from "./atoms.ts";

/*
 * What small words make of a true amount, or of a "best": something that no claim was compared with.
 */

/** "The best" of what, where "best match" and "suits you best" say it. */
export function isBareBest(folded: readonly string[], content: readonly string[]): boolean {
  return (
    content.length > 0 && content.every(isBest) && !folded.some((word) => suitingWords.has(word))
  );
}

/** A price among words that make a gift or a former price of it. */
export function isChangedPrice(
  folded: readonly string[],
  amounts: readonly AmountKey[],
  reader: AtomReader,
): boolean {
  if (!amounts.some((amount) => /^= [\d.]+ (?:EUR|USD|GBP|CHF)$/.test(amount))) return false;
  const hasPriceWord = folded.some((word) => priceWords.has(word));
  return folded.some(
    (word) =>
      isNeutral(word, reader.locale) &&
      !besidePrices.has(word) &&
      !reader.noun.has(word) &&
      !ordinals.has(word) &&
      !(hasPriceWord && havingWords.has(word)),
  );
}

/** How many fit, as something one gets. */
export function isGivenCount(
  folded: readonly string[],
  amounts: readonly AmountKey[],
  { noun }: AtomReader,
): boolean {
  if (!amounts.some((amount) => /^= \d+$/.test(amount))) return false;
  if (!folded.some((word) => noun.has(word) || thingWords.has(word))) return false;
  const chooses = folded.some((word) => choosingWords.has(word));
  return folded.some((word) => givingWords.has(word) || (havingWords.has(word) && !chooses));
}

function isBest(word: string): boolean {
  return /^beste?[nmrs]?$/.test(word);
}
