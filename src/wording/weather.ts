import { baseLanguage, type Locale } from "../lib/localized.ts";
import { formatCount } from "./format.ts";

/** What can be said of the weather of a stretch of time, in whole numbers. */
export interface SpokenWeather {
  /** The middle between day and night, °C. */
  readonly meanC: number;
  /** How many days the counts speak of: 30 for a month, the days themselves for a forecast. */
  readonly days: number;
  readonly rainDays: number;
  readonly snowDays: number;
}

export interface SpokenPlace {
  readonly name: string;
  /** The larger place whose climate stands in for this one's. */
  readonly inside?: string;
}

/**
 * One line about a place and a time: `Schottland im Oktober: um 9 °C, Regen an 18 Tagen`. Months
 * are 1 to 12 in any order; none or all of them are the year.
 */
export function describeWeather(
  place: SpokenPlace,
  months: readonly number[],
  weather: SpokenWeather,
  locale: Locale,
): string {
  const words = languages[baseLanguage(locale)] ?? english;
  const { name, inside } = place;
  const where = inside === undefined ? name : `${name} (${inside})`;
  const spell = spellOf(months);
  const around = words.around(`${formatCount(weather.meanC, locale)}${noBreak}°C`);
  const counted = countedOf(weather, spell);
  return `${where} ${whenOf(spell, words)}: ${around}, ${words.wet(weather, counted)}`;
}

/** Keeps a number and its unit on one line. */
const noBreak = "\u00A0";

/** The months in the order they are lived in, and whether they follow each other. */
interface Spell {
  readonly months: readonly number[];
  readonly isRun: boolean;
}

/** A winter begins in December: the months are turned so that they follow each other if they can. */
function spellOf(months: readonly number[]): Spell {
  const ascending = [...new Set(months)].sort((one, other) => one - other);
  const turns = ascending.map((_, at) => [...ascending.slice(at), ...ascending.slice(0, at)]);
  const run = turns.find(isRun);
  return { months: run ?? ascending, isRun: run !== undefined };
}

function isRun(months: readonly number[]): boolean {
  return months.every((month, at) => at === 0 || month === ((months[at - 1] ?? 0) % 12) + 1);
}

function whenOf({ months, isRun }: Spell, words: Words): string {
  if (months.length === 0 || months.length === 12) return words.year;
  const names = months.map((month) => words.months[month - 1] ?? "");
  const first = names[0] ?? "";
  const last = names.at(-1) ?? "";
  return isRun && names.length > 2
    ? words.range(first, last)
    : words.listed(list(names, words.and));
}

function list(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** What the days are counted out of: the one month named, a usual month, or the forecast's days. */
type Counted = "month" | "each-month" | number;

function countedOf({ days }: SpokenWeather, { months }: Spell): Counted {
  if (days !== daysPerMonth) return days;
  return months.length === 1 ? "month" : "each-month";
}

const daysPerMonth = 30;

interface Words {
  readonly months: readonly string[];
  readonly and: string;
  readonly year: string;
  listed(months: string): string;
  range(first: string, last: string): string;
  around(temperature: string): string;
  wet(weather: SpokenWeather, counted: Counted): string;
}

const english: Words = {
  months:
    "January February March April May June July August September October November December".split(
      " ",
    ),
  and: "and",
  year: "over the year",
  listed: (months) => `in ${months}`,
  range: (first, last) => `from ${first} to ${last}`,
  around: (temperature) => `around ${temperature}`,
  wet({ rainDays, snowDays }, counted) {
    if (rainDays + snowDays === 0) return "hardly any rain";
    const on = [
      ...(rainDays > 0 ? [`rain on${noBreak}${rainDays}`] : []),
      ...(snowDays > 0 ? [`snow on${noBreak}${snowDays}`] : []),
    ].join(" and ");
    const days = (snowDays > 0 ? snowDays : rainDays) === 1 ? "day" : "days";
    if (typeof counted === "number")
      return `${on} of ${counted}${noBreak}${counted === 1 ? "day" : "days"}`;
    return counted === "month" ? `${on}${noBreak}${days}` : `${on}${noBreak}${days} a month`;
  },
};

const german: Words = {
  months:
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  and: "und",
  year: "übers Jahr",
  listed: (months) => `im ${months}`,
  range: (first, last) => `von ${first} bis ${last}`,
  around: (temperature) => `um ${temperature}`,
  wet({ rainDays, snowDays }, counted) {
    if (rainDays + snowDays === 0) return "kaum Regen";
    const on = [
      ...(rainDays > 0 ? [`Regen an${noBreak}${rainDays}`] : []),
      ...(snowDays > 0 ? [`Schnee an${noBreak}${snowDays}`] : []),
    ].join(" und ");
    const days = (snowDays > 0 ? snowDays : rainDays) === 1 ? "Tag" : "Tagen";
    if (typeof counted === "number")
      return `${on} von ${counted}${noBreak}${counted === 1 ? "Tag" : "Tagen"}`;
    return counted === "month" ? `${on}${noBreak}${days}` : `${on}${noBreak}${days} im Monat`;
  },
};

const languages: Readonly<Record<string, Words>> = { en: english, de: german };
