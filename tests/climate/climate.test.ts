import { describe, expect, test } from "vitest";
import { climateTable } from "../../src/climate/climate-table.ts";
import { createClimate } from "../../src/climate/climate.ts";
import { present } from "../../src/lib/invariant.ts";

const climate = createClimate(climateTable);

const months: Readonly<Record<string, readonly number[]>> = {
  winter: [12, 1, 2],
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  year: [],
};

/** `weather("Scotland in 10")`: mean temperature and conditions, as "9 °C: rain cold wind". */
function weather(phrase: string): string {
  const [place = "", when = ""] = phrase.split(" in ");
  const found = present(climate.find(place), place);
  const { meanC, conditions } = climate.weatherAt(found, months[when] ?? [Number(when)]);
  return `${meanC} °C: ${conditions.join(" ")}`;
}

/** What a good seller would say. The temperatures are ours, rounded; see docs/climate.md. */
describe("what to be dressed for", () => {
  test.each([
    ["Schottland in 10", "9 °C: rain cold wind"],
    ["Norwegen in 5", "9 °C: rain cold"],
    ["Mallorca in 7", "26 °C: sun heat"],
    ["Patagonia in 1", "14 °C: rain wind sun"],
    ["Neuseeland in 2", "17 °C: rain sun"],
    ["Nepal in 11", "12 °C: cold sun"],
    ["Island in 8", "11 °C: rain cold wind"],
    ["Alpen in winter", "-3 °C: snow cold"],
    ["Alpen in summer", "13 °C: rain"],
    ["Irland in 4", "9 °C: rain cold wind"],
    ["Cornwall in 7", "16 °C: rain wind"],
    ["London in 3", "8 °C: rain cold"],
    ["Berlin in 1", "1 °C: rain snow cold"],
    ["Hamburg in 11", "6 °C: rain cold"],
    ["Nordsee in 10", "11 °C: rain cold wind"],
    ["Sylt in 9", "16 °C: rain wind"],
    ["Lappland in 2", "-11 °C: snow cold"],
    ["Finnland in 12", "-6 °C: snow cold"],
    ["Dolomiten in 9", "10 °C: rain cold"],
    ["Toskana in 9", "21 °C: sun heat"],
    ["Kreta in 5", "20 °C: sun"],
    ["Griechenland in 7", "26 °C: sun heat"],
    ["Jakobsweg in 5", "13 °C: rain sun"],
    ["Marokko in 4", "15 °C: sun"],
    ["Kilimandscharo in 2", "7 °C: cold wind sun"],
    ["Tansania in 8", "19 °C: sun"],
    ["Kapstadt in 1", "22 °C: wind sun heat"],
    ["Costa Rica in 9", "24 °C: rain heat"],
    ["Kanada in 9", "13 °C: rain"],
    ["Banff in 1", "-10 °C: snow cold"],
    ["Colorado in 3", "5 °C: cold sun"],
    ["Thailand in 12", "27 °C: sun heat"],
    ["Bali in 2", "28 °C: rain heat"],
    ["Everest Base Camp in 11", "-1 °C: cold wind sun"],
    ["Ladakh in 8", "18 °C: sun"],
    ["Grönland in 8", "8 °C: rain cold"],
    ["Svalbard in 4", "-9 °C: snow cold wind sun"],
    ["Harz in 2", "-1 °C: snow cold wind"],
    ["Allgäu in 6", "15 °C: rain"],
    ["Tirol in 1", "-1 °C: snow cold"],
    ["Laugavegur in 7", "9 °C: rain cold wind"],
    ["GR20 in 7", "17 °C: sun"],
    ["Peak District in 10", "9 °C: rain cold wind"],
    ["Torres del Paine in 12", "11 °C: rain cold wind"],
    ["Schottland in year", "8 °C: rain cold wind"],
    ["Mallorca in year", "17 °C: sun"],
    ["Deutschland in year", "10 °C: rain cold"],
  ])("%s: %s", (phrase, expected) => {
    expect(weather(phrase)).toBe(expected);
  });

  test("Scotland in October is wet on most days", () => {
    const scotland = present(climate.find("Scotland"), "Scotland");
    expect(climate.weatherAt(scotland, [10])).toMatchObject({ wetDays: 18, highC: 12, lowC: 6 });
  });

  test("seasons turn over beyond the equator", () => {
    expect(present(climate.find("Tasmania"), "Tasmania").southern).toBe(true);
    expect(weather("Tasmania in 7")).toBe("5 °C: rain cold wind");
  });
});

test("a smaller place is found by its own name inside a larger one", () => {
  const entry = climate.findName("Garmisch", "de");
  expect(entry).toMatchObject({ text: "Garmisch", covered: true });
  expect(climate.find("Garmisch", "de")?.id).toBe("bavarian-alps");
});

test("every name is in the gazetteer", () => {
  expect(climate.gazetteer.length).toBeGreaterThan(5_000);
});
