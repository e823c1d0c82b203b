import { array, assert, double, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { intervalScale } from "../../../studio/charts/interval-scale.ts";

const interval = (low: number, value: number, high: number) => ({ low, value, high });

describe("a scale for intervals", () => {
  test.each([
    ["right of zero", [interval(0.017, 0.034, 0.051)], [0, 0.02, 0.04, 0.06]],
    ["around zero", [interval(-0.004, 0.002, 0.008)], [-0.005, 0, 0.005, 0.01]],
    ["of nothing at all", [interval(0, 0, 0)], [0, 0.002]],
  ])("%s", (_what, intervals, ticks) => {
    expect(intervalScale(intervals).ticks).toEqual(ticks);
  });

  test("has zero among its marks, and every end inside", () => {
    const number = double({ min: -1e4, max: 1e4, noNaN: true });
    assert(
      property(array(number, { minLength: 3, maxLength: 3 }), (ends) => {
        const [low = 0, value = 0, high = 0] = [...ends].sort((a, b) => a - b);
        const { at, ticks } = intervalScale([{ low, value, high }]);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(8);
        for (const one of [low, value, high, 0]) {
          expect(at(one)).toBeGreaterThanOrEqual(0);
          expect(at(one)).toBeLessThanOrEqual(1);
        }
        expect(at(low)).toBeLessThanOrEqual(at(high));
      }),
      { seed: 13 },
    );
  });
});
