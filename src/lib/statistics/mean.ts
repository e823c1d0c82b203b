import { usualConfidence, type Interval } from "./proportion.ts";
import { studentQuantile } from "./student.ts";

/** What has to be known of measurements to speak of their mean. */
export interface Sample {
  readonly count: number;
  readonly sum: number;
  /** Of every measurement, squared. */
  readonly squares: number;
}

export function meanOf({ count, sum }: Sample): number {
  return count === 0 ? 0 : sum / count;
}

/** Undefined for fewer than two. */
export function meanInterval(sample: Sample, confidence = usualConfidence): Interval | undefined {
  const variance = varianceOf(sample);
  if (variance === undefined) return undefined;
  const t = studentQuantile(0.5 + confidence / 2, sample.count - 1);
  const half = t * Math.sqrt(variance / sample.count);
  return { low: meanOf(sample) - half, high: meanOf(sample) + half };
}

/**
 * The difference of two means, `one` minus `other`, whose spreads may differ (B. L. Welch 1947). Undefined
 * for fewer than two of either.
 */
export function welch(
  one: Sample,
  other: Sample,
  confidence = usualConfidence,
): Interval | undefined {
  const [first, second] = [varianceOf(one), varianceOf(other)];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [first / one.count, second / other.count];
  const difference = meanOf(one) - meanOf(other);
  if (a + b === 0) return { low: difference, high: difference };
  const degrees = (a + b) ** 2 / ((a * a) / (one.count - 1) + (b * b) / (other.count - 1));
  const half = studentQuantile(0.5 + confidence / 2, degrees) * Math.sqrt(a + b);
  return { low: difference - half, high: difference + half };
}

export function varianceOf({ count, sum, squares }: Sample): number | undefined {
  if (count < 2) return undefined;
  return Math.max(0, (squares - (sum * sum) / count) / (count - 1));
}
