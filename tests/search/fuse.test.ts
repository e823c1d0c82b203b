import { array, assert, double, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { fuse } from "../../src/search/fuse.ts";

function fused(parts: readonly (readonly [readonly number[], number])[]): readonly number[][] {
  return fuse(parts.map(([scores, weight]) => ({ scores: Float32Array.from(scores), weight }))).map(
    (part) => [...part],
  );
}

describe("scores of two kinds", () => {
  it.each<[string, readonly (readonly [readonly number[], number])[], readonly number[][]]>([
    [
      "count by weight",
      [
        [[4, 2, 0], 3],
        [[0, 0.25, 0.5], 1],
      ],
      [
        [0.75, 0.375, 0],
        [0, 0.125, 0.25],
      ],
    ],
    ["alone have all the weight", [[[4, 1], 0.5]], [[1, 0.25]]],
    [
      "below 0 are as good as 0",
      [
        [[-1, -2], 1],
        [[-1, 1], 1],
      ],
      [
        [0, 0],
        [0, 0.5],
      ],
    ],
    ["may have no weight at all", [[[1, 2], 0]], [[0, 0]]],
    ["may be none", [[[], 1]], [[]]],
  ])("%s", (_, parts, expected) => {
    expect(fused(parts)).toEqual(expected);
  });

  const score = double({ min: -10, max: 100, noNaN: true });
  const lists = integer({ min: 1, max: 12 }).chain((length) =>
    tuple(
      array(score, { minLength: length, maxLength: length }),
      array(score, { minLength: length, maxLength: length }),
      double({ min: 0.01, max: 1, noNaN: true }),
    ),
  );
  const total = (parts: readonly number[][], at: number): number =>
    parts.reduce((sum, part) => sum + (part[at] ?? 0), 0);

  it("add up to something between 0 and 1", () => {
    assert(
      property(lists, ([one, other, weight]) => {
        const parts = fused([
          [one, weight],
          [other, 1],
        ]);
        for (const at of one.keys()) {
          expect(total(parts, at)).toBeGreaterThanOrEqual(0);
          expect(total(parts, at)).toBeLessThanOrEqual(1.000001);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it("keep in front what is better in one and no worse in the other", () => {
    assert(
      property(lists, ([one, other, weight]) => {
        const parts = fused([
          [one, weight],
          [other, 1],
        ]);
        for (const a of one.keys()) {
          for (const b of one.keys()) {
            if ((one[a] ?? 0) < (one[b] ?? 0) || (other[a] ?? 0) < (other[b] ?? 0)) continue;
            expect(total(parts, a)).toBeGreaterThanOrEqual(total(parts, b));
          }
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
