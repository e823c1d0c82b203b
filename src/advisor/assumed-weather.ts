import { invariant } from "../lib/invariant.ts";
import type { Command, Destination } from "../conversation/command.ts";
import type { OngoingConversation } from "../conversation/state.ts";
import type { QuestionId } from "../flow/flow.ts";
import type { WeatherReport } from "../climate/weather-report.ts";
import type { Locale, Localized } from "../lib/localized.ts";
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

/** What the weather usually is, for whoever can tell at once. */
export type WeatherAt = (
  asked: Required<Destination> & { readonly locale: Locale },
) => WeatherReport | undefined;

/**
 * Adds to a message that names a place what the weather usually is there: an assumption, which the
 * shopper sees and can take back, and which orders products but never excludes one. What is said
 * of the time alone ("in October, then") counts for the place named before. A question where it is
 * going is thereby answered.
 */
export async function withWeather(
  command: Command,
  advice: Advice,
  state: OngoingConversation,
  source?: WeatherSource,
): Promise<Command> {
  const going = destinationOf(command, state);
  if (going === undefined || source === undefined) return command;
  const signal = AbortSignal.timeout(weatherWithinMs);
  const reports = await Promise.all(
    localesFor(state).map(
      async (locale) => [locale, await source.weather({ ...going, locale, signal })] as const,
    ),
  );
  return withReports(command, advice, going, reports.flatMap(ifKnown));
}

/** The same where nobody has to be waited for. */
export function withWeatherAt(
  command: Command,
  advice: Advice,
  state: OngoingConversation,
  weatherAt: WeatherAt,
): Command {
  const going = destinationOf(command, state);
  if (going === undefined) return command;
  const reports = localesFor(state).map(
    (locale) => [locale, weatherAt({ ...going, locale })] as const,
  );
  return withReports(command, advice, going, reports.flatMap(ifKnown));
}

/** The place whose weather is assumed now, as it was written. */
export function placeBefore({ volunteered }: OngoingConversation): string | undefined {
  return assumedIn(volunteered)?.quote;
}

/** What the weather was assumed to be. */
export function assumedIn(needs: readonly Need[]): Need | undefined {
  return needs.find(({ id }) => id === weatherNeed);
}

function destinationOf(
  command: Command,
  state: OngoingConversation,
): Required<Destination> | undefined {
  if (command.type !== "say" || command.reading.talk !== undefined) return undefined;
  const { going } = command.reading;
  const place = going?.place ?? (going === undefined ? undefined : placeBefore(state));
  return place === undefined ? undefined : { place, months: going?.months ?? [] };
}

/** The conversation's language first, then every other the advisor speaks: a place has a name in each. */
function localesFor({ locale: spoken }: OngoingConversation): readonly Locale[] {
  return [spoken, ...spokenLocales.filter((locale) => locale !== spoken)];
}

type KnownReport = readonly [locale: Locale, report: WeatherReport];

function ifKnown([locale, report]: readonly [
  Locale,
  WeatherReport | undefined,
]): readonly KnownReport[] {
  return report === undefined ? [] : [[locale, report]];
}

function withReports(
  command: Command,
  advice: Advice,
  { place }: Required<Destination>,
  reports: readonly KnownReport[],
): Command {
  const [first] = reports;
  if (first === undefined) return command;
  return withAssumed(command, advice, {
    id: weatherNeed,
    label: labelOf(reports),
    ...optional("wish", advice.reader.helpAgainst(toDressFor(first[1]))),
    weight: assumedWeight,
    source: "assumption",
    quote: place,
  });
}

/** A text with what the weather is assumed to be; every question where it is going is answered. */
export function withAssumed(command: Command, { knowledge }: Advice, need: Need): Command {
  if (command.type !== "say") return command;
  const { reading } = command;
  const text = need.quote ?? "";
  const asking = knowledge.flow.questions.filter(
    ({ kind, enabled }) => kind === "place" && enabled,
  );
  const isAsking = (id: QuestionId): boolean => asking.some((question) => question.id === id);
  return {
    ...command,
    reading: {
      ...reading,
      answers: [
        // A place that was named says more than "somewhere cold".
        ...reading.answers.filter(({ question }) => !isAsking(question)),
        ...asking.map(({ id }) => ({
          question: id,
          answer: { type: "place", text } as const,
          quote: text,
        })),
      ],
      volunteered: [...reading.volunteered, need],
    },
  };
}

/** Up to here a layer underneath keeps out the cold, and none the rain. */
const mildC = 4;

/** Where it is mild and wet, what keeps dry comes first: warmth is a matter of layers there. */
function toDressFor({ weather: { conditions, meanC } }: WeatherReport): readonly string[] {
  return conditions.includes("rain") && meanC >= mildC
    ? conditions.filter((condition) => condition !== "cold")
    : conditions;
}

function labelOf(reports: readonly KnownReport[]): Localized {
  invariant(reports.length > 0, "a place whose weather is known");
  return Object.fromEntries(
    reports.map(([locale, { place, weather }]) => [
      locale,
      describeWeather(place, weather.months, weather, locale),
    ]),
  );
}
