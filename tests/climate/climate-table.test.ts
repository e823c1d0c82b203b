import { describe, expect, test } from "vitest";
import { climateTable } from "../../src/climate/climate-table.ts";
import type { Normals, Place } from "../../src/climate/place.ts";
import { toWords } from "../../src/lib/words.ts";

/** Collects what is wrong, so that one run names every row to be corrected. */
function complaints(check: (place: Place) => readonly string[]): readonly string[] {
  return climateTable.flatMap((place) => check(place).map((what) => `${place.id}: ${what}`));
}

function perMonth(check: (month: number) => string | undefined): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => check(at)).flatMap((what, at) =>
    what === undefined ? [] : [`month ${at + 1} ${what}`],
  );
}

const at = (values: readonly number[], month: number): number => values[(month + 12) % 12] ?? NaN;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const meanC = ({ highC, lowC }: Normals): number => (meanOf(highC) + meanOf(lowC)) / 2;

describe("the climate table", () => {
  test("has hundreds of places, each once", () => {
    const ids = climateTable.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(500);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("names every place in English and in German", () => {
    const wrong = complaints(({ names }) => [
      ...(names.en.length === 0 ? ["no English name"] : []),
      ...(names.de.length === 0 ? ["no German name"] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test("puts every place on Earth, where people can be", () => {
    const wrong = complaints(({ latitude, longitude, elevationM }) => [
      ...(Math.abs(latitude) > 90 ? ["latitude"] : []),
      ...(Math.abs(longitude) > 180 ? ["longitude"] : []),
      ...(elevationM < -430 || elevationM > 5_000 ? ["elevation"] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test("has nights colder than days, by no more than in the Altiplano", () => {
    const wrong = complaints(({ normals: { highC, lowC } }) =>
      perMonth((month) => {
        const range = at(highC, month) - at(lowC, month);
        return range < 1 || range > 22 ? `has a range of ${range} °C` : undefined;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("has values that occur on Earth", () => {
    const between = (values: readonly number[], min: number, max: number, what: string) =>
      perMonth((month) => {
        const value = at(values, month);
        return value >= min && value <= max ? undefined : `${what} ${value}`;
      });
    const wrong = complaints(({ normals }) => [
      ...between(normals.highC, -45, 47, "high"),
      ...between(normals.lowC, -55, 33, "low"),
      ...between(normals.wetDays, 0, 28, "wet days"),
      ...between(normals.windMs, 1, 10, "wind"),
      ...between(normals.sunHours, 0, 14, "sun"),
    ]);
    expect(wrong).toEqual([]);
  });

  test("changes from month to month as seasons do, not as typing errors", () => {
    const wrong = complaints(({ normals }) =>
      perMonth((month) => {
        const jump = (values: readonly number[]) =>
          Math.abs(at(values, month + 1) - at(values, month));
        if (jump(normals.highC) > 12) return "high jumps";
        if (jump(normals.lowC) > 12) return "low jumps";
        if (jump(normals.wetDays) > 18) return "wet days jump";
        return jump(normals.windMs) > 1.5 ? "wind jumps" : undefined;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("has its summer in July in the north and in January in the south", () => {
    const outsideTropics = climateTable.filter(({ latitude }) => Math.abs(latitude) > 24);
    const wrong = outsideTropics.filter(({ southern, normals: { highC } }) => {
      const julyWarmer = at(highC, 6) > at(highC, 0);
      return julyWarmer === southern;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("has no more sunshine than daylight", () => {
    const wrong = complaints(({ latitude, normals: { sunHours } }) =>
      perMonth((month) => {
        const light = daylightHours(latitude, month);
        return at(sunHours, month) > light + 0.2 ? `has ${light.toFixed(1)} h of light` : undefined;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("snows on some wet days where it is cold, on none where it is warm", () => {
    const wrong = complaints(({ normals }) =>
      perMonth((month) => {
        const snow = at(normals.snowDays, month);
        const mean = (at(normals.highC, month) + at(normals.lowC, month)) / 2;
        if (snow > at(normals.wetDays, month)) return "snows more often than it is wet";
        return mean > 11 && snow > 0 ? "snows in the warmth" : undefined;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("agrees with itself: neighbours of about one height have about one climate", () => {
    const wrong = climateTable.flatMap((one, index) =>
      climateTable
        .slice(index + 1)
        .filter((other) => distanceKm(one, other) < 150)
        .filter((other) => Math.abs(one.elevationM - other.elevationM) < 400)
        .filter((other) => Math.abs(atSeaLevelC(one) - atSeaLevelC(other)) > neighboursApartC)
        .map((other) => `${one.id} / ${other.id}`),
    );
    expect(wrong).toEqual([]);
  });

  test("means one place by each name", () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, names, covers } of climateTable) {
      for (const { text } of [...names.en, ...names.de, ...covers]) {
        const key = toWords(text)
          .map((word) => word.text)
          .join(" ");
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1);
    expect(shared.map(([name, ids]) => `${name}: ${[...ids].join(", ")}`)).toEqual([]);
    expect([...owners.keys()]).not.toContain("");
  });
});

/** Coasts, föhn valleys and rain shadows make more than this of a difference nowhere. */
const neighboursApartC = 3;

/** The air is about 5.5 °C colder on every thousand metres. */
function atSeaLevelC({ normals, elevationM }: Place): number {
  return meanC(normals) + elevationM * 0.0055;
}

function distanceKm(one: Place, other: Place): number {
  const radians = Math.PI / 180;
  const north = (one.latitude - other.latitude) * radians;
  const east = (one.longitude - other.longitude) * radians * Math.cos(one.latitude * radians);
  return 6_371 * Math.hypot(north, east);
}

/** From sunrise to sunset on the month's longest day, by the sun's declination. */
function daylightHours(latitude: number, month: number): number {
  const middle = [15, 45, 75, 105, 135, 162, 198, 228, 258, 288, 318, 344][month] ?? 0;
  const tilt = -23.44 * Math.cos((2 * Math.PI * (middle + 10)) / 365);
  const radians = Math.PI / 180;
  const cosine = -Math.tan(latitude * radians) * Math.tan(tilt * radians);
  if (cosine <= -1) return 24;
  return cosine >= 1 ? 0 : (24 / Math.PI) * Math.acos(cosine);
}
