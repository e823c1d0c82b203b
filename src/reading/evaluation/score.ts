import type { ReadingRecord } from "../message/record.ts";
import type { GoldMessage } from "./gold-message.ts";
import { freeLabels, labelsOf, withGoldPlaces } from "./labels.ts";

/** So many of so many; of none where nothing was there to count. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** How well messages were read. What each measure means stands in docs/reading.md. */
export interface Score {
  readonly intentMacroF1: number;
  readonly needsF1: number;
  readonly weatherF1: number;
  /** The F1 of the needs. */
  readonly byLanguage: Readonly<Record<"de" | "en", number>>;
  /** Messages that look for something, read without any error. */
  readonly wholeMessages: Share;
  readonly budgetsExact: Share;
  /** Of what is excluded or unneeded: read as wanted. */
  readonly negationFlips: Share;
  /** Of those who look for something: taken for somebody who does not. */
  readonly findRefused: Share;
  /** Of the weather a good seller would add: named among the needs. */
  readonly impliedRecall: Share;
  /** The same, or at least assumed in `implied_weather`. */
  readonly assumedRecall: Share;
  /** Needs found in messages that ask for no product. */
  readonly inventedElsewhere: number;
}

/** @param readings By the message's id; a message that is missing was read to say nothing. */
export function scoreReadings(
  gold: readonly GoldMessage[],
  readings: ReadonlyMap<string, ReadingRecord>,
): Score {
  const all = zero();
  const weather = zero();
  const languages = { de: zero(), en: zero() };
  const intents = new Map<string, Count>();
  const shares = {
    wholeMessages: none(),
    budgetsExact: none(),
    negationFlips: none(),
    findRefused: none(),
    impliedRecall: none(),
    assumedRecall: none(),
  };
  let inventedElsewhere = 0;
  for (const message of gold) {
    const reading = readings.get(message.id);
    countIntent(intents, message, reading?.intent);
    const { expected, found, missed, extra } = compare(message, reading);
    if (message.intent !== "find") {
      inventedElsewhere += extra.length;
      continue;
    }
    tally(shares.findRefused, refusals.has(reading?.intent ?? ""));
    tally(shares.wholeMessages, missed.length + extra.length === 0);
    for (const count of [all, languages[message.lang]]) add(count, { expected, missed, extra });
    add(weather, {
      expected: new Set([...expected].filter(isWeather)),
      missed: missed.filter(isWeather),
      extra: extra.filter(isWeather),
    });
    for (const one of message.implied_weather) {
      const isNamed = found.has(`weather:${one}`);
      tally(shares.impliedRecall, isNamed);
      tally(shares.assumedRecall, isNamed || reading?.implied_weather.includes(one) === true);
    }
    for (const value of deniedIn(message.needs)) {
      tally(shares.negationFlips, isWanted(value, found, expected));
    }
    if (hasAmount(message.needs.budget)) {
      tally(shares.budgetsExact, isSameBudget(message.needs.budget, reading?.needs.budget ?? null));
    }
  }
  const scores = [...intents.values()].map(f1);
  return {
    intentMacroF1: scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length),
    needsF1: f1(all),
    weatherF1: f1(weather),
    byLanguage: { de: f1(languages.de), en: f1(languages.en) },
    ...shares,
    inventedElsewhere,
  };
}

interface Count {
  right: number;
  extra: number;
  missed: number;
}

interface Tally {
  count: number;
  of: number;
}

function zero(): Count {
  return { right: 0, extra: 0, missed: 0 };
}

function none(): Tally {
  return { count: 0, of: 0 };
}

function tally(share: Tally, counts: boolean): void {
  share.of += 1;
  if (counts) share.count += 1;
}

function f1({ right, extra, missed }: Count): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);
}

function countIntent(counts: Map<string, Count>, gold: GoldMessage, found: string | undefined) {
  const of = (intent: string) => {
    const count = counts.get(intent) ?? zero();
    counts.set(intent, count);
    return count;
  };
  const isRight = found !== undefined && [gold.intent, ...gold.intent_also].includes(found);
  of(gold.intent)[isRight ? "right" : "missed"] += 1;
  if (!isRight && found !== undefined) of(found).extra += 1;
}

interface Compared {
  readonly expected: ReadonlySet<string>;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

function compare(
  message: GoldMessage,
  reading: ReadingRecord | undefined,
): Compared & { readonly found: ReadonlySet<string> } {
  const expected = labelsOf(message.needs);
  const found = withGoldPlaces(
    reading === undefined ? new Set() : labelsOf(reading.needs),
    message,
  );
  const isFree = freeLabels(message, expected);
  // Where nothing is looked for, whatever was found is invented.
  const isExpected = (label: string) => message.intent === "find" && expected.has(label);
  return {
    expected,
    found,
    missed: [...expected].filter((label) => !found.has(label)),
    extra: [...found].filter((label) => !isExpected(label) && !isFree(label)),
  };
}

function add(count: Count, { expected, missed, extra }: Compared): void {
  count.right += expected.size - missed.length;
  count.missed += missed.length;
  count.extra += extra.length;
}

function isWeather(label: string): boolean {
  return label.startsWith("weather:");
}

const refusals: ReadonlySet<string> = new Set(["attack", "off_topic", "complaint", "service"]);

function deniedIn({ avoid, not_needed, color_avoid }: ReadingRecord["needs"]): readonly string[] {
  return [...avoid, ...not_needed, ...color_avoid];
}

function isWanted(
  value: string,
  found: ReadonlySet<string>,
  expected: ReadonlySet<string>,
): boolean {
  const wanted = [`want:${value}`, `weather:${value}`, `color_want:${value}`];
  const isRainBehindIt =
    value === "waterproof" && found.has("weather:rain") && !expected.has("weather:rain");
  return wanted.some((label) => found.has(label)) || isRainBehindIt;
}

type GoldBudget = ReadingRecord["needs"]["budget"];

function hasAmount(budget: GoldBudget): boolean {
  return [budget?.min, budget?.max, budget?.approx].some((amount) => (amount ?? 0) > 0);
}

function isSameBudget(gold: GoldBudget, found: GoldBudget): boolean {
  const amounts = (["min", "max", "approx"] as const).every(
    (field) => (gold?.[field] ?? null) === (found?.[field] ?? null),
  );
  const currency = gold?.currency ?? null;
  return amounts && (currency === null || currency === found?.currency);
}
