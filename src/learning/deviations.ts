import { holm } from "../lib/statistics/holm.ts";
import { studentBelow } from "../lib/statistics/student.ts";
import { optional } from "../lib/optional.ts";
import type { LearningStatistics } from "../protocol/learning.ts";

type Measure = Extract<LearningStatistics, { readonly type: "deviation" }>["measure"];

/** One thing that is watched, week by week, the latest week first. */
export interface WatchedSeries {
  readonly measure: Measure;
  readonly question?: string;
  readonly option?: string;
  readonly weeks: readonly WeekShare[];
}

export interface WeekShare {
  readonly count: number;
  readonly of: number;
}

export interface Deviation {
  readonly series: WatchedSeries;
  readonly now: WeekShare;
  /** All weeks before together. */
  readonly past: WeekShare;
  readonly pastWeeks: number;
  /** Standard errors, after allowing for how much weeks differ anyway; negative for fewer. */
  readonly z: number;
  /** Corrected for everything that was looked at. */
  readonly p: number;
  readonly looked: number;
}

/** Weeks of past that are needed before anything is said. */
export const weeksNeeded = 4;

/** So seldom does a week in which nothing changed raise an alarm at all. */
const alarmChance = 0.04;

/** Fewer say nothing, however strange they look. */
const nowMin = 20;
const expectedMin = 4;

/** What nobody would act upon is no insight, however sure it is. */
const pointsMin = 0.05;
const ratioMin = 1.3;

/**
 * Weeks differ by more than chance, and how much is not known well from a few of them: the spread of
 * one series is drawn towards that of all, as if it had been seen in so many weeks more (empirical
 * Bayes, after G. K. Smyth 2004).
 */
const priorWeeks = 10;

/**
 * What was different in the last week than in the weeks before, for each question and answer against
 * its own past. Two shares are compared by the signed root of their likelihood ratio, which is right
 * for rare things too; its size is measured by how much past weeks differed, and the chance of it by
 * Student's distribution, corrected for everything that was looked at (Holm).
 */
export function findDeviations(watched: readonly WatchedSeries[]): readonly Deviation[] {
  const measurable = watched.flatMap((series) => {
    const known = pastOf(series);
    return known === undefined ? [] : [{ series, ...known }];
  });
  const all = measurable.reduce(
    (sum, { pearson, degrees }) => ({
      pearson: sum.pearson + pearson,
      degrees: sum.degrees + degrees,
    }),
    { pearson: 0, degrees: 0 },
  );
  const usual = Math.max(1, all.degrees === 0 ? 1 : all.pearson / all.degrees);
  const tested = measurable.map((one) => {
    const spread = Math.max(1, (priorWeeks * usual + one.pearson) / (priorWeeks + one.degrees));
    const z = signedRoot(one.now, one.past) / Math.sqrt(spread);
    return { ...one, z, chance: chanceOf(one.series.measure, z, priorWeeks + one.degrees) };
  });
  const corrected = holm(tested.map(({ chance }) => chance));
  return tested
    .map(({ series, now, past, degrees, z }, place) => ({
      series,
      now,
      past,
      pastWeeks: degrees + 1,
      z,
      p: corrected[place] ?? 1,
      looked: tested.length,
    }))
    .filter((one) => one.p <= alarmChance && isLarge(one))
    .sort((a, b) => a.p - b.p || Math.abs(b.z) - Math.abs(a.z));
}

/** Good news is no alarm; only of what people answer either direction may mean something. */
function chanceOf(measure: Measure, z: number, degrees: number): number {
  switch (measure) {
    case "option-chosen":
      return 2 * studentBelow(-Math.abs(z), degrees);
    case "completed":
      return studentBelow(z, degrees);
    case "left":
    case "skipped":
    case "option-left":
    case "option-relaxed":
    case "misunderstood":
      return studentBelow(-z, degrees);
  }
}

interface Past {
  readonly now: WeekShare;
  readonly past: WeekShare;
  readonly pearson: number;
  readonly degrees: number;
}

