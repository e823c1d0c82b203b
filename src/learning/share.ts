import { wilson } from "../lib/statistics/proportion.ts";
import type { LearningShare, LearningTimes } from "../protocol/learning.ts";
import type { Count } from "./counts.ts";
import { timeQuantile } from "./time-class.ts";

/** So many of so many; nothing is divided by nothing. */
export function shareOf(count: number, of: number): LearningShare {
  // Erased conversations may leave a part larger than its whole for a moment.
  const within = Math.min(Math.max(0, count), Math.max(0, of));
  if (of <= 0) return { count: within, of: 0 };
  return { count: within, of, share: within / of, ...wilson({ count: within, of }) };
}

/** Counted classes of time → seconds. */
export function timesOf(counts: readonly Count[]): LearningTimes {
  const classes = new Map<number, number>();
  for (const { item, n } of counts) {
    classes.set(Number(item), (classes.get(Number(item)) ?? 0) + n);
  }
  const count = counts.reduce((sum, { n }) => sum + n, 0);
  const [median, p90] = [timeQuantile(classes, 0.5), timeQuantile(classes, 0.9)];
  if (median === undefined || p90 === undefined) return { count };
  return { count, median: median / 1_000, p90: p90 / 1_000 };
}
