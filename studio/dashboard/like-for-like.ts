import type { LearningSeries } from "../../src/protocol/learning.ts";
import { formatChange } from "../learning/figures.ts";
import type { Compared } from "./compared.ts";

/** How many entries of a series are over; the one after them is still being counted. */
export function finishedOf({ unit, at }: LearningSeries, countedTo: string | undefined): number {
  if (countedTo === undefined) return at.length;
  const seconds = unit === "day" ? 86_400 : 3_600;
  const now = Date.parse(countedTo) / 1000;
  return at.filter((begins) => begins + seconds <= now).length;
}

/**
 * How much more or less than before, over the entries that are over: a day that has only begun
 * would always look like a loss. Nothing is said when counting began in the midst of the time before.
 */
export function changeOf(
  { now, before }: Compared,
  measure: "conversations" | "revenue",
): string | undefined {
  const finished = finishedOf(now.series, now.countedTo);
  if (finished === 0 || firstCounted(before.series) > 0) return undefined;
  const sum = (series: LearningSeries): number =>
    series[measure].slice(0, finished).reduce((total, value) => total + value, 0);
  return formatChange(sum(now.series), sum(before.series));
}

/**
 * Where counting began: empty days at the beginning, if they are more than a quiet shop has now and
 * then. Hours of a night are always empty.
 */
export function firstCounted({ unit, conversations }: LearningSeries): number {
  if (unit === "hour") return 0;
  const first = conversations.findIndex((count) => count > 0);
  const leading = first < 0 ? conversations.length : first;
  return leading > 1 + conversations.length / 10 ? leading : 0;
}
