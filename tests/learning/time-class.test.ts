import fc from "fast-check";
import { expect, test } from "vitest";
import { timeClassOf, timeOf, timeQuantile } from "../../src/learning/time-class.ts";

test("a time is right to about a tenth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 3_600_000 }), (ms) => {
      const found = timeOf(timeClassOf(ms));
      expect(found / ms).toBeGreaterThan(0.9);
      expect(found / ms).toBeLessThan(1.11);
    }),
    { seed: 20_261_122 },
  );
});

test.each([
  [0, 0],
  [50, 0],
  [-5, 0],
  [1e15, 110],
])("%d ms belong to class %d", (ms, expected) => expect(timeClassOf(ms)).toBe(expected));

test.each([
  [[], 0.5, undefined],
  [[[3, 1]], 0.5, 3],
  [
    [
      [3, 1],
      [1, 1],
    ],
    0.5,
    1,
  ],
  [
    [
      [1, 9],
      [8, 1],
    ],
    0.9,
    1,
  ],
  [
    [
      [1, 9],
      [8, 1],
    ],
    0.95,
    8,
  ],
] as const)("%j at %d", (classes, share, expected) => {
  const found = timeQuantile(new Map(classes.map(([one, n]) => [one, n])), share);
  expect(found).toBe(expected === undefined ? undefined : timeOf(expected));
});
