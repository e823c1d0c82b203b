import type { Word } from "../../lib/words.ts";
import { isTelling } from "./left-unread.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";

/**
 * Which words of a message another reader has taken for something: a quote is a phrase and not the
 * message, and one word says a thing or two, and not whatever a reader makes up.
 */
export interface ClaimedWords {
  /** Whether this stretch can be taken for one thing more. */
  isFree(stretch: QuotedStretch): boolean;
  /** It was taken for something. */
  take(stretch: QuotedStretch): void;
}

/** Longer is no phrase any more. */
const quoteWordsMax = 8;
/** "Schmuddelwetter" is wet and cold. */
const meaningsPerWordMax = 2;

/** @param isRead Words by their places that the rules have read: nothing more is said by them. */
export function createClaimedWords(
  words: readonly Word[],
  isRead: (place: number) => boolean,
): ClaimedWords {
  const taken = new Map<number, number>();
  const ownOf = ({ from, to }: QuotedStretch): number | undefined => {
    for (let at = from; at <= to; at += 1) {
      const word = words[at];
      const isOwn = word !== undefined && isTelling(word) && !isRead(at);
      if (isOwn && (taken.get(at) ?? 0) < meaningsPerWordMax) return at;
    }
    return undefined;
  };
  return {
    isFree: (stretch) => stretch.to - stretch.from < quoteWordsMax && ownOf(stretch) !== undefined,
    take(stretch) {
      const own = ownOf(stretch);
      if (own !== undefined) taken.set(own, (taken.get(own) ?? 0) + 1);
    },
  };
}
