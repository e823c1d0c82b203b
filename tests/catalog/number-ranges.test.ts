import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createRangeFinder } from "../../src/catalog/number-ranges.ts";
import { listOf } from "../../src/lib/place-set.ts";

/** Large enough for many milestones, and not a multiple of anything. */
const size = 5003;

function check(numbers: readonly number[], min?: number, max?: number): void {
  const find = createRangeFinder(numbers.length, {
    kind: "numbers",
    numbers: Float64Array.from(numbers),
  });
  const found = find({
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
  const expected = [...numbers.keys()].filter((place) => {
    const number = numbers[place] ?? Number.NaN;
    return number >= (min ?? -Infinity) && number <= (max ?? Infinity);
  });
  expect([...listOf(found)]).toEqual(expected);
  expect(found.count).toBe(expected.length);
}

/** Scattered over the places: 7919 is prime. */
const scattered = Array.from({ length: size }, (_, place) => (place * 7919) % size);

it.each<[string, readonly number[], number | undefined, number | undefined]>([
  ["all", scattered, undefined, undefined],
  ["none below", scattered, undefined, -1],
  ["none above", scattered, size, undefined],
  ["the lowest", scattered, undefined, 0],
  ["the highest", scattered, size - 1, undefined],
  ["within one milestone's step", scattered, 100, 110],
  ["exactly from a milestone to another", scattered, 79, 157],
  ["just short of both", scattered, 80, 156],
  ["just past both", scattered, 78, 158],
  ["nearly all", scattered, 1, size - 2],
  ["upside down", scattered, 200, 100],
  ["one number that all have", scattered.map(() => 7), 7, 7],
  ["few numbers that many have", scattered.map((number) => number % 3), 1, 1],
  ["nothing stated", scattered.map(() => Number.NaN), undefined, undefined],
  ["half stated", scattered.map((number, at) => (at % 2 ? number : Number.NaN)), 50, 4000],
  ["infinite ones", [1, Infinity, -Infinity, 2], undefined, undefined],
  ["finite ones only", [1, Infinity, -Infinity, 2], -10, 10],
  ["no products", [], 1, 2],
])("finds %s", (_, numbers, min, max) => {
  check(numbers, min, max);
});

it("agrees with looking at every number", () => {
  const bound = fc.option(fc.integer({ min: -5, max: 260 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: size, size: "max" }),
      bound,
      bound,
      (numbers, min, max) => {
        check(
          Array.from(numbers, (number) => (number === 0 ? Number.NaN : number / 2)),
          min,
          max,
        );
      },
    ),
    { seed: 7, numRuns: 100 },
  );
});
