import { normalQuantile } from "./normal.ts";

/** How sure a test is to be: the chance to see a difference that is none, and to see one that is. */
export const significance = 0.05;
export const power = 0.8;

/**
 * How many are needed in each of two groups to find a difference of two shares (J. L. Fleiss, Statistical
 * Methods for Rates and Proportions, without the correction for continuity).
 *
 * @param difference In points, not 0; taken to the side where there is room for it.
 * @param comparisons How many groups are compared with the first (Bonferroni).
 */
export function sampleForShares(base: number, difference: number, comparisons = 1): number {
  const step = Math.abs(difference);
  const other = base + step <= 1 ? base + step : base - step;
  const middle = (base + other) / 2;
  const [a, b] = quantiles(comparisons);
  const root =
    a * Math.sqrt(2 * middle * (1 - middle)) +
    b * Math.sqrt(base * (1 - base) + other * (1 - other));
  return Math.max(1, Math.ceil((root / step) ** 2));
}

/** The same for means. @param deviation Of one measurement. */
export function sampleForMeans(deviation: number, difference: number, comparisons = 1): number {
  const [a, b] = quantiles(comparisons);
  return Math.max(2, Math.ceil(2 * (((a + b) * deviation) / difference) ** 2));
}

function quantiles(comparisons: number): readonly [number, number] {
  return [normalQuantile(1 - significance / (2 * comparisons)), normalQuantile(power)];
}
