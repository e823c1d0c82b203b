import type { Sample } from "./conditions.ts";
import type { Normals } from "./place.ts";

/** One day as a weather service measured or foresees it. */
export interface Day {
  readonly month: number;
  readonly highC: number;
  readonly lowC: number;
  /** Rain and melted snow. */
  readonly precipitationMm: number;
  readonly snowfallCm: number;
  /** The windiest hour. */
  readonly windMaxMs: number;
  readonly sunSeconds: number;
}

/**
 * The average year behind several years of days; undefined when some month has fewer than twenty
 * days to average over.
 */
export function toNormals(days: readonly Day[]): Normals | undefined {
  const months = Array.from({ length: 12 }, (_, at) => {
    const own = days.filter(({ month }) => month === at + 1);
    return own.length < daysPerMonthMin ? undefined : toSample(own);
  });
  const samples = months.filter((sample) => sample !== undefined);
  if (samples.length < 12) return undefined;
  const perMonth = (count: (sample: Sample) => number) =>
    samples.map((sample) => (count(sample) / sample.days) * 30);
  return {
    highC: samples.map(({ highC }) => highC),
    lowC: samples.map(({ lowC }) => lowC),
    wetDays: perMonth(({ wetDays }) => wetDays),
    snowDays: perMonth(({ snowDays }) => snowDays),
    windMs: samples.map(({ windMs }) => windMs),
    sunHours: samples.map(({ sunHours }) => sunHours),
  };
}

const daysPerMonthMin = 20;

/** What the days have in common; undefined without any. */
export function toSample(days: readonly Day[]): Sample | undefined {
  if (days.length === 0) return undefined;
  const mean = (value: (day: Day) => number) =>
    days.reduce((sum, day) => sum + value(day), 0) / days.length;
  const wet = days.filter(({ precipitationMm }) => precipitationMm >= wetMm);
  return {
    highC: mean(({ highC }) => highC),
    lowC: mean(({ lowC }) => lowC),
    days: days.length,
    wetDays: wet.length,
    snowDays: wet.filter(({ snowfallCm }) => snowfallCm >= snowyCm).length,
    windMs: mean(({ windMaxMs }) => windMaxMs) * meanOfMaxWind,
    sunHours: mean(({ sunSeconds }) => sunSeconds) / 3600,
  };
}

const wetMm = 1;

/** Half a centimetre of fresh snow is a little less than a millimetre of water. */
const snowyCm = 0.5;

/** Services state a day's windiest hour; the mean over the day is about two thirds of it. */
const meanOfMaxWind = 0.65;
