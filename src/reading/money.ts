import type { Word } from "../lib/words.ts";

/** An amount of money as a shopper limits it, in the currency's main unit. */
export interface MoneyReading {
  readonly min?: number;
  readonly max?: number;
  /** Places of the first and the last word it was read from. */
  readonly from: number;
  readonly to: number;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const currencyWords = wordsOf(
  "€ $ £ euro euros eur dollar dollars usd pound pounds gbp chf franken bucks quid tacken mucken ocken ocke",
);
const ceilingWords = wordsOf(
  "max maximal maximum hochstens hoechstens unter bis under below upto most budget limit weniger cheaper less within innerhalb",
);
const floorWords = wordsOf(
  "ab mindestens over above least more mehr uber ueber minimum min wenigstens",
);
const aroundWords = wordsOf(
  "um around about ca circa etwa ungefahr ungefaehr rund roughly approx so approximately",
);
const betweenWords = wordsOf("zwischen between von from");
const rangeWords = wordsOf("und and bis to");
/** Words that may stand between a limit and its number: "not more than", "up to about". */
const bridgeWords = wordsOf(
  "to than als die den das etwa ca circa of is ist von a an the at so um about around bei liegt mein my",
);
const negators = wordsOf("not nicht kein keine no");
/** A number with one of these behind it measures something else. */
const unitWords = wordsOf(
  "mm cm m km g kg gramm gram grams kilo l liter litre litres ml % ° grad degrees degree c years year jahre jahr tage tag days day oz lbs lb stunden hours uhr",
);

/** "Around 100" is meant within this much. */
const aroundShare = 0.15;

/**
 * The first limit on money in a message: "max 150 bucks", "unter 200 €", "zwischen 80 und 120",
 * "ab 100 Euro", "so um die 100 €". A number counts when a currency or a limiting word belongs to
 * it, or when `bare` says that an amount was asked for.
 */
export function readMoney(words: readonly Word[], bare: boolean): MoneyReading | undefined {
  for (const [at, word] of words.entries()) {
    if (word.number === undefined || word.number < 0 || measuresSomethingElse(words, at)) continue;
    const reading = readRange(words, at) ?? readLimit(words, at, bare);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function measuresSomethingElse(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && unitWords.has(next.text);
}

/** "80 bis 120 Euro", "80-120 €", "between 80 and 120". */
function readRange(words: readonly Word[], at: number): MoneyReading | undefined {
  const low = words[at]?.number;
  const link = words[at + 1];
  const linked = link !== undefined && rangeWords.has(link.text);
  const highAt = linked ? at + 2 : at + 1;
  const high = words[highAt];
  const dashed = !linked && high?.joined === true;
  if (low === undefined || high?.number === undefined || high.number <= low) return undefined;
  if ((!linked && !dashed) || measuresSomethingElse(words, highAt)) return undefined;
  const before = words[at - 1];
  const opened = before !== undefined && betweenWords.has(before.text);
  const priced = isCurrency(words[highAt + 1]);
  if (!opened && !priced) return undefined;
  return {
    min: low,
    max: high.number,
    from: opened ? at - 1 : at,
    to: priced ? highAt + 1 : highAt,
  };
}

function readLimit(words: readonly Word[], at: number, bare: boolean): MoneyReading | undefined {
  const number = words[at]?.number;
  if (number === undefined) return undefined;
  const before = isCurrency(words[at - 1]) ? at - 1 : at;
  const after = isCurrency(words[at + 1]) ? at + 1 : at;
  const priced = before < at || after > at;
  const limit = limitBefore(words, before);
  if (!priced && !bare && limit?.strong !== true) return undefined;
  const span = { from: limit?.from ?? before, to: after };
  switch (limit?.type) {
    case "floor":
      return { min: number, ...span };
    case "around":
      return {
        min: Math.round(number * (1 - aroundShare)),
        max: Math.round(number * (1 + aroundShare)),
        ...span,
      };
    default:
      return { max: number, ...span };
  }
}

interface Limit {
  readonly type: "ceiling" | "floor" | "around";
  readonly from: number;
  /** Says "limit" even without a currency: "max 200". */
  readonly strong: boolean;
}

/** The limiting word left of a number, with at most two words between. */
function limitBefore(words: readonly Word[], at: number): Limit | undefined {
  let around: Limit | undefined;
  for (let place = at - 1; place >= Math.max(0, at - 4); place -= 1) {
    const text = words[place]?.text ?? "";
    const negated = negators.has(words[place - 1]?.text ?? "");
    const from = negated ? place - 1 : place;
    if (ceilingWords.has(text)) return { type: negated ? "floor" : "ceiling", from, strong: true };
    if (floorWords.has(text))
      return { type: negated ? "ceiling" : "floor", from, strong: isStrongFloor(text) };
    if (text === "up") return { type: "ceiling", from: place, strong: true };
    if (aroundWords.has(text)) around = { type: "around", from: place, strong: false };
    else if (!bridgeWords.has(text)) break;
  }
  return around;
}

/** "Over" and "ab" stand before all sorts of numbers. */
function isStrongFloor(text: string): boolean {
  return text === "mindestens" || text === "least" || text === "minimum";
}

function isCurrency(word: Word | undefined): boolean {
  return word !== undefined && currencyWords.has(word.text);
}
