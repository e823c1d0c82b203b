import type { Locale } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import type { Climate } from "./climate.ts";
import { placeName } from "./place.ts";
import type { WeatherReport } from "./weather-report.ts";

/**
 * What the table says of a place as it was written. Months are 1 to 12, none means the whole year;
 * undefined for a place the table does not have.
 */
export function usualWeather(
  climate: Climate,
  asked: {
    readonly place: string;
    readonly months: readonly number[];
    readonly locale: Locale;
  },
): WeatherReport | undefined {
  const { place: written, months, locale } = asked;
  const found = climate.findName(written, locale) ?? climate.findName(written);
  if (found === undefined) return undefined;
  const { place, covered, text } = found;
  const { latitude, longitude, elevationM } = place;
  const usual = placeName(place, locale);
  return {
    place: {
      name: covered ? text : usual,
      ...optional("inside", covered ? usual : undefined),
      latitude,
      longitude,
      elevationM,
    },
    weather: climate.weatherAt(place, months),
    source: "table",
  };
}
