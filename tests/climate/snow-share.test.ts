import { assert, double, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { snowShare } from "../../src/climate/snow-share.ts";

describe("the share of wet days with snow", () => {
  test.each([
    [-20, 1],
    [-5, 0.94],
    [0, 0.63],
    [1.2, 0.5],
    [3, 0.31],
    [6, 0.1],
    [10, 0],
    [25, 0],
  ])("at %d °C is %d", (meanC, expected) => {
    expect(snowShare(meanC)).toBeCloseTo(expected, 2);
  });

  test("never grows with warmth and stays a share", () => {
    const celsius = double({ min: -60, max: 50, noNaN: true });
    assert(
      property(celsius, celsius, (one, other) => {
        const [colder, warmer] = one < other ? [one, other] : [other, one];
        const share = snowShare(warmer);
        return share <= snowShare(colder) && share >= 0 && snowShare(colder) <= 1;
      }),
      { seed: 1 },
    );
  });
});
