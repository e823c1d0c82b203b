import { describe, expect, test } from "vitest";
import { monthsOf, stayOf } from "../../../src/adapters/weather/stay.ts";
import type { WeatherRequest } from "../../../src/climate/weather-report.ts";

const request = (from: string, to: string, months: readonly number[] = []): WeatherRequest => ({
  place: "Schottland",
  months,
  dates: { from, to },
  locale: "de",
  signal: new AbortController().signal,
});

const dayMs = 24 * 60 * 60 * 1_000;

describe("a stay", () => {
  test.each([
    ["one day", "2028-02-29", "2028-02-29", 0],
    ["a week", "2027-10-03", "2027-10-09", 6],
    ["over the change to winter time", "2027-10-30", "2027-11-01", 2],
  ])("of %s", (_, from, to, days) => {
    const stay = stayOf(request(from, to));
    expect(stay?.from).toBe(Date.parse(`${from}T00:00:00Z`));
    expect(stay && (stay.to - stay.from) / dayMs).toBe(days);
  });

  test.each([
    ["ends before it begins", "2027-10-03", "2027-10-02"],
    ["begins on no day", "2027-02-29", "2027-03-02"],
    ["ends on no day", "2027-02-20", "2027-02-29"],
    ["has no dates", "soon", "later"],
    ["has a date with a time", "2027-10-03T10:00", "2027-10-04"],
  ])("is none when it %s", (_, from, to) => {
    expect(stayOf(request(from, to))).toBeUndefined();
  });

  test("is none without dates", () => {
    const { place, locale, months, signal } = request("", "");
    expect(stayOf({ place, locale, months, signal })).toBeUndefined();
  });
});

describe("the months", () => {
  test.each([
    ["of a stay", "2027-10-20", "2027-11-02", [], [10, 11]],
    ["across the year", "2027-12-20", "2028-01-02", [], [12, 1]],
    [
      "of a whole year, each once",
      "2027-05-01",
      "2028-06-01",
      [],
      [5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4],
    ],
    [
      "of years, each once",
      "2027-11-01",
      "2040-01-01",
      [],
      [11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ],
    ["named before the dates'", "2027-10-20", "2027-11-02", [7], [7]],
    ["without those that are none", "2027-10-20", "2027-10-21", [0, 13], [10]],
  ])("%s", (_, from, to, named, expected) => {
    expect(monthsOf(request(from, to, named))).toEqual(expected);
  });
});
