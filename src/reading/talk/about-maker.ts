import type { TalkRequest } from "../../flow/talk-request.ts";
import { isCommon } from "../common-words.ts";
import type { ProductNames } from "./product-names.ts";
import { quoteWords, typed } from "./quote.ts";
import type { Sentence } from "./sentence.ts";

/** "And anything by Hammerfest?", of a maker the shop has nothing of: told so, rather than guessed at. */
export function readUnknownMaker(
  sentence: Sentence,
  names: () => ProductNames,
): TalkRequest | undefined {
  const { begun, words, text, asked } = sentence;
  const found = asked ? byMaker.exec(begun) : null;
  if (found === null) return undefined;
  const count = (found[1] ?? "").trim().split(" ").length;
  const named = words.slice(-count);
  const isName = named.every(
    (word) =>
      word.number === undefined && /^\p{Lu}/u.test(typed(word, sentence)) && !isCommon(word.text),
  );
  if (!isName || names().find(words).length > 0) return undefined;
  return { type: "why-not", products: [], name: quoteWords(text, named, words) };
}

const byMaker =
  /^ (?:(?:do you|have you|habt ihr|hast du|haben sie|gibt es|gibts|fuhrt ihr|got|have|sell|stock|carry|auch|also|any|anything|something|was|etwas|ones|one|jackets?|shoes?|jacken?|schuhe?|von der marke|und|and) )*(?:von|by) ((?:\S+ ){1,3})$/;
