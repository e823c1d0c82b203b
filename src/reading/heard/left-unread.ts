import { toWords, type Word } from "../../lib/words.ts";
import { intents, type Intent, type MessageReading, type Quote } from "../message/reading.ts";
import { negators, smallWords } from "../small-words.ts";

/**
 * Whether asking somebody else could change what is known of a message: the rules were unsure what
 * it is about, or it looks for something and has words they made nothing of. An attack is one
 * whatever else it says, and is shown to nobody.
 */
export function wantsHearing(text: string, reading: MessageReading): boolean {
  const { intent } = reading;
  if (intent === "attack") return false;
  const words = toWords(text);
  if (!words.some(isTelling)) return false;
  return (
    possibleIntents(reading).length > 1 || (intent === "find" && isPartlyUnread(words, reading))
  );
}

/**
 * What a message may be after, as far as the rules leave it open: what they found words for, or
 * anything where they took somebody to look for something only because nothing said otherwise, or
 * where learned weights spoke instead of them. Only one means that they were sure.
 */
export function possibleIntents(reading: MessageReading): readonly Intent[] {
  const { intent, alsoIntents, intentBecause, months } = reading;
  if (intent === "attack") return [intent];
  const isNothingRead = quotesOf(reading).length === 0 && months.length === 0;
  const isGuess = (intent === "find" && alsoIntents.length === 0) || intentBecause.length > 0;
  if (isGuess && isNothingRead) {
    return intents;
  }
  return [intent, ...alsoIntents];
}

/** The words that needs were read from. */
export function quotesOf(reading: MessageReading): readonly Quote[] {
  const { mentions, sizes, places, budget } = reading;
  return [...mentions, ...sizes, ...places, ...(budget === undefined ? [] : [budget])].map(
    ({ quote }) => quote,
  );
}

/** Whether a word could mean something by itself, in letters. */
export function isTelling({ text, number }: Word): boolean {
  return number === undefined && text.length > 1 && !smallWords.has(text) && !negators.has(text);
}

export function isRead({ start, end }: Word, quotes: readonly Quote[]): boolean {
  return quotes.some((quote) => start < quote.end && end > quote.start);
}

function isPartlyUnread(words: readonly Word[], reading: MessageReading): boolean {
  const quotes = quotesOf(reading);
  return words.some((word) => isTelling(word) && !isRead(word, quotes));
}
