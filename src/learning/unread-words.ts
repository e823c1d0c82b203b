import type { RecordedEvent } from "../conversation/event.ts";
import { toWords, type Word } from "../lib/words.ts";
import { isCommon } from "../reading/common-words.ts";
import { quotesOf, isRead, isTelling } from "../reading/heard/left-unread.ts";
import type { Reader, Reading } from "../reading/reader.ts";
import { stem } from "../reading/stem.ts";

/** A word of a message that nothing was made of. */
export interface UnreadWord {
  /** What its spellings have in common. */
  readonly stem: string;
  readonly spelling: string;
}

/** Longer messages are stories: what nobody understood in them is no one word. */
const wordsMax = 60;
const unreadMax = 12;

/**
 * The words of shoppers' messages that the reader made nothing of, where the message looked for a
 * product or was understood not at all. Names, numbers and everyday words are none: a word somebody
 * could add to a flow has letters alone.
 *
 * @param after The place in the log up to which words were looked at before.
 */
export function unreadWords(
  events: readonly RecordedEvent[],
  after: number,
  { reader, locale }: { readonly reader: Pick<Reader, "read">; readonly locale: string },
): readonly UnreadWord[] {
  const found = new Map<string, UnreadWord>();
  for (const { seq, event } of events) {
    if (seq <= after || event.type !== "shopper-said") continue;
    for (const word of unreadIn(
      event.text,
      reader.read(event.text, { language: locale }),
      locale,
    )) {
      if (!found.has(word.stem)) found.set(word.stem, word);
    }
  }
  return [...found.values()].slice(0, unreadMax);
}

function unreadIn(text: string, reading: Reading, locale: string): readonly UnreadWord[] {
  const { message } = reading;
  if (message !== undefined && message.intent !== "find") return [];
  if (reading.wants !== undefined) return [];
  const words = toWords(text);
  if (words.length > wordsMax) return [];
  const quotes = [
    ...(message === undefined ? [] : quotesOf(message)),
    ...[...reading.answers, ...reading.wishes].flatMap(({ quote }) => placesOf(text, quote)),
    ...(reading.money === undefined ? [] : placesOf(text, reading.money.quote)),
  ];
  return words
    .filter((word) => isTelling(word) && isWordLike(word, text) && !isCommon(word.text))
    .filter((word) => !isRead(word, quotes))
    .map((word) => ({ stem: stem(word.text, locale), spelling: text.slice(word.start, word.end) }));
}

const lettersMin = 4;
const lettersMax = 30;

/** Letters alone, with nothing of an address around them. */
function isWordLike({ start, end }: Word, text: string): boolean {
  const written = text.slice(start, end);
  const length = end - start;
  if (length < lettersMin || length > lettersMax || !/^\p{L}+$/u.test(written)) return false;
  return !/[@/\\_.]$/.test(text.slice(0, start)) && !/^(?:[@/\\_]|\.\S|:\/)/.test(text.slice(end));
}

function placesOf(
  text: string,
  quote: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  const start = text.indexOf(quote);
  return start < 0 ? [] : [{ start, end: start + quote.length, text: quote }];
}
