import { conditions, type Condition } from "../../climate/conditions.ts";
import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";
import { monthsMeant, placesMeant } from "./trip.ts";
import type { WeatherEvidence } from "./weather-evidence.ts";
import { wordSet } from "../word-set.ts";

/**
 * Whatever a good seller might think of on hearing the rest: the climate of the place in the month or
 * season, and what garments, activities and seasons are for. How likely each is meant, the learned
 * weights tell.
 */
export function thinkableWeather(evidence: WeatherEvidence): readonly Condition[] {
  const found = [...ofPlaces(evidence), ...ofThings(evidence), ...ofMonths(evidence)];
  return conditions.filter((condition) => found.includes(condition));
}

function ofPlaces(evidence: WeatherEvidence): readonly Condition[] {
  return placesMeant(evidence).flatMap(({ place }) =>
    place === undefined
      ? []
      : evidence.places.weatherAt(place, monthsMeant(evidence, place.southern)).conditions,
  );
}

function ofThings({ mentions, matches, tokens }: WeatherEvidence): readonly Condition[] {
  const words = matches.filter(
    (match) => match.label.slot === "implies" && !isDenied(match, tokens),
  );
  return [
    ...mentions
      .filter(({ polarity }) => polarity === "wanted")
      .flatMap(({ slot, value }) => worn[`${slot}:${value}`] ?? []),
    ...conditions.filter((condition) => words.some(({ label }) => label.value === condition)),
  ];
}

/** Months without a place are taken as those of central Europe. */
function ofMonths({ found, months }: WeatherEvidence): readonly Condition[] {
  if (found.length > 0 || months.length === 0) return [];
  const most = (test: (month: number) => boolean) => months.filter(test).length * 2 > months.length;
  const held: Readonly<Partial<Record<Condition, boolean>>> = {
    cold: most((month) => month >= 11 || month <= 3),
    rain: most((month) => month === 10 || month === 11),
    heat: most((month) => month === 7 || month === 8),
    sun: most((month) => month === 7 || month === 8),
  };
  return conditions.filter((condition) => held[condition] === true);
}

/** "Gloves, but not mittens". */
export function isDenied({ namedFrom }: Match, tokens: readonly Token[]): boolean {
  const clause = tokens[namedFrom]?.word.clause;
  return tokens
    .slice(Math.max(0, namedFrom - 2), namedFrom)
    .some(({ word }) => word.clause === clause && denials.has(word.text));
}

const denials = wordSet("not no without nicht kein keine keinen ohne statt");

/** What things are worn for, and what goes with what. */
const worn: Readonly<Record<string, readonly Condition[]>> = {
  "season:winter": ["cold", "snow"],
  "season:summer": ["heat", "sun"],
  "season:autumn": ["rain"],
  "weather:snow": ["cold"],
  "weather:sun": ["heat"],
  "weather:heat": ["sun"],
  "activity:skiing": ["cold", "snow"],
  "activity:ski_touring": ["cold", "snow", "wind"],
  "activity:mountaineering": ["cold", "wind", "snow"],
  "activity:trekking": ["rain"],
  "attribute:down": ["cold"],
  "attribute:synthetic_fill": ["cold"],
  "attribute:insulated": ["cold"],
  "attribute:powder_skirt": ["cold", "snow"],
  "attribute:uv_protection": ["sun"],
  "attribute:gore_tex": ["rain"],
  "product:gloves": ["cold"],
};
