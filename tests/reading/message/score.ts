import type { ReadingRecord } from "../../../src/reading/message/record.ts";

/** A message with what a careful reader takes from it (docs/reading.md). */
export interface GoldMessage {
  readonly id: string;
  readonly lang: "de" | "en";
  readonly text: string;
  readonly intent: string;
  readonly intent_also: readonly string[];
  readonly tags: readonly string[];
  readonly needs: ReadingRecord["needs"];
  readonly implied_weather: readonly string[];
  /** `slot:value` labels on which fair readers differ; not counted either way. */
  readonly optional: readonly string[];
}

export interface Score {
  readonly intentMacroF1: number;
  readonly needsF1: number;
  readonly weatherF1: number;
  readonly byLanguage: Readonly<Record<"de" | "en", number>>;
  /** Shares of 1. */
  readonly wholeMessages: number;
  readonly budgetsExact: number;
  readonly negationFlips: number;
  readonly findRefused: number;
  /** Found in `implied_weather` or, said aloud, in the needs. */
  readonly impliedRecall: number;
  /** Needs found in messages that ask for no product. */
  readonly inventedElsewhere: number;
}

interface Count {
  right: number;
  extra: number;
  missed: number;
}

export function scoreReadings(
  gold: readonly GoldMessage[],
  readings: ReadonlyMap<string, ReadingRecord>,
): Score {
  const all = zero();
  const weather = zero();
  const languages = { de: zero(), en: zero() };
  const intents = new Map<string, Count>();
  const sums = { finds: 0, exact: 0, budgets: 0, budgetsExact: 0, denied: 0, flipped: 0 };
  const other = { refused: 0, implied: 0, impliedFound: 0, invented: 0 };
  for (const message of gold) {
    const reading = readings.get(message.id);
    countIntent(intents, message, reading?.intent);
    const expected = labelsOf(message.needs);
    const found = withGoldPlaces(
      reading === undefined ? new Set() : labelsOf(reading.needs),
      message,
    );
    const isFree = freeLabels(message, expected);
    if (message.intent !== "find") {
      other.invented += [...found].filter((label) => !isFree(label)).length;
      continue;
    }
    sums.finds += 1;
    other.refused += refusals.has(reading?.intent ?? "") ? 1 : 0;
    const missed = [...expected].filter((label) => !found.has(label));
    const extra = [...found].filter((label) => !expected.has(label) && !isFree(label));
    sums.exact += missed.length + extra.length === 0 ? 1 : 0;
    for (const count of [all, languages[message.lang]]) {
      count.right += expected.size - missed.length;
      count.missed += missed.length;
      count.extra += extra.length;
    }
    const ofWeather = (labels: Iterable<string>) =>
      [...labels].filter((label) => label.startsWith("weather:")).length;
    weather.right += ofWeather(expected) - ofWeather(missed);
    weather.missed += ofWeather(missed);
    weather.extra += ofWeather(extra);
    for (const one of message.implied_weather) {
      other.implied += 1;
      const isFound = found.has(`weather:${one}`) || reading?.implied_weather.includes(one);
      other.impliedFound += isFound === true ? 1 : 0;
    }
    for (const value of deniedIn(message.needs)) {
      sums.denied += 1;
      sums.flipped += isWanted(value, found, expected) ? 1 : 0;
    }
    if (hasAmount(message.needs.budget)) {
      sums.budgets += 1;
      sums.budgetsExact += isSameBudget(message.needs.budget, reading?.needs.budget ?? null)
        ? 1
        : 0;
    }
  }
  const scores = [...intents.values()].map(f1);
  return {
    intentMacroF1: scores.reduce((sum, one) => sum + one, 0) / scores.length,
    needsF1: f1(all),
    weatherF1: f1(weather),
    byLanguage: { de: f1(languages.de), en: f1(languages.en) },
    wholeMessages: sums.exact / sums.finds,
    budgetsExact: sums.budgetsExact / sums.budgets,
    negationFlips: sums.flipped / sums.denied,
    findRefused: other.refused / sums.finds,
    impliedRecall: other.impliedFound / other.implied,
    inventedElsewhere: other.invented,
  };
}

