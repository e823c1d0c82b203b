import type { Clock, WeatherSource } from "../../advisor/ports.ts";
import type { Climate } from "../../climate/climate.ts";
import { placeName } from "../../climate/place.ts";
import type { GazetteerEntry } from "../../climate/gazetteer.ts";
import type { WeatherPlace, WeatherReport, WeatherRequest } from "../../climate/weather-report.ts";
import { typicalWeather, weatherOf } from "../../climate/weather.ts";
import type { Locale } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import { createBreaker, type BreakerSettings } from "../breaker.ts";
import { createEmbeddedWeather } from "./embedded-weather.ts";
import { createFetchJson } from "./fetch-json.ts";
import { isNear } from "./is-near.ts";
import { createMeasuredWeather, type MeasuredWeather } from "./measured-weather.ts";
import { createOpenMeteoApi, type OpenMeteoUrls, type Spot } from "./open-meteo-api.ts";
import { OpenMeteoError } from "./open-meteo-error.ts";
import { createMemory } from "./remembered.ts";
import { dayMs, monthsOf, stayOf, type Stay } from "./stay.ts";
import { createMemoryWeatherCache, type WeatherCache } from "./weather-cache.ts";

export interface OpenMeteoOptions extends OpenMeteoUrls {
  /** Answers whenever the service does not, and knows regions no map service knows. */
  readonly climate: Climate;
  readonly clock: Clock;
  readonly cache?: WeatherCache;
  readonly fetch?: typeof globalThis.fetch;
  /** For one answer with all its calls. */
  readonly timeoutMs?: number;
  /** Of one body; five years of days are a tenth of a megabyte. */
  readonly bytesMax?: number;
  /** Hears of every trouble the shopper does not. */
  readonly tell?: (error: OpenMeteoError) => void;
}

/**
 * Open-Meteo as a weather source: the forecast for a stay that begins and ends within sixteen days,
 * else the average of five measured years. Places are looked up in our own table first, then by its
 * geocoding. Its terms stand in docs/climate.md.
 *
 * Whatever goes wrong, the table answers; after three troubles in a row it does so at once for a
 * minute.
 */
export function createOpenMeteo(options: OpenMeteoOptions): WeatherSource {
  const { climate, clock, timeoutMs = 2_500, tell = () => {} } = options;
  const fetchJson = createFetchJson(options.fetch ?? globalThis.fetch, options.bytesMax ?? 1e6);
  const remember = createMemory(options.cache ?? createMemoryWeatherCache(), tell);
  const measured = createMeasuredWeather(createOpenMeteoApi(options, fetchJson), remember);
  const embedded = createEmbeddedWeather(climate);
  const breaker = createBreaker(serviceRests, () => clock.now());
  return {
    async weather(request) {
      if (request.signal.aborted || !breaker.enter()) return embedded.weather(request);
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
      try {
        const answer = await ask({ ...request, signal }, { climate, measured, now: clock.now() });
        breaker.succeeded();
        return answer;
      } catch (error) {
        // A shopper who leaves says nothing about the service; one who has waited long enough does.
        if (request.signal.aborted && !isOutOfTime(request.signal)) breaker.left();
        else {
          breaker.failed();
          tell(toOpenMeteoError(error));
        }
        return embedded.weather(request);
      }
    },
  };
}

function isOutOfTime({ reason }: AbortSignal): boolean {
  return reason instanceof DOMException && reason.name === "TimeoutError";
}

const serviceRests: BreakerSettings = {
  failuresMax: 3,
  windowMs: 600_000,
  pauseMs: 60_000,
  pauseMsMax: 60_000,
};

interface Sources {
  readonly climate: Climate;
  readonly measured: MeasuredWeather;
  readonly now: number;
}

async function ask(request: WeatherRequest, sources: Sources): Promise<WeatherReport | undefined> {
  const { measured, now } = sources;
  const located = await locate(request, sources);
  if (located === undefined) return undefined;
  const { spot, inside } = located;
  const stay = foreseeable(stayOf(request), now);
  const months = monthsOf(request);
  if (stay !== undefined) {
    const hour = Math.floor(now / hourMs);
    const { elevationM, value } = await measured.forecast(spot, stay, hour, request.signal);
    const weather = weatherOf(value, elevationM, months);
    return { place: toPlace(spot, elevationM, inside), weather, source: "forecast", credit };
  }
  const { elevationM, value } = await measured.normals(spot, now, request.signal);
  const weather = typicalWeather(value, elevationM, months);
  return { place: toPlace(spot, elevationM, inside), weather, source: "archive", credit };
}

interface Located {
  readonly spot: Spot;
  readonly inside?: string;
}

/**
 * Regions, trails and colloquial names are found in our table alone; a village of which the table
 * knows only the region is looked up, and believed where it lies in that region's reach.
 */
async function locate(
  { place, locale, signal }: WeatherRequest,
  { climate, measured }: Sources,
): Promise<Located | undefined> {
  const known = climate.findName(place, locale) ?? climate.findName(place);
  if (known !== undefined && !known.covered) return { spot: toSpot(known, locale) };
  const name = known?.text ?? place.trim();
  if (name.length < nameLengthMin || name.length > nameLengthMax) return undefined;
  const spot = await measured.locate(name, locale, signal);
  // Springfields are many: the shopper sees which one was meant.
  if (known === undefined) return spot && { spot, ...optional("inside", spot.country) };
  const inside = placeName(known.place, locale);
  if (spot !== undefined && isNear(spot, known.place, reachKm)) return { spot, inside };
  return { spot: { ...toSpot(known, locale), name }, inside };
}

/** The service finds nothing for a single letter. */
const nameLengthMin = 2;

const nameLengthMax = 100;

const reachKm = 300;

function toSpot({ place }: GazetteerEntry, locale: Locale): Spot {
  const { latitude, longitude, elevationM } = place;
  return { name: placeName(place, locale), latitude, longitude, elevationM };
}

/** The stay when the forecast reaches over all of it. */
function foreseeable(stay: Stay | undefined, now: number): Stay | undefined {
  if (stay === undefined) return undefined;
  const today = Math.floor(now / dayMs) * dayMs;
  return stay.from >= today && stay.to < today + forecastDays * dayMs ? stay : undefined;
}

const forecastDays = 16;

const hourMs = 60 * 60 * 1000;

function toPlace(spot: Spot, elevationM: number, inside: string | undefined): WeatherPlace {
  const { name, latitude, longitude } = spot;
  return { name, ...(inside === undefined ? {} : { inside }), latitude, longitude, elevationM };
}

const credit = { text: "Weather data by Open-Meteo.com", url: "https://open-meteo.com/" };

function toOpenMeteoError(error: unknown): OpenMeteoError {
  if (error instanceof OpenMeteoError) return error;
  return new OpenMeteoError("unreadable", "an answer that could not be used", { cause: error });
}
