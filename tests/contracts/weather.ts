import { array, assert, asyncProperty, constantFrom, integer, string } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WeatherSource } from "../../src/advisor/ports.ts";
import type { WeatherRequest } from "../../src/climate/weather-report.ts";

/** What every source of weather promises. It has to know Scotland, and no "Xyzzyqwert". */
export function describeWeatherSource(
  name: string,
  open: () => Promise<{ readonly source: WeatherSource; close(): Promise<void> }>,
): void {
  describe(`${name} as a weather source`, () => {
    let source: WeatherSource;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ source, close } = await open());
    });
    afterAll(async () => {
      await close();
    });

    const ask = (change: Partial<WeatherRequest>) =>
      source.weather({
        place: "Schottland",
        months: [10],
        locale: "de",
        signal: new AbortController().signal,
        ...change,
      });

    test("knows a place and its months, in numbers that can be said", async () => {
      const report = await ask({});
      expect(report).toMatchObject({
        place: { name: "Schottland" },
        weather: { months: [10], days: 30 },
      });
      const { meanC, highC, lowC, wetDays, rainDays, snowDays } = report?.weather ?? fail();
      expect([meanC, highC, lowC, wetDays, rainDays, snowDays].every(Number.isInteger)).toBe(true);
      expect(lowC).toBeLessThanOrEqual(meanC);
      expect(meanC).toBeLessThanOrEqual(highC);
      expect(rainDays + snowDays).toBe(wetDays);
    });

    test.each([
      ["de", "Schottland"],
      ["en", "Scotland"],
      ["de-AT", "Schottland"],
    ])("names it in %s", async (locale, expected) => {
      expect((await ask({ place: "Scotland", locale }))?.place.name).toBe(expected);
    });

    test("says whose the data are, unless they are ours", async () => {
      const report = await ask({});
      expect(report?.credit === undefined).toBe(report?.source === "table");
    });

    test("does not know a place that is none", async () => {
      expect(await ask({ place: "Xyzzyqwert" })).toBeUndefined();
    });

    test.each<readonly [string, Partial<WeatherRequest>, readonly number[]]>([
      ["several months, in order and once", { months: [12, 1, 1] }, [1, 12]],
      ["the months of the dates", dates("2031-10-20", "2031-11-02"), [10, 11]],
      ["dates over the year's end", dates("2031-12-28", "2032-01-03"), [1, 12]],
      ["named months before dates", { ...dates("2031-06-01", "2031-06-08"), months: [9] }, [9]],
      ["the whole year without either", { months: [] }, allMonths],
      ["the whole year for dates that are none", dates("2031-02-30", "2031-03-02"), allMonths],
      [
        "the whole year for dates the wrong way round",
        dates("2031-05-02", "2031-05-01"),
        allMonths,
      ],
      ["the whole year for years of dates", dates("2031-05-02", "2034-05-01"), allMonths],
      ["no month that is none", { months: [0, 13, 1.5, 4] }, [4]],
    ])("speaks of %s", async (_, change, expected) => {
      expect((await ask(change))?.weather.months).toEqual(expected);
    });

    test("still answers a shopper who left", async () => {
      expect((await ask({ signal: AbortSignal.abort() }))?.place.name).toBe("Schottland");
    });

    test("never fails, whatever it is asked", async () => {
      await assert(
        asyncProperty(
          string({ unit: "grapheme", maxLength: 300 }),
          array(integer()),
          constantFrom("de", "en", ""),
          string(),
          async (place, months, locale, date) => {
            const days = { from: date, to: date };
            const report = await ask({ place, months, locale, dates: days });
            return report === undefined || report.weather.months.length > 0;
          },
        ),
        { seed: 4, numRuns: 100 },
      );
    });
  });
}

const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function dates(from: string, to: string) {
  return { months: [], dates: { from, to } };
}

function fail(): never {
  throw new Error("no report");
}