function pastOf({ weeks }: WatchedSeries): Past | undefined {
  const [now, ...before] = weeks;
  const known = before.filter(({ of }) => of >= nowMin / 2);
  if (now === undefined || now.of < nowMin || known.length < weeksNeeded) return undefined;
  const past = known.reduce(
    (sum, { count, of }) => ({ count: sum.count + count, of: sum.of + of }),
    { count: 0, of: 0 },
  );
  const share = (past.count + now.count) / (past.of + now.of);
  const isTold = [share, 1 - share].every((part) => part * now.of >= expectedMin);
  // A thing that never happened before is told by itself, once it happens often enough.
  if (!isTold && now.count < 2 * expectedMin) return undefined;
  const usual = past.count / past.of;
  const variance = usual * (1 - usual);
  const pearson =
    variance === 0
      ? 0
      : known.reduce((sum, { count, of }) => sum + (count - of * usual) ** 2 / (of * variance), 0);
  return { now, past, pearson, degrees: known.length - 1 };
}

function signedRoot(now: WeekShare, past: WeekShare): number {
  const share = (now.count + past.count) / (now.of + past.of);
  const ratio = [now, past].reduce(
    (sum, { count, of }) =>
      sum + logTerm(count, of * share) + logTerm(of - count, of * (1 - share)),
    0,
  );
  const direction = now.count / now.of >= past.count / past.of ? 1 : -1;
  return direction * Math.sqrt(Math.max(0, 2 * ratio));
}

function logTerm(count: number, expected: number): number {
  return count === 0 ? 0 : count * Math.log(count / expected);
}

function isLarge({ now, past }: Pick<Deviation, "now" | "past">): boolean {
  const [a, b] = [now.count / now.of, past.count / past.of];
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  // Of what nearly everybody does, those count who do not.
  const ratio = Math.max(high / low, (1 - low) / (1 - high));
  return high - low >= pointsMin && ratio >= ratioMin;
}

/** Weekly counts → everything that is watched. */
export function watchWeeks(
  weeks: readonly {
    readonly weeksAgo: number;
    readonly metric: string;
    readonly question: string;
    readonly item: string;
    readonly n: number;
  }[],
): readonly WatchedSeries[] {
  const known = new Map<string, Map<number, number>>();
  for (const { weeksAgo, metric, question, item, n } of weeks) {
    const key = JSON.stringify([metric, question, item]);
    const series = known.get(key) ?? new Map<number, number>();
    known.set(key, series.set(weeksAgo, (series.get(weeksAgo) ?? 0) + n));
  }
  const length = weeks.reduce((most, { weeksAgo }) => Math.max(most, weeksAgo + 1), 0);
  const get = (metric: string, question: string, item: string, week: number): number =>
    known.get(JSON.stringify([metric, question, item]))?.get(week) ?? 0;
  const series = (
    measure: Measure,
    part: readonly [string, string, string],
    whole: readonly [string, string, string],
  ): WatchedSeries => ({
    measure,
    ...optional("question", part[1] === "" ? undefined : part[1]),
    ...optional("option", part[2] === "" ? undefined : part[2]),
    weeks: Array.from({ length }, (_, week) => {
      const of = Math.max(0, get(...whole, week));
      return { count: Math.min(of, Math.max(0, get(...part, week))), of };
    }),
  });
  const keysOf = (metric: string): readonly (readonly [string, string])[] =>
    [...known.keys()].flatMap((key) => {
      const [name, question = "", item = ""] = JSON.parse(key) as string[];
      return name === metric ? [[question, item] as const] : [];
    });
  return [
    series("completed", ["completed", "", ""], ["conversations", "", ""]),
    series("misunderstood", ["misunderstood", "", ""], ["messages", "", ""]),
    ...keysOf("asked").flatMap(([question]) => [
      series("left", ["left", question, ""], ["asked", question, ""]),
      series("skipped", ["skipped", question, ""], ["asked", question, ""]),
    ]),
    ...keysOf("chosen").flatMap(([question, item]) => [
      series("option-chosen", ["chosen", question, item], ["answered", question, ""]),
      series("option-left", ["option-left", question, item], ["chosen", question, item]),
      series("option-relaxed", ["option-relaxed", question, item], ["chosen", question, item]),
    ]),
  ];
}

/** The metrics that are watched. */
export const watchedMetrics: readonly string[] = [
  "completed",
  "conversations",
  "misunderstood",
  "messages",
  "asked",
  "answered",
  "left",
  "skipped",
  "chosen",
  "option-left",
  "option-relaxed",
];
