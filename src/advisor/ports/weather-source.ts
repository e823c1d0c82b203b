import type { WeatherReport, WeatherRequest } from "../../climate/weather-report.ts";

/**
 * What the weather will be like where the shopper is going: from a table, from a service.
 *
 * It never fails. Undefined means that the place is not known; whatever else goes wrong, a poorer
 * answer takes the place of the better one.
 */
export interface WeatherSource {
  weather(request: WeatherRequest): Promise<WeatherReport | undefined>;
}
