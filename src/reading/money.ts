import type { Word } from "../lib/words.ts";
import { wordSet } from "./word-set.ts";

/** An amount of money as a shopper limits it, in the currency's main unit. */
export interface MoneyReading {
  readonly min?: number;
  readonly max?: number;
  /** Places of the first and the last word it was read from. */
  readonly from: number;
  readonly to: number;
}

const currencyWords = wordSet(
  "€ $ £ euro euros eur dollar dollars usd pound pounds gbp chf franken bucks quid tacken mucken ocken ocke",
);
const ceilingWords = wordSet(
  "max maximal maximum hochstens hoechstens unter bis under below upto most budget limit weniger cheaper gunstiger billiger less within innerhalb",
);
const floorWords = wordSet(
  "ab mindestens over above least more mehr uber ueber minimum min wenigstens teurer dearer pricier",
);
const aroundWords = wordSet(
  "um around about ca circa etwa ungefahr ungefaehr rund roughly approx so approximately",
);
const betweenWords = wordSet("zwischen between von from ab");
const rangeWords = wordSet("und and bis to");
/** Words that may stand between a limit and its number: "not more than", "up to about". */
const bridgeWords = wordSet(
  "to than als die den das etwa ca circa of is ist von a an the at so um about around bei liegt mein my zu expensive",
);
const negators = wordSet("not nicht kein keine keinen no nothing nichts never nie");
/** What may follow a number: "150 max", "200 or less", "ab" turned round: "100 aufwärts". */
const ceilingsBehind = wordSet("max maximum maximal hochstens hoechstens tops");
const floorsBehind = wordSet("minimum mindestens aufwarts aufwaerts upwards plus");
const lessBehind = wordSet("less weniger under below cheaper gunstiger");
const moreBehind = wordSet("more mehr up above over");
const links = wordSet("or oder and und");
/** A number with one of these behind it measures something else. */
const unitWords = wordSet(
  "mm cm m km g kg gramm gram grams kilo l liter litre litres ml % ° grad degrees degree c years year jahre jahr jahrig jahrige jahrigen jahriger jahriges tage tagen tag days day weeks wochen oz lbs lb stunden hours uhr people persons personen leute",
);

/** "Around 100" is meant within this much. */
const aroundShare = 0.15;

/**
 * The first limit on money in a message: "max 150 bucks", "unter 200 €", "zwischen 80 und 120",
 * "ab 100 Euro", "so um die 100 €". A number counts when a currency or a limiting word belongs to
 * it, or when `bare` says that an amount was asked for.
 */
export function readMoney(words: readonly Word[], bare: boolean): MoneyReading | undefined {
  // "For 2 of us, max 80": what says that it is money goes before what merely could be.
  const marked = firstReading(words, { ranges: bare, numbers: false });
  return marked ?? (bare ? firstReading(words, { ranges: true, numbers: true }) : undefined);
}

/** What is taken for money without a word that says so. */
interface Unmarked {
  readonly ranges: boolean;
  readonly numbers: boolean;
}

