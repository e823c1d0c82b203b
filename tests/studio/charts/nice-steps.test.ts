import { assert, boolean, double, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { niceSteps } from "../../../studio/charts/nice-steps.ts";

describe("the marks of an axis", () => {
  test.each([
    [0, true, [0, 1]],
    [1, true, [0, 1]],
    [4, true, [0, 1, 2, 3, 4]],
    [9, true, [0, 3, 6, 9]],
    [76, true, [0, 20, 40, 60, 80]],
    [1436, true, [0, 500, 1000, 1500]],
    [0.65, false, [0, 0.2, 0.4, 0.6, 0.8]],
    [0.031, false, [0, 0.01, 0.02, 0.03, 0.04]],
  ])("up to %d", (top, isWhole, steps) => {
    expect(niceSteps(top, { isWhole })).toEqual(steps);
  });

  test("begin at zero, reach the top, and are few and at equal distances", () => {
    assert(
      property(double({ min: 1e-6, max: 1e9, noNaN: true }), boolean(), (top, isWhole) => {
        const steps = niceSteps(top, { isWhole });
        const [first, second = 0] = steps;
        expect(first).toBe(0);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(top * (1 - 1e-9));
        expect(steps.length).toBeLessThanOrEqual(6);
        for (const [at, step] of steps.entries()) expect(step).toBeCloseTo(at * second, 6);
        if (isWhole) expect(steps.every(Number.isInteger)).toBe(true);
      }),
      { seed: 11 },
    );
  });
});
