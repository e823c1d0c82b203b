import { expect, test } from "vitest";
import { createEmbeddedWeather } from "../../../src/adapters/weather/embedded-weather.ts";
import { climateTable } from "../../../src/climate/climate-table.ts";
import { createClimate } from "../../../src/climate/climate.ts";
import { describeWeatherSource } from "../../contracts/weather.ts";

const source = createEmbeddedWeather(createClimate(climateTable));

describeWeatherSource("the table", async () => ({ source, close: async () => {} }));

const { signal } = new AbortController();

test.each([
  ["Garmisch", "de", { name: "Garmisch", inside: "Bayerische Alpen" }],
  ["Garmisch", "en", { name: "Garmisch", inside: "Bavarian Alps" }],
  ["Schottland", "en", { name: "Scotland" }],
  ["island", "de", { name: "Island" }],
  // An English word, but then also the only place of that name.
  ["Island", "en", { name: "Iceland" }],
])("%s in %s is %j", async (place, locale, expected) => {
  const report = await source.weather({ place, months: [7], locale, signal });
  expect(report?.place).toMatchObject(expected);
  expect("inside" in (report?.place ?? {})).toBe("inside" in expected);
});
