import { assert, constantFrom, double, integer, property, tuple, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Normals } from "../../src/climate/place.ts";
import { typicalWeather, weatherOf } from "../../src/climate/weather.ts";

const all = (value: number): readonly number[] => Array.from({ length: 12 }, () => value);

const flat: Normals = {
  highC: all(20),
  lowC: all(10),
  wetDays: all(5),
  snowDays: all(0),
  windMs: all(3),
  sunHours: all(5),
};

/** January is 0, February 10, … December 110. */
const rising = Array.from({ length: 12 }, (_, at) => at * 10);

describe("the typical weather", () => {
  test.each([
    ["one month", [3], [3], 20],
    ["several months", [1, 2, 3], [1, 2, 3], 10],
    ["a winter across the year's end, in any order", [12, 1], [1, 12], 55],
    ["a month named twice", [2, 2, 4], [2, 4], 20],
    ["the whole year", [], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 55],
  ])("of %s", (_, months, spoken, highC) => {
    const weather = typicalWeather({ ...flat, highC: rising }, 0, months);
    expect(weather).toMatchObject({ months: spoken, highC });
  });

  test.each([[0], [13], [1.5], [Number.NaN]])("of month %d is a defect", (month) => {
    expect(() => typicalWeather(flat, 0, [month])).toThrow("no month");
  });

  test.each([
    ["half of the months", [1, 2], ["wind"]],
    ["less than half", [1, 2, 3], []],
    ["the month itself", [1], ["wind"]],
    ["not this month", [2], []],
  ])("holds a condition of January over %s", (_, months, conditions) => {
    const windMs = flat.windMs.map((value, at) => (at === 0 ? 9 : value));
    expect(typicalWeather({ ...flat, windMs }, 0, months).conditions).toEqual(conditions);
  });

  test("is said in whole numbers, never in -0", () => {
    const cold = { ...flat, highC: all(-0.2), lowC: all(-0.4) };
    expect(Object.is(typicalWeather(cold, 0, []).meanC, 0)).toBe(true);
    expect(Object.is(typicalWeather(cold, 0, []).highC, 0)).toBe(true);
  });

  test("always adds up", () => {
    const values = (min: number, max: number) =>
      tuple(...all(0).map(() => double({ min, max, noNaN: true })));
    const months = uniqueArray(integer({ min: 1, max: 12 }));
    assert(
      property(
        values(-40, 45),
        values(0, 30),
        double({ min: 0, max: 1, noNaN: true }),
        months,
        constantFrom(0, 3_000),
        (highC, wetDays, share, asked, elevationM) => {
          const normals = {
            ...flat,
            highC,
            lowC: highC.map((value) => value - 5),
            wetDays,
            snowDays: wetDays.map((days) => days * share),
          };
          const weather = typicalWeather(normals, elevationM, asked);
          expect(weather.rainDays + weather.snowDays).toBe(weather.wetDays);
          expect(weather.rainDays).toBeGreaterThanOrEqual(0);
          expect(weather.lowC).toBeLessThanOrEqual(weather.meanC);
          expect(weather.meanC).toBeLessThanOrEqual(weather.highC);
          expect(weather.months).toEqual([...weather.months].sort((one, other) => one - other));
        },
      ),
      { seed: 2 },
    );
  });
});

test("the weather of known days counts in these days", () => {
  const sample = {
    highC: 8.4,
    lowC: 3.6,
    days: 5,
    wetDays: 4,
    snowDays: 1,
    windMs: 6.2,
    sunHours: 2,
  };
  expect(weatherOf(sample, 0, [10])).toEqual({
    months: [10],
    meanC: 6,
    highC: 8,
    lowC: 4,
    days: 5,
    wetDays: 4,
    rainDays: 3,
    snowDays: 1,
    windMs: 6,
    sunHours: 2,
    conditions: ["rain", "snow", "cold", "wind"],
  });
});