function firstReading(words: readonly Word[], unmarked: Unmarked): MoneyReading | undefined {
  for (const [at, word] of words.entries()) {
    if (word.number === undefined || word.number < 0 || measuresSomethingElse(words, at)) continue;
    const reading = readRange(words, at, unmarked.ranges) ?? readLimit(words, at, unmarked.numbers);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** "500 g", and the 8 of "8 bis 10 Uhr". */
function measuresSomethingElse(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  // "20k" is twenty thousand, and no twenty of anything.
  if (next.text === "k" && next.start === words[at]?.end) return true;
  const other = rangeWords.has(next.text) ? at + 2 : next.joined ? at + 1 : undefined;
  if (other !== undefined && words[other]?.number !== undefined) {
    return measuresSomethingElse(words, other);
  }
  return unitWords.has(next.text);
}

/** "80 bis 120 Euro", "80-120 €", "between 80 and 120", "between €80 and €120". */
function readRange(words: readonly Word[], at: number, bare: boolean): MoneyReading | undefined {
  const low = words[at]?.number;
  const lowPriced = isCurrency(words[at - 1]) || isCurrency(words[at + 1]);
  const linkAt = isCurrency(words[at + 1]) ? at + 2 : at + 1;
  const link = words[linkAt];
  const linked = link !== undefined && rangeWords.has(link.text);
  const nextAt = linked ? linkAt + 1 : linkAt;
  const highAt = isCurrency(words[nextAt]) ? nextAt + 1 : nextAt;
  const high = words[highAt];
  const dashed = !linked && high?.joined === true;
  if (low === undefined || high?.number === undefined || high.number <= low) return undefined;
  if ((!linked && !dashed) || measuresSomethingElse(words, highAt)) return undefined;
  const from = isCurrency(words[at - 1]) ? at - 1 : at;
  const before = words[from - 1];
  const opened = before !== undefined && betweenWords.has(before.text);
  const to = isCurrency(words[highAt + 1]) ? highAt + 1 : highAt;
  const priced = lowPriced || to > highAt || isCurrency(words[highAt - 1]);
  if (!opened && !priced && !bare) return undefined;
  return { min: low, max: high.number, from: opened ? from - 1 : from, to };
}

function readLimit(words: readonly Word[], at: number, bare: boolean): MoneyReading | undefined {
  const number = words[at]?.number;
  if (number === undefined) return undefined;
  const before = isCurrency(words[at - 1]) ? at - 1 : at;
  const after = isCurrency(words[at + 1]) ? at + 1 : at;
  const priced = before < at || after > at;
  const limit = limitBefore(words, before) ?? limitBehind(words, after);
  if (!priced && !bare && limit?.strong !== true) return undefined;
  const span = {
    from: Math.min(limit?.from ?? before, before),
    to: Math.max(limit?.to ?? after, after),
  };
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
  /** Places of its first and its last word. */
  readonly from: number;
  readonly to: number;
  /** Says "limit" even without a currency: "max 200". */
  readonly strong: boolean;
}

/** The limiting word left of a number, with at most two words between. */
function limitBefore(words: readonly Word[], at: number): Limit | undefined {
  let around: Limit | undefined;
  for (let place = at - 1; place >= Math.max(0, at - 4); place -= 1) {
    const text = words[place]?.text ?? "";
    const negator = negatorBefore(words, place);
    const negated = negator !== undefined;
    const span = { from: negator ?? place, to: place };
    // "Größe 38 bis 42" limits nothing.
    if (text === "bis" && words[place - 1]?.number !== undefined) break;
    if (ceilingWords.has(text)) {
      return { type: negated ? "floor" : "ceiling", ...span, strong: true };
    }
    if (floorWords.has(text)) {
      const strong = negated || isStrongFloor(text);
      return { type: negated ? "ceiling" : "floor", ...span, strong };
    }
    if (text === "up") return { type: "ceiling", from: place, to: place, strong: true };
    if (aroundWords.has(text)) around = { type: "around", from: place, to: place, strong: false };
    else if (!bridgeWords.has(text)) break;
  }
  return around;
}

/** "Not over 100", "keine Jacke über 100": with at most one word between. */
function negatorBefore(words: readonly Word[], place: number): number | undefined {
  const sentence = words[place]?.sentence;
  return [place - 1, place - 2].find(
    (at) => words[at]?.sentence === sentence && negators.has(words[at]?.text ?? ""),
  );
}

/** The limiting word right of a number, unless a number of its own follows it. */
function limitBehind(words: readonly Word[], at: number): Limit | undefined {
  const next = words[at + 1];
  if (next === undefined || next.sentence !== words[at]?.sentence) return undefined;
  const linked = links.has(next.text);
  const to = linked ? at + 2 : at + 1;
  const text = words[to]?.text ?? "";
  const follows = isCurrency(words[to + 1]) ? words[to + 2] : words[to + 1];
  if (follows?.number !== undefined) return undefined;
  const span = { from: at, to };
  if (!linked && ceilingsBehind.has(text)) return { type: "ceiling", ...span, strong: true };
  if (!linked && floorsBehind.has(text)) return { type: "floor", ...span, strong: false };
  if (linked && lessBehind.has(text)) return { type: "ceiling", ...span, strong: false };
  if (linked && moreBehind.has(text)) return { type: "floor", ...span, strong: false };
  return undefined;
}

/** "Over" and "ab" stand before all sorts of numbers. */
function isStrongFloor(text: string): boolean {
  return text === "mindestens" || text === "least" || text === "minimum";
}

function isCurrency(word: Word | undefined): boolean {
  return word !== undefined && currencyWords.has(word.text);
}
