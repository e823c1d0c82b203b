import type { Word } from "../../lib/words.ts";
import { findAmounts, type AmountKey } from "./amounts.ts";
import type { AtomReader } from "./atoms.ts";
import { connectives } from "./neutral-words.ts";

/** What a word of a text is part of. */
export interface Mark {
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
export function markWords(words: readonly Word[], reader: AtomReader): readonly Mark[] {
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
