import { describe, expect, test } from "vitest";
import { describeWeather } from "../../src/wording/weather.ts";

const scotland = { name: "Schottland" };

const october = { meanC: 9, days: 30, rainDays: 18, snowDays: 0 };

/** With ordinary blanks, which are easier to read here. */
function say(...[place, months, weather, locale]: Parameters<typeof describeWeather>): string {
  return describeWeather(place, months, weather, locale).replaceAll("\u00A0", " ");
}

describe("the months", () => {
  test.each([
    [[10], "im Oktober", "in October"],
    [[5, 6], "im Mai und Juni", "in May and June"],
    [[5, 6, 7, 8, 9], "von Mai bis September", "from May to September"],
    [[9, 7, 5, 8, 6, 6], "von Mai bis September", "from May to September"],
    [[1, 2, 12], "von Dezember bis Februar", "from December to February"],
    [[1, 12], "im Dezember und Januar", "in December and January"],
    [[3, 5], "im März und Mai", "in March and May"],
    [[1, 3, 8], "im Januar, März und August", "in January, March and August"],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], "von Januar bis November", "from January to November"],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "übers Jahr", "over the year"],
    [[], "übers Jahr", "over the year"],
  ])("%j", (months, german, english) => {
    expect(say(scotland, months, october, "de")).toContain(`Schottland ${german}: um 9 °C, `);
    expect(say(scotland, months, october, "en")).toContain(`Schottland ${english}: around 9 °C, `);
  });
});

describe("rain and snow", () => {
  test.each([
    [18, 0, "Regen an 18 Tagen", "rain on 18 days"],
    [1, 0, "Regen an 1 Tag", "rain on 1 day"],
    [0, 0, "kaum Regen", "hardly any rain"],
    [0, 9, "Schnee an 9 Tagen", "snow on 9 days"],
    [5, 5, "Regen an 5 und Schnee an 5 Tagen", "rain on 5 and snow on 5 days"],
    [5, 1, "Regen an 5 und Schnee an 1 Tag", "rain on 5 and snow on 1 day"],
  ])("%d and %d days of a month", (rainDays, snowDays, german, english) => {
    const weather = { ...october, rainDays, snowDays };
    expect(say(scotland, [10], weather, "de")).toBe(`Schottland im Oktober: um 9 °C, ${german}`);
    expect(say(scotland, [10], weather, "en")).toBe(
      `Schottland in October: around 9 °C, ${english}`,
    );
  });

  test.each([
    ["de", [], "Regen an 18 Tagen im Monat"],
    ["de", [9, 10], "Regen an 18 Tagen im Monat"],
    ["en", [9, 10], "rain on 18 days a month"],
  ])("are counted by the month in %s over months %j", (locale, months, expected) => {
    expect(say(scotland, months, october, locale)).toMatch(new RegExp(`, ${expected}$`));
  });

  test.each([
    ["de", 7, 3, 1, "Regen an 3 und Schnee an 1 von 7 Tagen"],
    ["en", 7, 3, 0, "rain on 3 of 7 days"],
    ["de", 1, 1, 0, "Regen an 1 von 1 Tag"],
    ["en", 1, 1, 0, "rain on 1 of 1 day"],
    ["de", 4, 0, 0, "kaum Regen"],
  ])(
    "are counted by the days of a forecast: %s %d",
    (locale, days, rainDays, snowDays, expected) => {
      const weather = { meanC: 9, days, rainDays, snowDays };
      expect(say(scotland, [10], weather, locale)).toMatch(new RegExp(`, ${expected}$`));
    },
  );
});

test.each([
  [
    "de",
    { name: "Garmisch", inside: "Bayerische Alpen" },
    9,
    "Garmisch (Bayerische Alpen) im Mai: um 9",
  ],
  ["de", { name: "Lappland" }, -11, "Lappland im Mai: um -11"],
  ["de-AT", { name: "Tirol" }, 0, "Tirol im Mai: um 0"],
  ["fr", { name: "Provence" }, 18, "Provence in May: around 18"],
])("in %s: %j at %d °C", (locale, place, meanC, expected) => {
  expect(say(place, [5], { ...october, meanC }, locale)).toContain(`${expected} °C, `);
});

test("the number and its unit stay on one line", () => {
  expect(describeWeather(scotland, [10], october, "de")).toBe(
    "Schottland im Oktober: um 9\u00A0°C, Regen an\u00A018\u00A0Tagen",
  );
});
