import type { WeatherSource } from "../../advisor/ports.ts";
import type { Climate } from "../../climate/climate.ts";
import { usualWeather } from "../../climate/usual-weather.ts";
import { monthsOf } from "./stay.ts";

/** The climate table as a weather source: no network, no cost, always there. */
export function createEmbeddedWeather(climate: Climate): WeatherSource {
  return {
    weather: async (request) => {
      const { place, locale } = request;
      return usualWeather(climate, { place, locale, months: monthsOf(request) });
    },
  };
}
