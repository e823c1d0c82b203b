import type { Climate } from "../../climate/climate.ts";
import { placeName } from "../../climate/place.ts";
import { optional } from "../../lib/optional.ts";
import { monthsOf } from "./stay.ts";
import type { WeatherSource } from "../../advisor/ports.ts";

/** The climate table as a weather source: no network, no cost, always there. */
export function createEmbeddedWeather(climate: Climate): WeatherSource {
  return {
    weather: async (request) => {
      const { place: written, locale } = request;
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
        weather: climate.weatherAt(place, monthsOf(request)),
        source: "table",
      };
    },
  };
}
