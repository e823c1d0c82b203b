import * as fc from "fast-check";
import { expect, it } from "vitest";
import { sortPlaces } from "../../src/lib/sort-places.ts";

it.each<[string, readonly number[], readonly number[]]>([
  ["nothing", [], []],
  ["one number", [5], [0]],
  ["equal numbers, by place", [2, 1, 2, 1], [1, 3, 0, 2]],
  ["signs", [3, -1, 0, -20, 0.5], [3, 1, 2, 4, 0]],
  ["the far ends", [1, Infinity, -Infinity, Number.MAX_VALUE, -Number.MAX_VALUE], [2, 4, 0, 3, 1]],
  ["neighbours", [1 + Number.EPSILON, 1, 1 - Number.EPSILON / 2], [2, 1, 0]],
  [
    "numbers apart by any of their bits",
    [1 + 2 ** -25, 1 + 2 ** -30, 1 + 2 ** -10, 1],
    [3, 1, 0, 2],
  ],
  ["the smallest", [Number.MIN_VALUE, 0, -Number.MIN_VALUE], [2, 1, 0]],
  ["unknown ones, left out", [Number.NaN, 4, Number.NaN, 3], [3, 1]],
  ["all unknown", [Number.NaN, Number.NaN], []],
])("sorts %s", (_, numbers, places) => {
  expect([...sortPlaces(Float64Array.from(numbers))]).toEqual(places);
});

it("sorts 32-bit numbers", () => {
  expect([...sortPlaces(Float32Array.of(0.3, -0.1, 0.2))]).toEqual([1, 2, 0]);
});

it("sorts as a comparison does", () => {
  const numbers = fc.array(fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 })), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(numbers, (list) => {
      const known = [...list.keys()].filter((place) => !Number.isNaN(list[place]));
      const expected = known.sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || byZero(list, a, b));
      expect([...sortPlaces(Float64Array.from(list))]).toEqual(expected);
    }),
    { seed: 7, numRuns: 100 },
  );
});

/** −0 stands before 0; other equal numbers, infinite ones too, by place. */
function byZero(list: readonly number[], a: number, b: number): number {
  return Number(Object.is(list[b], -0)) - Number(Object.is(list[a], -0)) || a - b;
}
