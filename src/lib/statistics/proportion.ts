import { normalQuantile } from "./normal.ts";

export interface Proportion {
  readonly count: number;
  /** More than 0. */
  readonly of: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How sure an interval is, unless said otherwise. */
export const usualConfidence = 0.95;

/**
 * Wilson's score interval of a share (E. B. Wilson 1927): never outside 0 to 1, and as sure as it says
 * for small numbers and rare things too.
 */
export function wilson({ count, of }: Proportion, confidence = usualConfidence): Interval {
  const z = normalQuantile(0.5 + confidence / 2);
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return {
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  };
}

/**
 * The difference of two shares, `one` minus `other`, by Newcombe's hybrid score interval (R. G. Newcombe
 * 1998, Statistics in Medicine 17, method 10).
 */
export function newcombe(
  one: Proportion,
  other: Proportion,
  confidence = usualConfidence,
): Interval {
  const [a, b] = [one.count / one.of, other.count / other.of];
  const [first, second] = [wilson(one, confidence), wilson(other, confidence)];
  const difference = a - b;
  return {
    low: difference - Math.hypot(a - first.low, second.high - b),
    high: difference + Math.hypot(first.high - a, b - second.low),
  };
}
