import { wordSet } from "../word-set.ts";
import type { WeatherEvidence } from "./weather-evidence.ts";
import type { FoundPlace } from "./find-places.ts";

/** The months named, else those of the holiday, the season or what only winter has. */
export function monthsMeant(
  { months, matches, mentions }: WeatherEvidence,
  southern: boolean,
): readonly number[] {
  if (months.length > 0) return months;
  const holidays = matches.filter(({ label }) => label.slot === "holiday");
  if (holidays.length > 0) return holidays.flatMap(({ label }) => holidayMonths[label.value] ?? []);
  const seasons = mentions.filter(({ slot }) => slot === "season");
  const named = seasons.flatMap(({ value }) => seasonMonths[value] ?? []);
  if (named.length > 0) return named.map((month) => shift(month, southern));
  const onSnow = mentions.some(({ slot, value }) => slot === "activity" && snowSports.has(value));
  return onSnow ? [1, 2].map((month) => shift(month, southern)) : [];
}

function shift(month: number, southern: boolean): number {
  return southern ? ((month + 5) % 12) + 1 : month;
}

const snowSports: ReadonlySet<string> = new Set(["skiing", "ski_touring"]);

const seasonMonths: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
};

/** Moving feasts in the months they fall in most often. */
const holidayMonths: Readonly<Record<string, readonly number[]>> = {
  christmas: [12],
  "new-year": [12, 1],
  carnival: [2],
  easter: [4],
  whitsun: [5, 6],
  summer: [7, 8],
  autumn: [10],
  november: [11],
};

/** Where it goes to: "I live in Mumbai" says nothing of the weather in Abisko. */
export function placesMeant(evidence: WeatherEvidence): readonly FoundPlace[] {
  const away = evidence.found.filter((one) => !isLivedIn(one, evidence));
  return away.length > 0 ? away : evidence.found;
}

function isLivedIn({ from }: FoundPlace, { tokens }: WeatherEvidence): boolean {
  const clause = tokens[from]?.word.clause;
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ word }) => word.clause === clause && living.has(word.text));
}

const living = wordSet(
  "live lives living based moved born grew resident wohne wohnen wohnt lebe leben lebt komme kommen aufgewachsen geboren zuhause daheim",
);
