import { describe, expect, test } from "vitest";
import { toNormals, toSample, type Day } from "../../src/climate/day.ts";

const day: Day = {
  month: 1,
  highC: 10,
  lowC: 2,
  precipitationMm: 0,
  snowfallCm: 0,
  windMaxMs: 10,
  sunSeconds: 7_200,
};

describe("what days have in common", () => {
  test("is nothing without days", () => {
    expect(toSample([])).toBeUndefined();
  });

  test.each<readonly [string, Partial<Day>, number, number]>([
    ["dry", {}, 0, 0],
    ["a drizzle", { precipitationMm: 0.9 }, 0, 0],
    ["a shower", { precipitationMm: 1 }, 1, 0],
    ["snow", { precipitationMm: 3, snowfallCm: 2 }, 1, 1],
    ["as much snow as lies", { precipitationMm: 3, snowfallCm: 0.5 }, 1, 1],
    ["rain with a flake", { precipitationMm: 3, snowfallCm: 0.4 }, 1, 0],
    ["a flurry without water", { precipitationMm: 0.2, snowfallCm: 0.6 }, 0, 0],
  ])("counts %s", (_, change, wetDays, snowDays) => {
    expect(toSample([day, { ...day, ...change }])).toMatchObject({ days: 2, wetDays, snowDays });
  });

  test("is their mean, the wind calmed from its windiest hour", () => {
    const found = toSample([day, { ...day, highC: 20, lowC: 4, windMaxMs: 20, sunSeconds: 0 }]);
    expect(found).toMatchObject({ highC: 15, lowC: 3, sunHours: 1 });
    expect(found?.windMs).toBeCloseTo(9.75);
  });
});

describe("the average year", () => {
  const year = (perMonth: (month: number) => number): readonly Day[] =>
    Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) =>
      Array.from({ length: perMonth(month) }, () => ({ ...day, month, highC: month })),
    );

  test("has a value for each month", () => {
    expect(toNormals(year(() => 20))?.highC).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test("counts wet days for months of thirty days, however many years there are", () => {
    const days = year(() => 60).map((one, at) => ({ ...one, precipitationMm: at % 2 }));
    expect(toNormals(days)?.wetDays).toEqual(Array.from({ length: 12 }, () => 15));
  });

  test.each([
    ["no days at all", 0],
    ["nineteen days of May", 19],
  ])("is unknown with %s", (_, may) => {
    expect(toNormals(year((month) => (month === 5 ? may : 30)))).toBeUndefined();
  });
});
