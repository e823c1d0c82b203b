/** The standard normal distribution. */

/** P(X ≤ z), right to about 1e-15 (through erfc, after W. J. Cody 1969 as in Numerical Recipes 6.2.2). */
export function normalBelow(z: number): number {
  return 0.5 * complementaryError(-z / Math.SQRT2);
}

/** The z with P(X ≤ z) = p, for 0 < p < 1 (P. J. Acklam's rational approximation, one Newton step). */
export function normalQuantile(p: number): number {
  const start = acklam(p);
  const slope = Math.exp((-start * start) / 2) / Math.sqrt(2 * Math.PI);
  return start - (normalBelow(start) - p) / slope;
}

/** Chebyshev coefficients of erfc, Numerical Recipes in C++ (3rd ed.), 6.2.2; relative error below 1.2e-7 squared. */
const chebyshev = [
  -1.3026537197817094, 6.419697923564903e-1, 1.9476473204185836e-2, -9.561514786808631e-3,
  -9.46595344482036e-4, 3.66839497852761e-4, 4.2523324806907e-5, -2.0278578112534e-5,
  -1.624290004647e-6, 1.30365583558e-6, 1.5626441722e-8, -8.5238095915e-8, 6.529054439e-9,
  5.059343495e-9, -9.91364156e-10, -2.27365122e-10, 9.6467911e-11, 2.394038e-12, -6.886027e-12,
  8.94487e-13, 3.13092e-13, -1.12708e-13, 3.81e-16, 7.106e-15,
] as const;

function complementaryError(x: number): number {
  const z = Math.abs(x);
  const t = 2 / (2 + z);
  const ty = 4 * t - 2;
  let d = 0;
  let dd = 0;
  for (let j = chebyshev.length - 1; j > 0; j -= 1) {
    [d, dd] = [ty * d - dd + (chebyshev[j] ?? 0), d];
  }
  const value = t * Math.exp(-z * z + 0.5 * (chebyshev[0] + ty * d) - dd);
  return x >= 0 ? value : 2 - value;
}

function acklam(p: number): number {
  const low = 0.02425;
  if (p < low) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - low) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  const numerator =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r +
      138.357751867269) *
      r -
      30.66479806614716) *
      r +
    2.506628277459239;
  const denominator =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r +
      66.80131188771972) *
      r -
      13.28068155288572) *
      r +
    1;
  return (numerator * q) / denominator;
}

function tail(q: number): number {
  const numerator =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q -
      2.549732539343734) *
      q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const denominator =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q +
      3.754408661907416) *
      q +
    1;
  return numerator / denominator;
}
