import { z } from "zod";
import type { Day } from "../../climate/day.ts";
import { baseLanguage, type Locale } from "../../lib/localized.ts";
import type { FetchJson } from "./fetch-json.ts";
import { OpenMeteoError } from "./open-meteo-error.ts";
import { formatDate, type Stay } from "./stay.ts";

/** The three calls we make, and what their answers mean. Nothing here knows of shoppers. */
export interface OpenMeteoApi {
  /** The best known place of this name; undefined when there is none. */
  locate(name: string, locale: Locale, signal: AbortSignal): Promise<Spot | undefined>;
  /** Days of the past, back to 1940. */
  archive(spot: Spot, stay: Stay, signal: AbortSignal): Promise<Days>;
  /** Days from today on, at most sixteen. */
  forecast(spot: Spot, stay: Stay, signal: AbortSignal): Promise<Days>;
}

export interface Days {
  /** Metres above the sea the values are stated for. */
  readonly elevationM: number;
  readonly days: readonly Day[];
}

/** Degrees, and metres above the sea; without a height the service takes the ground's. */
export const spotSchema = z.object({
  name: z.string().min(1).max(200),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  elevationM: z.number().min(-500).max(9_000).optional(),
  /** Which of many places of this name it is. */
  country: z.string().min(1).max(100).optional(),
});

export type Spot = Readonly<z.infer<typeof spotSchema>>;

export interface OpenMeteoUrls {
  /** Such as `https://geocoding.example/v1/search`. */
  readonly geocodingUrl: string;
  /** Such as `https://archive.example/v1/archive`. */
  readonly archiveUrl: string;
  /** Such as `https://api.example/v1/forecast`. */
  readonly forecastUrl: string;
  /** Sent with every call; only the hosts for paying customers want one. */
  readonly apiKey?: string | undefined;
}

export function createOpenMeteoApi(urls: OpenMeteoUrls, fetchJson: FetchJson): OpenMeteoApi {
  const address = (base: string, parameters: Readonly<Record<string, string>>): URL => {
    const url = new URL(base);
    for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
    if (urls.apiKey !== undefined) url.searchParams.set("apikey", urls.apiKey);
    return url;
  };
  const days = async (base: string, spot: Spot, stay: Stay, signal: AbortSignal) =>
    toDays(spot, await fetchJson(address(base, dailyParameters(spot, stay)), signal));
  return {
    async locate(name, locale, signal) {
      const language = baseLanguage(locale);
      const parameters = { name, language, count: "1", format: "json" };
      return toSpot(await fetchJson(address(urls.geocodingUrl, parameters), signal));
    },
    archive: (spot, stay, signal) => days(urls.archiveUrl, spot, stay, signal),
    forecast: (spot, stay, signal) => days(urls.forecastUrl, spot, stay, signal),
  };
}

function dailyParameters(spot: Spot, stay: Stay): Readonly<Record<string, string>> {
  return {
    latitude: String(spot.latitude),
    longitude: String(spot.longitude),
    ...(spot.elevationM === undefined ? {} : { elevation: String(spot.elevationM) }),
    start_date: formatDate(stay.from),
    end_date: formatDate(stay.to),
    daily: dailyVariables.join(","),
    wind_speed_unit: "ms",
    timezone: "auto",
  };
}

const dailyVariables = [
  "temperature_2m_max",
  "temperature_2m_min",
  "precipitation_sum",
  "snowfall_sum",
  "wind_speed_10m_max",
  "sunshine_duration",
] as const;

const elevationSchema = z.number().min(-500).max(9_000).nullish();

/** `results` is missing, not empty, when nothing was found. */
const geocodingSchema = z.object({
  results: z
    .array(
      z.object({
        ...spotSchema.pick({ name: true, latitude: true, longitude: true }).shape,
        elevation: elevationSchema,
        country: z.string().max(100).nullish().catch(undefined),
      }),
    )
    .optional(),
});

function toSpot(body: unknown): Spot | undefined {
  const [first] = parse(geocodingSchema, body).results ?? [];
  if (first === undefined) return undefined;
  const { name, latitude, longitude, elevation, country } = first;
  return {
    name,
    latitude,
    longitude,
    elevationM: elevation ?? undefined,
    country: country?.trim() || undefined,
  };
}

/** One row per variable, one column per day; `null` where the service knows nothing. */
const column = (min: number, max: number) => z.array(z.number().min(min).max(max).nullable());

/** An installation of one's own, or what stands before it, may state other units than were asked for. */
const unitsSchema = z
  .object({
    temperature_2m_max: z.literal("°C"),
    temperature_2m_min: z.literal("°C"),
    precipitation_sum: z.literal("mm"),
    snowfall_sum: z.literal("cm"),
    wind_speed_10m_max: z.literal("m/s"),
    sunshine_duration: z.literal("s"),
  })
  .partial();

const dailySchema = z.object({
  elevation: elevationSchema,
  daily_units: unitsSchema.optional(),
  daily: z.object({
    time: z.array(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/)),
    temperature_2m_max: column(-100, 70),
    temperature_2m_min: column(-100, 70),
    precipitation_sum: column(0, 3_000),
    snowfall_sum: column(0, 1_000),
    wind_speed_10m_max: column(0, 150),
    sunshine_duration: column(0, 86_400),
  }),
});

/** The days of which everything is known. */
function toDays(spot: Spot, body: unknown): Days {
  const { daily, elevation } = parse(dailySchema, body);
  const count = daily.time.length;
  if (dailyVariables.some((variable) => daily[variable].length !== count)) {
    throw new OpenMeteoError("unreadable", "columns of different lengths");
  }
  const days = daily.time.flatMap((date, at) => {
    const [highC, lowC, precipitationMm, snowfallCm, windMaxMs, sunSeconds] = dailyVariables.map(
      (variable) => daily[variable][at] ?? undefined,
    );
    if (highC === undefined || lowC === undefined || precipitationMm === undefined) return [];
    if (snowfallCm === undefined || windMaxMs === undefined || sunSeconds === undefined) return [];
    const month = Number(date.slice(5, 7));
    return [{ month, highC, lowC, precipitationMm, snowfallCm, windMaxMs, sunSeconds }];
  });
  return { elevationM: spot.elevationM ?? elevation ?? 0, days };
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join(".") ?? "";
  throw new OpenMeteoError("unreadable", `unexpected shape at "${where}"`);
}
