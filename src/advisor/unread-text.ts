import { toWords } from "../lib/words.ts";
import { isNegated } from "../reading/match-phrases.ts";

/**
 * What is left of a message to search products by. Words read as a need count as that need already;
 * searched for as well, they would count twice, and behind a "not" they would find what is not
 * wanted. Numbers are limits and sizes, which no text is about.
 *
 * @param quotes The words needs were read from, as they stand in the text.
 */
export function unreadText(text: string, quotes: readonly string[]): string {
  const read = quotes.map((quote) => {
    const from = text.indexOf(quote);
    return { from, to: from < 0 ? from : from + quote.length };
  });
  const words = toWords(text);
  return words
    .filter(({ number, start, end }, at) => {
      const isRead = read.some(({ from, to }) => start < to && end > from);
      return number === undefined && !isRead && !isNegated(words, at);
    })
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}
