import { conditions, type Condition } from "../../climate/conditions.ts";
import type { Match } from "./match.ts";
import type { Place } from "../../climate/place.ts";
import type { FoundPlace, Places, UsualWeather } from "./places.ts";
import type { Mention } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "../word-set.ts";

interface Said {
  readonly mentions: readonly Mention[];
  readonly matches: readonly Match[];
  readonly found: readonly FoundPlace[];
  readonly months: readonly number[];
  readonly places: Places;
  readonly tokens: readonly Token[];
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
  const places = ofPlaces(said);
  const onSnow = said.mentions.some(
    ({ slot, value, polarity }) =>
      slot === "activity" && polarity === "wanted" && snowSports.has(value),
  );
  // Up where there is skiing, what falls is snow.
  const surely = places.likely.filter((one) => one !== "rain" || !onSnow);
  // Who needs nothing waterproof has thought of the rain.
  const isDry = said.mentions.some(
    ({ value, polarity }) => value === "waterproof" && polarity !== "wanted",
  );
  // A safari in a cool place and month is a cool one.
  const isMild = places.possible.length > 0 && !places.possible.includes("heat");
  const isShading = places.possible.includes("sun") && said.mentions.some(isToShade);
  const things = ofThings(said, likelyWith, false).filter((one) => one !== "heat" || !isMild);
  const shade: readonly Condition[] = isShading ? ["sun"] : [];
  const all = [...surely, ...things, ...shade].filter((one) => !isBeside(one, said.mentions));
  // A hat for the desert keeps nobody warm, whatever hats are for elsewhere.
  const likely = places.likely.includes("heat") && !aloud.has("cold") ? all.filter(isWarm) : all;
  return {
    possible: inOrder([...places.possible, ...ofThings(said, possibleWith, true)]),
    likely: inOrder(isDry ? likely.filter((one) => one !== "rain") : likely),
  };
}

/** Worn in the sun, whatever else the place has. */
function isToShade({ slot, value, polarity }: Mention): boolean {
  return slot === "product" && polarity === "wanted" && (value === "hat" || value === "shorts");
}

function isWarm(condition: Condition): boolean {
  return condition !== "cold" && condition !== "snow";
}

/**
 * Socks keep off no wind, a backpack no cold; what is worn beneath another layer meets no rain and no
 * snow, and on gloves and hats rain is seldom what people think of.
 */
function isBeside(condition: Condition, mentions: readonly Mention[]): boolean {
  const products = mentions.filter(
    ({ slot, polarity }) => slot === "product" && polarity === "wanted",
  );
  return (
    products.length > 0 &&
    products.every(({ value }) => useless[value]?.includes(condition) === true)
  );
}

const useless: Readonly<Record<string, readonly Condition[]>> = {
  jacket: ["sun"],
  fleece: ["rain", "snow", "sun"],
  baselayer: ["rain", "snow", "wind"],
  shirt: ["rain", "wind"],
  tshirt: ["rain", "wind", "cold"],
  shorts: ["rain", "wind", "cold"],
  backpack: ["rain", "snow", "cold", "wind", "sun"],
  socks: ["wind", "rain", "sun"],
  tent: ["cold", "sun", "heat"],
  sleeping_bag: ["snow", "wind", "sun"],
  hat: ["rain", "snow", "wind"],
  gloves: ["rain"],
  shoes: ["wind", "sun"],
};

function ofPlaces(said: Said): ImpliedWeather {
  const away = said.found.filter((one) => !isLivedIn(one, said));
  const found = (away.length > 0 ? away : said.found).flatMap(({ place }) => {
    if (place === undefined) return [];
    const months = monthsMeant(said, place.southern);
    const weather = said.places.weatherAt(place, months);
    const possible = weather.conditions;
    const likely =
      months.length > 0
        ? possible.filter((one) => isSure(one, weather, said) || isGlaring(one, place))
        : possible.filter((one) => isAlways(one, place, said));
    return [{ possible, likely }];
  });
  return {
    possible: found.flatMap(({ possible }) => possible),
    likely: found.flatMap(({ likely }) => likely),
  };
}

/** "I live in Mumbai" says nothing of the weather in Abisko. */
function isLivedIn({ from }: FoundPlace, { tokens }: Said): boolean {
  const clause = tokens[from]?.word.clause;
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ word }) => word.clause === clause && living.has(word.text));
}

const living = wordSet(
  "live lives living based moved born grew resident wohne wohnen wohnt lebe leben lebt komme kommen aufgewachsen geboren zuhause daheim",
);

/**
 * The sun of a cool place is welcome unless it shines all day; near freezing what falls is as often
 * snow; and what is just cool enough to count as cold is so to whoever asks for something warm.
 */
