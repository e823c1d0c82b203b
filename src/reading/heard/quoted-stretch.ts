import { toWords, type Word } from "../../lib/words.ts";
import { isNegated } from "../match-phrases.ts";
import { negators } from "../small-words.ts";
import { isTelling } from "./left-unread.ts";

/** Words of a message that another reader quotes, by their places. */
export interface QuotedStretch {
  readonly from: number;
  readonly to: number;
}

/** Where a quote stands in the message, word by word; it must say something, and not in digits. */
export function findQuote(words: readonly Word[], quote: string): QuotedStretch | undefined {
  const said = toWords(quote);
  if (!said.some(isTelling)) return undefined;
  const from = words.findIndex((_, at) =>
    said.every((word, offset) => words[at + offset]?.text === word.text),
  );
  return from < 0 ? undefined : { from, to: from + said.length - 1 };
}

/** Behind a "not", or with one in it or after it: what is meant then is for the rules to say. */
export function isDenied(words: readonly Word[], { from, to }: QuotedStretch): boolean {
  const clause = words[to]?.clause;
  const behind = words.slice(to + 1, to + 4).filter((word) => word.clause === clause);
  const own = words.slice(from, to + 1);
  return [...own, ...behind].some(({ text }) => negators.has(text)) || isNegated(words, from);
}
