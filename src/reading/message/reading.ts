import type { Condition } from "../../climate/conditions.ts";
import type { Language } from "./phrase-pattern.ts";

/**
 * What a message was understood to say, without a model and without a catalogue. Values are the
 * neutral ones of docs/reading.md: "waterproof", "hiking", "jacket". Quotes are exactly the
 * shopper's words.
 */
export interface MessageReading {
  /** The language most of it is in; words of the other one are understood too. */
  readonly language: Language;
  readonly intent: Intent;
  /** What else it may be, most likely first. */
  readonly alsoIntents: readonly Intent[];
  /**
   * The words that told the intent where the rules alone would have said another; empty where they
   * decided.
   */
  readonly intentBecause: readonly string[];
  /** In the order in which they were said; the same value may be said twice. */
  readonly mentions: readonly Mention[];
  readonly budget: Budget | undefined;
  /** As written: "42,5", "XL", "UK 7". */
  readonly sizes: readonly { readonly value: string; readonly quote: Quote }[];
  readonly places: readonly PlaceMention[];
  /** 1 to 12, ascending; ranges written out. */
  readonly months: readonly number[];
  /** From the first word of them to the last; undefined where none is named. */
  readonly monthsQuote: Quote | undefined;
  /**
   * What a good seller would add from place, month, garment and activity. Nothing the shopper said:
   * to be shown as an assumption.
   */
  readonly impliedWeather: readonly Condition[];
  /** The part of it that hardly anybody would contradict. */
  readonly likelyWeather: readonly Condition[];
}

/**
 * What a message may be after; `attack` is prompt injection, markup, or fishing for data and
 * discounts. In the order in which `intent-weights.ts` names them.
 */
export const intents = [
  "find",
  "question",
  "service",
  "complaint",
  "human",
  "smalltalk",
  "off_topic",
  "attack",
] as const;

export type Intent = (typeof intents)[number];

export interface Mention {
  readonly slot: MentionSlot;
  readonly value: string;
  readonly polarity: Polarity;
  readonly quote: Quote;
  /** Whose it is, when it stands beside one of several wearers. */
  readonly person?: string;
}

/** `weather` is what it should protect against, `attribute` a property of the product itself. */
export type MentionSlot =
  | "product"
  | "activity"
  | "season"
  | "weather"
  | "attribute"
  | "gender"
  | "fit"
  | "color";

/**
 * - `excluded`: must not be there ("kein Daunen");
 * - `unwanted`: should not be so ("nicht zu schwer");
 * - `unneeded`: may be missing ("muss nicht wasserdicht sein").
 */
export type Polarity = "wanted" | "excluded" | "unwanted" | "unneeded";

export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Amounts in the currency said; `level` for prices said without a number. */
export interface Budget {
  readonly min?: number;
  readonly max?: number;
  /** "Around 100". */
  readonly approx?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** Cheap · the price does not matter · the best there is. */
  readonly level?: "low" | "any" | "high";
  readonly quote: Quote;
}

export interface PlaceMention {
  /** As written. */
  readonly said: string;
  readonly en: string;
  /** Undefined for a place the gazetteer does not have. */
  readonly id: string | undefined;
  readonly quote: Quote;
}
