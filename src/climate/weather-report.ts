import type { Locale } from "../lib/localized.ts";
import type { Weather } from "./weather.ts";

/** What is asked of a source of weather. */
export interface WeatherRequest {
  /** As the shopper wrote it. */
  readonly place: string;
  /** 1 to 12; none means those of the dates, or the whole year. */
  readonly months: readonly number[];
  /** First and last day of the stay, as `2026-10-03`. */
  readonly dates?: { readonly from: string; readonly to: string };
  /** The language the place is written in, and its name wanted in. */
  readonly locale: Locale;
  /** The shopper went away; any answer will do. */
  readonly signal: AbortSignal;
}

export interface WeatherReport {
  readonly place: WeatherPlace;
  readonly weather: Weather;
  /** What usually is, from our table or from measurements; or what is foreseen for the dates. */
  readonly source: "table" | "archive" | "forecast";
  /** Whom the shop has to name beside the data. */
  readonly credit?: WeatherCredit;
}

export interface WeatherPlace {
  readonly name: string;
  /** The larger place whose climate stands in for this one's. */
  readonly inside?: string;
  /** Degrees; north and east are positive. */
  readonly latitude: number;
  readonly longitude: number;
  /** Metres above the sea. */
  readonly elevationM: number;
}

export interface WeatherCredit {
  readonly text: string;
  readonly url: string;
}
