import { describe, expect, test } from "vitest";
import { placeName } from "../../src/climate/place.ts";
import { toPlace, type Monthly, type PlaceRow } from "../../src/climate/place-row.ts";

const all = (value: number): Monthly => {
  const [a, b, c, d, e, f] = [value, value, value, value, value, value];
  return [a, b, c, d, e, f, a, b, c, d, e, f];
};

const row: PlaceRow = {
  id: "nowhere",
  en: "Nowhere, !Never",
  de: " Nirgends ,, Nirgendwo",
  at: [-10, 20, 300],
  highC: all(0),
  lowC: all(-4),
  wetDays: all(10),
  windMs: all(3),
  sunHours: all(4),
};

describe("a row of the table", () => {
  test("becomes a place", () => {
    expect(toPlace(row)).toMatchObject({
      id: "nowhere",
      latitude: -10,
      longitude: 20,
      elevationM: 300,
      southern: true,
      names: {
        en: [
          { text: "Nowhere", alsoWord: false },
          { text: "Never", alsoWord: true },
        ],
        de: [
          { text: "Nirgends", alsoWord: false },
          { text: "Nirgendwo", alsoWord: false },
        ],
      },
      covers: [],
    });
  });

  test("lies in the north on the equator and above", () => {
    expect(toPlace({ ...row, at: [0, 0, 0] }).southern).toBe(false);
  });

  test("has most of its wet days in frost as snow, none in summer heat", () => {
    const [frost = 0] = toPlace(row).normals.snowDays;
    const [heat = 0] = toPlace({ ...row, highC: all(30), lowC: all(20) }).normals.snowDays;
    expect(frost).toBeGreaterThan(8);
    expect(heat).toBe(0);
  });

  test.each([
    ["en", "Nowhere"],
    ["de", "Nirgends"],
    ["de-AT", "Nirgends"],
    ["fr", "Nowhere"],
  ])("is called in %s %s", (locale, name) => {
    expect(placeName(toPlace(row), locale)).toBe(name);
  });

  test("is called by its English name where it has none", () => {
    expect(placeName(toPlace({ ...row, de: "" }), "de")).toBe("Nowhere");
  });
});
