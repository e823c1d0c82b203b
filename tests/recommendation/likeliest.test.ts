import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeliestPlaces } from "../../src/recommendation/likeliest.ts";

describe("the likeliest places", () => {
  it.each([
    ["the highest first", [0.1, 0.5, 0.4], 2, [1, 2]],
    ["equals in the order of the catalogue", [0.2, 0.3, 0.2, 0.3], 3, [1, 3, 0]],
    ["all there are", [0.7, 0.3], 5, [0, 1]],
    ["none without a weight", [0, 0.6, 0, 0.4, Number.NaN], 4, [1, 3]],
    ["none of none", [], 3, []],
    ["none when none is asked for", [0.5, 0.5], 0, []],
  ] as const)("%s", (_, weights, count, expected) => {
    expect(likeliestPlaces(weights, count)).toEqual(expected);
  });

  it("are those that sorting finds", () => {
    const drawn = fc.array(fc.constantFrom(0, 0.1, 0.2, 0.3, 0.4), { maxLength: 40 });
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 12 }), (weights, count) => {
        const sorted = weights
          .map((weight, place) => ({ weight, place }))
          .filter(({ weight }) => weight > 0)
          .sort((a, b) => b.weight - a.weight || a.place - b.place)
          .slice(0, count)
          .map(({ place }) => place);
        expect(likeliestPlaces(weights, count)).toEqual(sorted);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
