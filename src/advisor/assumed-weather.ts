import { invariant } from "../lib/invariant.ts";
import type { Command, Destination } from "../conversation/command.ts";
import type { OngoingConversation } from "../conversation/state.ts";
import type { WeatherReport } from "../climate/weather-report.ts";
import type { Localized } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import type { Need, NeedId } from "../recommendation/need.ts";
import { describeWeather } from "../wording/weather.ts";
import { spokenLocales } from "../wording/phrases.ts";
import type { Advice } from "./library.ts";
import type { WeatherSource } from "./ports.ts";

/** One assumption at a time: who says another place means another journey. */
const weatherNeed = "weather" as NeedId;

/** Said words count for more than what is concluded from them. */
const assumedWeight = 0.7;

/** A turn does not wait longer than this for the weather. */
const weatherWithinMs = 1_500;

/**
 * Adds to a message that names a place what the weather usually is there: an assumption, which the
 * shopper sees and can take back, and which orders products but never excludes one. What is said
 * of the time alone ("in October, then") counts for the place named before.
 */
export async function withWeather(
  command: Command,
  { reader }: Advice,
  state: OngoingConversation,
  source?: WeatherSource,
): Promise<Command> {
  if (command.type !== "say" || source === undefined) return command;
  const { reading } = command;
  const { months = [], place = reading.going === undefined ? undefined : placeBefore(state) } =
    reading.going ?? {};
  if (place === undefined || reading.talk !== undefined) return command;
  const names = await reportsOf(source, { place, months }, state.locale);
  const conditions = names[0]?.[1].weather.conditions ?? [];
  const wish = reader.helpAgainst(conditions);
  if (names.length === 0) return command;
  const need: Need = {
    id: weatherNeed,
    label: labelOf(names),
    ...optional("wish", wish),
    weight: assumedWeight,
    source: "assumption",
    quote: place,
  };
  return { ...command, reading: { ...reading, volunteered: [...reading.volunteered, need] } };
}

/** The place whose weather is assumed now, as it was written. */
export function placeBefore({ volunteered }: OngoingConversation): string | undefined {
  return volunteered.find(({ id }) => id === weatherNeed)?.quote;
}

type Reports = readonly (readonly [locale: string, WeatherReport])[];

/** In every language the advisor speaks, the conversation's first: a place has a name in each. */
async function reportsOf(
  source: WeatherSource,
  { place, months }: Required<Destination>,
  spoken: string,
): Promise<Reports> {
  const signal = AbortSignal.timeout(weatherWithinMs);
  const locales = [spoken, ...spokenLocales.filter((locale) => locale !== spoken)];
  const reports = await Promise.all(
    locales.map(async (locale) => source.weather({ place, months, locale, signal })),
  );
  return locales.flatMap((locale, at) => {
    const report = reports[at];
    return report === undefined ? [] : [[locale, report] as const];
  });
}

function labelOf(reports: Reports): Localized {
  invariant(reports.length > 0, "a place whose weather is known");
  return Object.fromEntries(
    reports.map(([locale, { place, weather }]) => [
      locale,
      describeWeather(place, weather.months, weather, locale),
    ]),
  );
}
