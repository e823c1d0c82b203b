import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chiSquaredAbove, logGamma } from "../../../src/lib/statistics/gamma.ts";
import { holm } from "../../../src/lib/statistics/holm.ts";
import { meanInterval, varianceOf, welch } from "../../../src/lib/statistics/mean.ts";
import { normalBelow, normalQuantile } from "../../../src/lib/statistics/normal.ts";
import { newcombe, wilson } from "../../../src/lib/statistics/proportion.ts";
import { sampleForMeans, sampleForShares } from "../../../src/lib/statistics/sample-size.ts";
import { studentBelow, studentQuantile } from "../../../src/lib/statistics/student.ts";

const near = (digits: number) => (found: number, expected: number) =>
  expect(found).toBeCloseTo(expected, digits);
const seed = 20_261_122;

/** Values of tables and of R 4.3, to the digits given. */
describe("against what is published", () => {
  test.each([
    [0, 0.5],
    [1.959963984540054, 0.975],
    [-3, 0.001349898],
    [6, 0.999999999013412],
  ])("the normal distribution below %d", (z, p) => near(9)(normalBelow(z), p));

  test.each([
    [0.975, 1.959964],
    [0.8, 0.841621],
    [1e-9, -5.997807],
  ])("the normal quantile of %d", (p, z) => near(5)(normalQuantile(p), z));

  test.each([
    [2.228139, 10, 0.975],
    [-1, 1, 0.25],
    [1.3721836, 10, 0.9],
    [0, 3, 0.5],
  ])("Student's distribution below %d with %d degrees", (t, degrees, p) =>
    near(6)(studentBelow(t, degrees), p),
  );

  test.each([
    [0.975, 1, 12.7062],
    [0.975, 30, 2.042272],
    [0.995, 5, 4.032143],
  ])("Student's quantile of %d with %d degrees", (p, degrees, t) =>
    near(4)(studentQuantile(p, degrees), t),
  );

  test.each([
    [3.841459, 1, 0.05],
    [18.30704, 10, 0.05],
    [10.82757, 1, 0.001],
    [0.5, 4, 0.9735],
    [0, 2, 1],
  ])("chi-squared above %d with %d degrees", (x, degrees, p) =>
    near(4)(chiSquaredAbove(x, degrees), p),
  );

  test.each([
    [1, 0],
    [0.5, 0.5723649],
    [10, 12.8018275],
  ])("ln Γ(%d)", (x, expected) => near(6)(logGamma(x), expected));

  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])("Wilson's interval of %d of %d", (count, of, low, high) => {
    const found = wilson({ count, of });
    near(4)(found.low, low);
    near(4)(found.high, high);
  });

  // Newcombe 1998, "Interval estimation for the difference", table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
  ])("Newcombe's interval of %d/%d and %d/%d", (a, m, b, n, low, high) => {
    const found = newcombe({ count: a, of: m }, { count: b, of: n });
    near(3)(found.low, low);
    near(3)(found.high, high);
  });

  test("Welch's interval of two samples", () => {
    const sampleOf = (values: readonly number[]) => ({
      count: values.length,
      sum: values.reduce((sum, value) => sum + value, 0),
      squares: values.reduce((sum, value) => sum + value ** 2, 0),
    });
    const one = sampleOf([
      27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19, 21.7, 21.4,
    ]);
    const other = sampleOf([
      27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 24.2,
    ]);
    const found = welch(one, other);
    // The difference is -2.82; with 28 degrees its 95 % interval reaches from -4.8 to -0.8.
    expect(found?.low).toBeGreaterThan(-5);
    expect(found?.low).toBeLessThan(-4.5);
    expect(found?.high).toBeGreaterThan(-1.1);
    expect(found?.high).toBeLessThan(-0.6);
  });

  test.each([
    [0.1, 0.02, 1, 3_841],
    [0.5, 0.05, 1, 1_565],
    [0.9, 0.2, 1, 62],
  ])("the sample for %d and a difference of %d", (base, step, comparisons, expected) => {
    expect(sampleForShares(base, step, comparisons)).toBe(expected);
  });
  test("the sample for means", () => expect(sampleForMeans(10, 5)).toBe(63));
  test("more comparisons need more", () =>
    expect(sampleForShares(0.1, 0.02, 3)).toBeGreaterThan(3_841));

  test.each([
    [[], []],
    [
      [0.01, 0.04, 0.03],
      [0.03, 0.06, 0.06],
    ],
    [
      [0.5, 0.9],
      [1, 1],
    ],
  ])("Holm's correction of %j", (chances, expected) => {
    const found = holm(chances);
    expect(found).toHaveLength(expected.length);
    for (const [place, one] of found.entries()) near(9)(one, expected[place] ?? -1);
  });
});

describe("always", () => {
  const proportion = fc
    .tuple(fc.nat(5_000), fc.nat(5_000))
    .map(([a, b]) => ({ count: Math.min(a, b), of: Math.max(a, b, 1) }));

  test("an interval holds its share and stays between 0 and 1", () => {
    fc.assert(
      fc.property(proportion, ({ count, of }) => {
        const { low, high } = wilson({ count, of });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / of);
        expect(high).toBeGreaterThanOrEqual(count / of);
      }),
      { seed },
    );
  });

  test("a difference the other way round has the interval the other way round", () => {
    fc.assert(
      fc.property(proportion, proportion, (one, other) => {
        const [there, back] = [newcombe(one, other), newcombe(other, one)];
        near(9)(there.low, -back.high);
        near(9)(there.high, -back.low);
        expect(there.low).toBeLessThanOrEqual(one.count / one.of - other.count / other.of);
      }),
      { seed },
    );
  });

  test("a quantile and its distribution undo each other", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
        near(9)(normalBelow(normalQuantile(p)), p);
        if (p >= 0.5) near(6)(studentBelow(studentQuantile(p, 7), 7), p);
      }),
      { seed },
    );
  });

  test("a spread is never negative, and none of one", () => {
    expect(varianceOf({ count: 1, sum: 3, squares: 9 })).toBeUndefined();
    expect(varianceOf({ count: 3, sum: 0.3, squares: 0.029999 })).toBe(0);
    expect(meanInterval({ count: 1, sum: 3, squares: 9 })).toBeUndefined();
  });

  test("Holm never says less than was found, nor changes the order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (chances) => {
        const found = holm(chances);
        for (const [place, one] of found.entries()) {
          expect(one).toBeGreaterThanOrEqual(chances[place] ?? 2);
          for (const [other, value] of found.entries()) {
            if ((chances[place] ?? 0) < (chances[other] ?? 0))
              expect(one).toBeLessThanOrEqual(value);
          }
        }
      }),
      { seed, numRuns: 50 },
    );
  });
});
