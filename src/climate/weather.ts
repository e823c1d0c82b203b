import { invariant, present } from "../lib/invariant.ts";
import { conditions, conditionsOf, meanC, type Condition, type Sample } from "./conditions.ts";
import type { Normals } from "./place.ts";

/** What to expect, in whole numbers that can be said aloud. */
export interface Weather {
  /** The months it speaks of, 1 to 12, ascending. All twelve where none was named. */
  readonly months: readonly number[];
  /** The middle between day and night, °C: the one number to say if only one is said. */
  readonly meanC: number;
  /** A usual day's warmest hour and a usual night's coldest, °C. */
  readonly highC: number;
  readonly lowC: number;
  /** How many days the counts speak of: 30 for an average month, fewer for a forecast. */
  readonly days: number;
  /** Days with rain or snow; the two below add up to it. */
  readonly wetDays: number;
  readonly rainDays: number;
  readonly snowDays: number;
  /** Mean wind speed, metres per second. */
  readonly windMs: number;
  /** Hours of sunshine a day. */
  readonly sunHours: number;
  readonly conditions: readonly Condition[];
}

/**
 * The weather of a usual year in some of its months, all twelve where none is given. Numbers are
 * means over the months. A condition holds when it does in at least half of them: for one month
 * this is the month itself, for a whole year what is true more often than not.
 */
export function typicalWeather(
  normals: Normals,
  elevationM: number,
  months: readonly number[],
): Weather {
  const asked = monthsAsked(months);
  const samples = asked.map((month) => sampleOf(normals, month));
  const held = samples.map((sample) => conditionsOf(sample, elevationM));
  const kept = conditions.filter(
    (condition) => held.filter((one) => one.includes(condition)).length * 2 >= asked.length,
  );
  return toWeather(asked, averageOf(samples), kept);
}

/** The weather of days that are known one by one, such as a forecast's. */
export function weatherOf(sample: Sample, elevationM: number, months: readonly number[]): Weather {
  return toWeather(monthsAsked(months), sample, conditionsOf(sample, elevationM));
}

const everyMonth: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function monthsAsked(months: readonly number[]): readonly number[] {
  for (const month of months) invariant(everyMonth.includes(month), `no month: ${month}`);
  return months.length === 0 ? everyMonth : everyMonth.filter((month) => months.includes(month));
}

/** Months are taken as equally long. */
const daysPerMonth = 30;

function sampleOf(normals: Normals, month: number): Sample {
  const at = (values: readonly number[]) => present(values[month - 1], "a value for each month");
  return {
    highC: at(normals.highC),
    lowC: at(normals.lowC),
    days: daysPerMonth,
    wetDays: at(normals.wetDays),
    snowDays: at(normals.snowDays),
    windMs: at(normals.windMs),
    sunHours: at(normals.sunHours),
  };
}

function averageOf(samples: readonly Sample[]): Sample {
  const mean = (value: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + value(sample), 0) / samples.length;
  return {
    highC: mean(({ highC }) => highC),
    lowC: mean(({ lowC }) => lowC),
    days: daysPerMonth,
    wetDays: mean(({ wetDays }) => wetDays),
    snowDays: mean(({ snowDays }) => snowDays),
    windMs: mean(({ windMs }) => windMs),
    sunHours: mean(({ sunHours }) => sunHours),
  };
}

function toWeather(months: readonly number[], sample: Sample, kept: readonly Condition[]): Weather {
  const wetDays = whole(sample.wetDays);
  const snowDays = whole(sample.snowDays);
  return {
    months,
    meanC: whole(meanC(sample)),
    highC: whole(sample.highC),
    lowC: whole(sample.lowC),
    days: sample.days,
    wetDays,
    rainDays: wetDays - snowDays,
    snowDays,
    windMs: whole(sample.windMs),
    sunHours: whole(sample.sunHours),
    conditions: kept,
  };
}

/** Rounded, and never the negative zero that would be said as "-0 °C". */
function whole(value: number): number {
  return Math.round(value) + 0;
}
