import type { Condition } from "../../climate/conditions.ts";
import type { Place } from "../../climate/place.ts";
import type { Sign } from "./intent-signs.ts";
import type { UsualWeather } from "./places.ts";
import { isDenied, thinkableWeather } from "./thinkable-weather.ts";
import { monthsMeant, placesMeant } from "./trip.ts";
import type { WeatherEvidence } from "./weather-evidence.ts";

/**
 * What learned weights look at to tell what weather is meant without being said: what is looked
 * for and what for, words that imply weather, and what the places named usually have in the months
 * meant.
 */
export function weatherSigns(
  evidence: WeatherEvidence,
  thinkable: readonly Condition[] = thinkableWeather(evidence),
): readonly Sign[] {
  const signs = new Map<string, number>([["always", 1]]);
  const add = (names: readonly string[], strength = 1): void => {
    for (const name of names) signs.set(name, (signs.get(name) ?? 0) + strength);
  };
  add(thinkable.map((condition) => `thinkable ${condition}`));
  add(thingsIn(evidence));
  add(wordsIn(evidence));
  if (evidence.found.length === 0) add(timesIn(evidence), 1 / Math.max(1, evidence.months.length));
  const known = placesMeant(evidence).flatMap(({ place }) => (place === undefined ? [] : [place]));
  for (const place of known) {
    const meant = monthsMeant(evidence, place.southern);
    const span = meant.length > 0 ? "then" : "ever";
    const facts = factsOf(evidence.places.weatherAt(place, meant), place);
    add(
      facts.map((fact) => `${span} ${fact}`),
      1 / known.length,
    );
  }
  return [...signs].map(([name, strength]) => ({ name, strength }));
}

function thingsIn({ mentions }: WeatherEvidence): readonly string[] {
  const lacks = ["product", "activity"].filter(
    (slot) => !mentions.some((one) => one.slot === slot && one.polarity === "wanted"),
  );
  const things = mentions.map(
    ({ slot, value, polarity }) => `${polarity === "wanted" ? "" : "not "}${slot} ${value}`,
  );
  return [...new Set(things), ...lacks.map((slot) => `no ${slot}`)];
}

/** What implies weather, and the kinds of garments and settings nothing is known of beforehand. */
function wordsIn({ matches, tokens }: WeatherEvidence): readonly string[] {
  const words = matches.filter(
    (match) => telling.has(match.label.slot) && !isDenied(match, tokens),
  );
  return [
    ...new Set(
      words.map(
        ({ label }) => `${label.slot} ${label.mark === "maybe" ? "maybe " : ""}${label.value}`,
      ),
    ),
  ];
}

const telling: ReadonlySet<string> = new Set(["implies", "garment", "setting"]);

/** Months count only where no place tells what they bring. */
function timesIn({ months }: WeatherEvidence): readonly string[] {
  return months.length === 0 ? ["no place or month"] : months.map((month) => `month ${month}`);
}

function factsOf(usual: UsualWeather, { elevationM }: Place): readonly string[] {
  return [
    "any",
    ...usual.conditions,
    ...reached("mean", usual.meanC, [-8, 0, 5, 8, 11, 14, 17, 20, 23, 26]),
    ...reached("night", usual.lowC, [-15, -8, -3, 0, 3, 6, 9, 12, 16, 20]),
    ...reached("day", usual.highC, [0, 6, 10, 14, 18, 21, 24, 27, 30, 33]),
    ...reached("wet", usual.wetDays / usual.days, [0.1, 0.17, 0.25, 0.33, 0.4, 0.5, 0.6]),
    ...reached("white", usual.snowDays / usual.days, [0.03, 0.1, 0.2, 0.3]),
    ...reached("wind", usual.windMs, [3, 4, 5, 6, 7]),
    ...reached("sun", usual.sunHours, [3, 5, 6, 7, 8, 9, 10, 11]),
    ...reached("high", elevationM, [600, 1200, 1800, 2500, 3500]),
  ];
}

/** How far a number reaches: whoever learns from few examples learns limits best. */
function reached(name: string, value: number, limits: readonly number[]): readonly string[] {
  return limits.filter((limit) => value >= limit).map((limit) => `${name} ${limit}`);
}
