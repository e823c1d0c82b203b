import { conditions, type Condition } from "../../climate/conditions.ts";
import type { Match } from "./match.ts";
import type { FoundPlace, Places } from "./places.ts";
import type { Mention } from "./reading.ts";

interface Said {
  readonly mentions: readonly Mention[];
  readonly matches: readonly Match[];
  readonly found: readonly FoundPlace[];
  readonly months: readonly number[];
  readonly places: Places;
}

export interface ImpliedWeather {
  /** Whatever a good seller would think of. */
  readonly possible: readonly Condition[];
  /** What hardly anybody would contradict: a part of it. */
  readonly likely: readonly Condition[];
}

/**
 * What a good seller would dress for on hearing the rest: the climate of the place in the month or
 * season, and what garments, activities and seasons are for. What was said itself is left out.
 */
export function impliedWeather(said: Said): ImpliedWeather {
  const aloud = new Set(
    said.mentions.filter(({ slot }) => slot === "weather").map(({ value }) => value),
  );
  const inOrder = (found: readonly Condition[]): readonly Condition[] =>
    conditions.filter((condition) => found.includes(condition) && !aloud.has(condition));
  const { places, isDated } = ofPlaces(said);
  // Mild sun is welcome as often as not; without a time a place is its extremes and its wind, and its
  // rain where both belong together, as by the sea.
  const surely = places.filter((one) => {
    if (one === "sun") return places.includes("heat");
    return isDated || always.has(one) || (one === "rain" && places.includes("wind"));
  });
  // Who needs nothing waterproof has thought of the rain.
  const isDry = said.mentions.some(
    ({ value, polarity }) => value === "waterproof" && polarity !== "wanted",
  );
  const likely = [...surely, ...ofThings(said, likelyWith, false)];
  return {
    possible: inOrder([...places, ...ofThings(said, possibleWith, true)]),
    likely: inOrder(isDry ? likely.filter((one) => one !== "rain") : likely),
  };
}

/** What a place has all year, if at all. */
const always: ReadonlySet<Condition> = new Set(["snow", "heat", "wind"]);

function ofPlaces(said: Said): {
  readonly places: readonly Condition[];
  readonly isDated: boolean;
} {
  const months = monthsMeant(said, false);
  const places = said.found.flatMap(({ place }) =>
    place === undefined ? [] : said.places.conditionsAt(place, monthsMeant(said, place.southern)),
  );
  return { places, isDated: months.length > 0 };
}

/** The months named, else those of the holiday, the season or what only winter has. */
function monthsMeant({ months, matches, mentions }: Said, southern: boolean): readonly number[] {
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

function ofThings(
  { mentions, matches, found, months }: Said,
  byThing: Readonly<Record<string, readonly Condition[]>>,
  alsoPossible: boolean,
): readonly Condition[] {
  const words = matches.filter(
    ({ label }) => label.slot === "implies" && (alsoPossible || label.mark !== "maybe"),
  );
  const implied = [
    ...mentions
      .filter(({ polarity }) => polarity === "wanted")
      .flatMap(({ slot, value }) => byThing[`${slot}:${value}`] ?? []),
    ...conditions.filter((condition) => words.some(({ label }) => label.value === condition)),
  ];
  // Months without a place are taken as those of central Europe.
  if (found.length > 0 || months.length === 0) return implied;
  const most = (test: (month: number) => boolean) => months.filter(test).length * 2 > months.length;
  const cold = most((month) => month >= 11 || month <= 3);
  const rain = most((month) => month === 10 || month === 11);
  const hot = most((month) => month === 7 || month === 8);
  return [
    ...implied,
    ...(cold ? coldOnly : []),
    ...(rain ? rainOnly : []),
    ...(hot ? hotAndSunny : []),
  ];
}

const coldOnly: readonly Condition[] = ["cold"];
const rainOnly: readonly Condition[] = ["rain"];

const hotAndSunny: readonly Condition[] = ["heat", "sun"];

const likelyWith: Readonly<Record<string, readonly Condition[]>> = {
  "season:winter": ["cold"],
  "weather:snow": ["cold"],
  "activity:skiing": ["cold", "snow"],
  "activity:ski_touring": ["cold", "snow"],
  "activity:mountaineering": ["cold", "wind", "snow"],
  "attribute:gore_tex": ["rain"],
  "attribute:down": ["cold"],
  "attribute:synthetic_fill": ["cold"],
  "attribute:insulated": ["cold"],
  "attribute:powder_skirt": ["cold", "snow"],
  "attribute:uv_protection": ["sun"],
};

const possibleWith: Readonly<Record<string, readonly Condition[]>> = {
  ...likelyWith,
  "product:gloves": ["cold"],
  "season:winter": ["cold", "snow"],
  "season:summer": ["heat", "sun"],
  "season:autumn": ["rain"],
  "weather:sun": ["heat"],
  "weather:heat": ["sun"],
  "activity:ski_touring": ["cold", "snow", "wind"],
  "activity:trekking": ["rain"],
};
