import { z } from "zod";
import { optional } from "../lib/optional.ts";
import { whole } from "./setting.ts";

/** Measured weather is asked for only where all three addresses are given: whose they are, the shop decides. */
export const weatherSettings = {
  LOTSE_OPEN_METEO_GEOCODING_URL: z.url().optional(),
  LOTSE_OPEN_METEO_ARCHIVE_URL: z.url().optional(),
  LOTSE_OPEN_METEO_FORECAST_URL: z.url().optional(),
  LOTSE_OPEN_METEO_KEY: z.string().optional(),
  LOTSE_OPEN_METEO_TIMEOUT_MS: whole(1_200),
};

/** Of an Open-Meteo installation, a rented one or one's own. */
export interface WeatherConfig {
  readonly geocodingUrl: string;
  readonly archiveUrl: string;
  readonly forecastUrl: string;
  readonly apiKey?: string;
  readonly timeoutMs: number;
}

export function toWeather(
  settings: z.infer<z.ZodObject<typeof weatherSettings>>,
): WeatherConfig | undefined {
  const geocodingUrl = settings.LOTSE_OPEN_METEO_GEOCODING_URL;
  const archiveUrl = settings.LOTSE_OPEN_METEO_ARCHIVE_URL;
  const forecastUrl = settings.LOTSE_OPEN_METEO_FORECAST_URL;
  if (geocodingUrl === undefined || archiveUrl === undefined || forecastUrl === undefined) {
    return undefined;
  }
  return {
    geocodingUrl,
    archiveUrl,
    forecastUrl,
    ...optional("apiKey", settings.LOTSE_OPEN_METEO_KEY),
    timeoutMs: settings.LOTSE_OPEN_METEO_TIMEOUT_MS,
  };
}

/** One address without the others would silently be without effect. */
export function weatherProblems(stated: Readonly<Record<string, unknown>>): readonly string[] {
  const names = ["GEOCODING", "ARCHIVE", "FORECAST"].map((part) => `LOTSE_OPEN_METEO_${part}_URL`);
  const missing = names.filter((name) => stated[name] === undefined);
  if (missing.length === 0 || missing.length === names.length) return [];
  return [`${missing.join(", ")}: missing; the three Open-Meteo addresses belong together`];
}
