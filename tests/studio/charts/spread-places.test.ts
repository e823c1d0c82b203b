import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { spreadPlaces } from "../../../studio/charts/spread-places.ts";

const bounds = { from: 0, to: 100 };

test.each([
  ["apart already", [10, 50], [10, 50]],
  ["too near", [50, 52], [50, 60]],
  ["the other way round", [52, 50], [60, 50]],
  ["at the lower edge", [99, 100], [90, 100]],
  ["beyond the upper edge", [-5, -4], [0, 10]],
])("%s", (_what, wanted, places) => {
  expect(spreadPlaces(wanted, 10, bounds)).toEqual(places);
});

test("neighbours keep their distance and order, and stay inside", () => {
  assert(
    property(array(integer({ min: -50, max: 150 }), { maxLength: 8 }), (wanted) => {
      const places = spreadPlaces(wanted, 10, bounds);
      const sorted = [...places].sort((a, b) => a - b);
      for (const [at, place] of sorted.entries()) {
        expect(place).toBeGreaterThanOrEqual(bounds.from);
        expect(place).toBeLessThanOrEqual(bounds.to);
        if (at > 0) expect(place - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(10);
      }
      for (const [one, a] of wanted.entries()) {
        for (const [other, b] of wanted.entries()) {
          if (a < b) expect(places[one]).toBeLessThan(places[other] ?? 0);
        }
      }
    }),
    { seed: 12 },
  );
});