function zero(): Count {
  return { right: 0, extra: 0, missed: 0 };
}

function f1({ right, extra, missed }: Count): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);
}

const refusals: ReadonlySet<string> = new Set(["attack", "off_topic", "complaint", "service"]);

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

/** Two ways to say one thing count as one label. */
const same: Readonly<Record<string, string>> = {
  "want:light": "avoid:heavy",
  "want:quiet": "avoid:noisy",
  "want:low_bulk": "avoid:bulky",
  "want:soft": "avoid:itchy",
  "want:pfc_free": "avoid:pfc",
  "avoid:too_warm": "avoid:insulated",
  "want:recycled": "want:sustainable",
};

function oneWay(label: string): string {
  return same[label] ?? label;
}

/** The needs as labels "slot:value"; a place is known by its English name. */
function labelsOf(needs: ReadingRecord["needs"]): Set<string> {
  const labels = new Set<string>();
  const add = (slot: string, value: string | number | null) => {
    if (value !== null && value !== "")
      labels.add(oneWay(`${slot}:${String(value).trim().toLowerCase()}`));
  };
  const { place, budget, ...rest } = needs;
  for (const [slot, value] of Object.entries(rest)) {
    if (Array.isArray(value)) for (const one of value) add(slot, one);
    else add(slot, value as string | null);
  }
  for (const { en } of place) add("place", en);
  for (const [field, value] of Object.entries(budget ?? {})) add(`budget.${field}`, value);
  return labels;
}

/** A place counts by its English name and as it was said. */
function withGoldPlaces(found: ReadonlySet<string>, { needs }: GoldMessage): ReadonlySet<string> {
  const names = new Map(
    needs.place.map(({ said, en }) => [`place:${said.toLowerCase()}`, `place:${en.toLowerCase()}`]),
  );
  return new Set([...found].map((label) => names.get(label) ?? label));
}

/** A property that only repeats a stated protection is never wrong, and the like. */
const repeats: Readonly<Record<string, readonly string[]>> = {
  "weather:rain": ["want:waterproof", "want:water_repellent", "want:gore_tex"],
  "weather:wind": ["want:windproof"],
  "weather:cold": ["want:insulated"],
  "weather:sun": ["want:uv_protection"],
  "weather:snow": ["weather:cold"],
  "want:waterproof": ["weather:rain"],
  "want:windproof": ["weather:wind"],
  "want:insulated": ["weather:cold"],
  "avoid:down": ["want:synthetic_fill"],
};

function freeLabels(message: GoldMessage, expected: ReadonlySet<string>) {
  const { optional, implied_weather, needs, lang } = message;
  const free = new Set(optional.map((label) => oneWay(label.trim().toLowerCase())));
  for (const label of expected) for (const one of repeats[label] ?? []) free.add(oneWay(one));
  for (const one of implied_weather) {
    free.add(`weather:${one}`);
    for (const repeated of repeats[`weather:${one}`] ?? []) free.add(repeated);
  }
  const isBudgetFree = optional.some((label) => label.startsWith("budget"));
  const isEuroFree = lang === "de" && needs.budget !== null && needs.budget.currency === null;
  return (label: string): boolean =>
    free.has(label) ||
    (label.startsWith("season:") && needs.month.length > 0) ||
    (label.startsWith("budget.") && isBudgetFree) ||
    (label === "budget.currency:eur" && isEuroFree);
}

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
  return budget !== null && (budget.min ?? budget.max ?? budget.approx) !== null;
}

function isSameBudget(gold: GoldBudget, found: GoldBudget): boolean {
  const amounts = (["min", "max", "approx"] as const).every(
    (field) => (gold?.[field] ?? null) === (found?.[field] ?? null),
  );
  const currency = gold?.currency ?? null;
  return amounts && (currency === null || currency === found?.currency);
}
