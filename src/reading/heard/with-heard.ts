import { conditions, type Condition } from "../../climate/conditions.ts";
import { toWords, type Word } from "../../lib/words.ts";
import type { Mention, MessageReading, Quote } from "../message/reading.ts";
import { createClaimedWords, type ClaimedWords } from "./claimed-words.ts";
import { closedLabels, type LabelSlot } from "./closed-labels.ts";
import type { HeardLabel, HeardMessage } from "./heard-message.ts";
import { isRead, possibleIntents, quotesOf } from "./left-unread.ts";
import { findQuote, isDenied } from "./quoted-stretch.ts";
import { wordTable } from "../../lib/word-table.ts";

/**
 * The reading of the rules with what was heard beside it, as far as that holds:
 *
 * - the label is on the closed list, and its quote stands in the message, word by word;
 * - the quote is a phrase and not the message, and a telling word of it was left unread by the rules
 *   and by all but one of the other labels: one word says a thing or two, and not whatever a reader
 *   makes up. Only weather that is assumed may be concluded from words they have read ("Schottland");
 * - the rules have not spoken of the same thing: what they read as excluded, unwanted or unneeded
 *   does not become wanted, nor the other way round;
 * - what is wanted stands behind no negation;
 * - the intent is one the rules leave open.
 *
 * Numbers and places remain as the rules have read them.
 */
export function withHeard(
  text: string,
  reading: MessageReading,
  { intent, labels }: HeardMessage,
): MessageReading {
  const quotes = quotesOf(reading);
  const words = toWords(text);
  const claimed = createClaimedWords(words, (at) => {
    const word = words[at];
    return word !== undefined && isRead(word, quotes);
  });
  const message: Message = { text, words, reading, claimed };
  const open = possibleIntents(reading);
  const isIntentHeard =
    intent !== undefined &&
    open.includes(intent.value) &&
    findQuote(message.words, intent.quote) !== undefined;
  const mentions: Mention[] = [];
  const assumed = new Set(reading.likelyWeather);
  for (const label of labels.slice(0, labelsMax)) {
    const mention = mentionOf(message, label);
    if (mention === undefined) continue;
    const condition = label.slot === "implied_weather" ? toCondition(mention.value) : undefined;
    if (condition === undefined) mentions.push(mention);
    else assumed.add(condition);
  }
  return {
    ...reading,
    intent: isIntentHeard ? intent.value : reading.intent,
    intentBecause: isIntentHeard ? [] : reading.intentBecause,
    mentions: [...reading.mentions, ...mentions].sort(
      (one, other) => one.quote.start - other.quote.start,
    ),
    likelyWeather: [...assumed],
    impliedWeather: [...new Set([...reading.impliedWeather, ...assumed])],
  };
}

/** A message says no more than this; who hears more is making it up. */
export const labelsMax = 24;

interface Message {
  readonly text: string;
  readonly words: readonly Word[];
  readonly reading: MessageReading;
  readonly claimed: ClaimedWords;
}

function mentionOf(
  { text, words, reading, claimed }: Message,
  { slot, value, quote }: HeardLabel,
): Mention | undefined {
  const allowed: readonly string[] = closedLabels[slot];
  const found = findQuote(words, quote);
  if (found === undefined || !allowed.includes(value)) return undefined;
  const said = words.slice(found.from, found.to + 1);
  const isAssumed = slot === "implied_weather";
  if (!isAssumed && !claimed.isFree(found)) return undefined;
  const mention: Mention = { ...meaningOf(slot, value), value, quote: quoteOf(text, said) };
  const isWanted = mention.polarity === "wanted";
  if (isWanted && isDenied(words, found)) return undefined;
  const isSettled = reading.mentions.some(
    (known) => (known.polarity === "wanted") !== isWanted && isSameThing(known, mention),
  );
  if (isSettled) return undefined;
  if (!isAssumed) claimed.take(found);
  return mention;
}

/** Where a mention of the reading puts what the record calls by this field. */
function meaningOf(slot: LabelSlot, value: string): Pick<Mention, "slot" | "polarity"> {
  switch (slot) {
    case "product":
    case "activity":
    case "season":
    case "weather":
    case "gender":
    case "fit":
      return { slot, polarity: "wanted" };
    case "implied_weather":
      return { slot: "weather", polarity: "wanted" };
    case "want":
      return { slot: "attribute", polarity: "wanted" };
    case "avoid":
      return { slot: "attribute", polarity: "excluded" };
    case "not_needed":
      return {
        slot: toCondition(value) === undefined ? "attribute" : "weather",
        polarity: "unneeded",
      };
    case "color_want":
      return { slot: "color", polarity: "wanted" };
    case "color_avoid":
      return { slot: "color", polarity: "excluded" };
  }
}

function toCondition(value: string): Condition | undefined {
  return conditions.find((one) => one === value);
}

/**
 * Whether two mentions cannot stand beside each other when one is wanted and the other is not. A
 * property and the weather it is against are one thing, whatever the words for them.
 */
function isSameThing(one: Mention, other: Mention): boolean {
  return thingOf(one.value) === thingOf(other.value);
}

function thingOf(value: string): string {
  return against[value] ?? value;
}

const against: Readonly<Record<string, string>> = wordTable({
  waterproof: "rain",
  windproof: "wind",
  uv_protection: "sun",
  too_warm: "insulated",
  synthetic_fill: "synthetic",
});

function quoteOf(text: string, said: readonly Word[]): Quote {
  const start = said[0]?.start ?? 0;
  const end = said.at(-1)?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
