import { z } from "zod";
import type { Sample } from "../../climate/conditions.ts";
import { toNormals, toSample } from "../../climate/day.ts";
import type { Normals } from "../../climate/place.ts";
import type { Locale } from "../../lib/localized.ts";
import { OpenMeteoError } from "./open-meteo-error.ts";
import { spotSchema, type OpenMeteoApi, type Spot } from "./open-meteo-api.ts";
import type { Memory } from "./remembered.ts";
import { dayMs, formatDate, type Stay } from "./stay.ts";

/** What Open-Meteo knows, asked for once and remembered. Rejects with an OpenMeteoError. */
export interface MeasuredWeather {
  /** The best known place of a name; undefined when there is none. */
  locate(name: string, locale: Locale, signal: AbortSignal): Promise<Spot | undefined>;
  /** The average year of the last five. */
  normals(spot: Spot, today: number, signal: AbortSignal): Promise<Measured<Normals>>;
  /** The stay as it is foreseen now. */
  forecast(spot: Spot, stay: Stay, hour: number, signal: AbortSignal): Promise<Measured<Sample>>;
}

export interface Measured<Value> {
  /** Metres above the sea the values are stated for. */
  readonly elevationM: number;
  readonly value: Value;
}

export function createMeasuredWeather(api: OpenMeteoApi, remember: Memory): MeasuredWeather {
  return {
    async locate(name, locale, signal) {
      const load = async () => ({ spot: await api.locate(name, locale, signal) });
      const key = `open-meteo:spot:${locale}:${name.toLowerCase()}`;
      const found = await remember({ key, ttlMs: ninetyDaysMs, schema: foundSchema, load }, signal);
      return found.spot;
    },
    async normals(spot, today, signal) {
      const near = rounded(spot);
      const load = async () => {
        const { days, elevationM } = await api.archive(near, lastYears(today), signal);
        return { elevationM, value: complete(toNormals(days)) };
      };
      const key = `open-meteo:normals:${keyOf(near)}`;
      return remember({ key, ttlMs: ninetyDaysMs, schema: normalsSchema, load }, signal);
    },
    async forecast(spot, stay, hour, signal) {
      const near = rounded(spot);
      const load = async () => {
        const { days, elevationM } = await api.forecast(near, stay, signal);
        return { elevationM, value: complete(toSample(days)) };
      };
      const dates = `${formatDate(stay.from)}:${formatDate(stay.to)}`;
      const key = `open-meteo:forecast:${keyOf(near)}:${dates}:${hour}`;
      return remember({ key, ttlMs: hourMs, schema: sampleSchema, load }, signal);
    },
  };
}

const hourMs = 60 * 60 * 1000;

const ninetyDaysMs = 90 * dayMs;

/**
 * A tenth of a degree, eleven kilometres at most: the weather is the same, and neighbours share
 * one request. Height is not rounded away, it makes more difference than distance.
 */
function rounded({ name, latitude, longitude, elevationM }: Spot): Spot {
  return {
    name,
    latitude: roundTo(0.1, latitude),
    longitude: roundTo(0.1, longitude),
    ...(elevationM === undefined ? {} : { elevationM: roundTo(100, elevationM) }),
  };
}

/** The nearest multiple, without the dust binary fractions leave behind. */
function roundTo(step: number, value: number): number {
  return Number((Math.round(value / step) * step).toFixed(1));
}

function keyOf({ latitude, longitude, elevationM }: Spot): string {
  return `${latitude}:${longitude}:${elevationM ?? "ground"}`;
}

/** Five whole years: more would be steadier, but the service counts long stretches many times. */
const yearsAveraged = 5;

function lastYears(today: number): Stay {
  const year = new Date(today).getUTCFullYear();
  return { from: Date.UTC(year - yearsAveraged, 0, 1), to: Date.UTC(year - 1, 11, 31) };
}

function complete<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new OpenMeteoError("incomplete", "too few days are known");
  return value;
}

const foundSchema = z.object({ spot: spotSchema.optional() });

const twelve = z.array(z.number()).length(12);

const normalsSchema = z.object({
  elevationM: z.number(),
  value: z.object({
    highC: twelve,
    lowC: twelve,
    wetDays: twelve,
    snowDays: twelve,
    windMs: twelve,
    sunHours: twelve,
  }),
});

const sampleSchema = z.object({
  elevationM: z.number(),
  value: z.object({
    highC: z.number(),
    lowC: z.number(),
    days: z.number().positive(),
    wetDays: z.number(),
    snowDays: z.number(),
    windMs: z.number(),
    sunHours: z.number(),
  }),
});