function isSure(
  condition: Condition,
  { meanC, sunHours, days, wetDays }: UsualWeather,
  { mentions }: Said,
): boolean {
  if (condition === "sun") return meanC >= sunburnC || sunHours >= allDayHours;
  if (condition === "cold") return meanC < coolC || mentions.some(isToWarm);
  return condition !== "rain" || (meanC >= sleetC && wetDays / days >= wetShare);
}

function isToWarm({ slot, value, polarity }: Mention): boolean {
  return slot === "product" && polarity === "wanted" && warming.has(value);
}

const warming = wordSet("jacket vest fleece outfit hat gloves sleeping_bag");

/** Without a time a place is what it has nearly all year. */
function isAlways(condition: Condition, place: Place, said: Said): boolean {
  const held = everyMonth.filter((month) => {
    const weather = said.places.weatherAt(place, [month]);
    return weather.conditions.includes(condition) && isSure(condition, weather, said);
  });
  return held.length >= mostMonths[condition];
}

/** Up high the sun burns however cool it is. */
function isGlaring(condition: Condition, { elevationM }: Place): boolean {
  return condition === "sun" && elevationM >= highM;
}

const highM = 2500;
const sunburnC = 20;
const sleetC = 3;
/** Nine days a month: with fewer, as many count on the dry ones. */
const wetShare = 0.3;
const coolC = 9;
const allDayHours = 10;
const everyMonth: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Who names a hot or snowy place goes there for it; rain and cold are expected where they rarely end. */
const mostMonths: Readonly<Record<Condition, number>> = {
  rain: 11,
  snow: 6,
  cold: 11,
  wind: 9,
  sun: 6,
  heat: 6,
};

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
  { mentions, matches, found, months, tokens }: Said,
  byThing: Readonly<Record<string, readonly Condition[]>>,
  alsoPossible: boolean,
): readonly Condition[] {
  const words = matches.filter(
    (match) =>
      match.label.slot === "implies" &&
      (alsoPossible || match.label.mark !== "maybe") &&
      !isDenied(match, tokens),
  );
  const implied = [
    ...mentions
      .filter(({ polarity }) => polarity === "wanted")
      .flatMap(({ slot, value }) => byThing[`${slot}:${value}`] ?? []),
    ...conditions.filter((condition) => words.some(({ label }) => label.value === condition)),
  ];
  // Months without a place are taken as those of central Europe, and surely only for their cold.
  if (found.length > 0 || months.length === 0) return implied;
  const most = (test: (month: number) => boolean) => months.filter(test).length * 2 > months.length;
  const cold = most((month) => month >= 11 || month <= 3);
  const rain = alsoPossible && most((month) => month === 10 || month === 11);
  const hot = alsoPossible && most((month) => month === 7 || month === 8);
  return [
    ...implied,
    ...(cold ? coldOnly : []),
    ...(rain ? rainOnly : []),
    ...(hot ? hotAndSunny : []),
  ];
}

/** "Gloves, but not mittens". */
function isDenied({ namedFrom }: Match, tokens: readonly Token[]): boolean {
  const clause = tokens[namedFrom]?.word.clause;
  return tokens
    .slice(Math.max(0, namedFrom - 2), namedFrom)
    .some(({ word }) => word.clause === clause && denials.has(word.text));
}

const denials = wordSet("not no without nicht kein keine keinen ohne statt");

const coldOnly: readonly Condition[] = ["cold"];
const rainOnly: readonly Condition[] = ["rain"];

const hotAndSunny: readonly Condition[] = ["heat", "sun"];

const likelyWith: Readonly<Record<string, readonly Condition[]>> = {
  "season:winter": ["cold"],
  "weather:snow": ["cold"],
  "activity:skiing": ["cold", "snow"],
  "activity:ski_touring": ["cold", "snow"],
  "activity:mountaineering": ["cold", "wind", "snow"],
  "attribute:down": ["cold"],
  "attribute:synthetic_fill": ["cold"],
  "attribute:insulated": ["cold"],
  "attribute:powder_skirt": ["cold", "snow"],
  "attribute:uv_protection": ["sun"],
};

const possibleWith: Readonly<Record<string, readonly Condition[]>> = {
  ...likelyWith,
  "attribute:gore_tex": ["rain"],
  "product:gloves": ["cold"],
  "season:winter": ["cold", "snow"],
  "season:summer": ["heat", "sun"],
  "season:autumn": ["rain"],
  "weather:sun": ["heat"],
  "weather:heat": ["sun"],
  "activity:ski_touring": ["cold", "snow", "wind"],
  "activity:trekking": ["rain"],
};
