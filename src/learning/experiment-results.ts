import { optional } from "../lib/optional.ts";
import { chiSquaredAbove } from "../lib/statistics/gamma.ts";
import { meanInterval, meanOf, welch, type Sample } from "../lib/statistics/mean.ts";
import { newcombe, usualConfidence, type Interval } from "../lib/statistics/proportion.ts";
import { significance } from "../lib/statistics/sample-size.ts";
import type {
  ExperimentArmResult,
  ExperimentComparison,
  ExperimentGuardrail,
  ExperimentResults,
  LearningMetric,
} from "../protocol/learning.ts";
import { controlArm, holdoutArm } from "./assign-arm.ts";
import { experimentMethod, verdictSentence } from "./experiment-sentences.ts";
import { shareOf } from "./share.ts";

/** What an arm's shoppers did, all of them that were assigned to it. */
export interface ArmCounts {
  readonly arm: string;
  readonly units: number;
  readonly conversations: number;
  readonly completed: number;
  readonly leftEarly: number;
  readonly misunderstood: number;
  readonly relaxed: number;
  readonly cart: number;
  readonly bought: number;
  readonly revenueCents: number;
  /** Of each unit's revenue, squared. */
  readonly revenueSquares: number;
}

export interface ExperimentPlan {
  readonly metric: LearningMetric;
  readonly holdout: number;
  readonly sampleNeeded: number;
  readonly arms: readonly { readonly id: string; readonly name: string; readonly share: number }[];
}

export type ExperimentFindings = Pick<
  ExperimentResults,
  "arms" | "comparisons" | "guardrails" | "split" | "verdict" | "method" | "progress"
>;

/** A split so unlikely means that something assigns or counts wrongly, not that chance was odd. */
const splitChanceMin = 0.001;

/**
 * What an experiment says. Everybody counts in the arm they were assigned to, whatever they did
 * (intention to treat). Shares are compared by Newcombe's interval, revenue by Welch's; with several
 * arms the intervals are widened (Bonferroni). Nothing is called significant before the sample that was
 * planned is complete, and afterwards the sample stays as it was: looking often changes nothing.
 */
export function experimentResults(
  plan: ExperimentPlan,
  counted: readonly ArmCounts[],
  isDecided: boolean,
): ExperimentFindings {
  const named = [
    ...plan.arms,
    ...(plan.holdout > 0 ? [{ id: holdoutArm, name: "", share: 0 }] : []),
  ];
  const arms = named.map(({ id, name }) => ({
    name,
    counts: counted.find(({ arm }) => arm === id) ?? nobody(id),
  }));
  const control =
    arms.find(({ counts }) => counts.arm === controlArm)?.counts ?? nobody(controlArm);
  const others = arms.map(({ counts }) => counts).filter(({ arm }) => arm !== controlArm);
  const compared = others.filter((counts) => isComparable(counts, plan.metric));
  const comparisons = compared.flatMap(
    (counts) => compare(counts, control, { plan, tests: compared.length, isDecided }) ?? [],
  );
  const guardrails = others
    .filter(({ arm }) => arm !== holdoutArm)
    .flatMap((counts) => guard(counts, control));
  const split = checkSplit(plan, counted);
  const findings = { plan, comparisons, isDecided, isValid: split.isAsMeant };
  const verdict = decide(findings);
  return {
    arms: arms.map(({ name, counts }) => toResult(name, counts)),
    comparisons,
    guardrails,
    split,
    verdict: { ...verdict, sentence: verdictSentence(verdict, findings, guardrails) },
    method: experimentMethod(plan, compared.length),
    progress: Math.min(
      1,
      Math.min(...arms.map(({ counts }) => counts.units)) / Math.max(1, plan.sampleNeeded),
    ),
  };
}

function nobody(arm: string): ArmCounts {
  return {
    arm,
    units: 0,
    conversations: 0,
    completed: 0,
    leftEarly: 0,
    misunderstood: 0,
    relaxed: 0,
    cart: 0,
    bought: 0,
    revenueCents: 0,
    revenueSquares: 0,
  };
}

/** Who has no advisor comes to no products in it: there is nothing to compare. */
function isComparable({ arm }: ArmCounts, metric: LearningMetric): boolean {
  return arm !== holdoutArm || metric !== "completed";
}

function compare(
  arm: ArmCounts,
  control: ArmCounts,
  {
    plan: { metric },
    tests,
    isDecided,
  }: { readonly plan: ExperimentPlan; readonly tests: number; readonly isDecided: boolean },
): ExperimentComparison | undefined {
  if (arm.units === 0 || control.units === 0) return undefined;
  const confidence = 1 - significance / tests;
  const [mine, theirs] = [valueOf(arm, metric), valueOf(control, metric)];
  const interval =
    metric === "revenue"
      ? welch(revenueOf(arm), revenueOf(control), confidence)
      : newcombe(sharePart(arm, metric), sharePart(control, metric), confidence);
  if (interval === undefined) return undefined;
  return {
    arm: arm.arm,
    metric,
    difference: mine - theirs,
    ...interval,
    ...optional("relative", theirs === 0 ? undefined : (mine - theirs) / theirs),
    isSignificant: isDecided && !holdsZero(interval),
  };
}

function valueOf(counts: ArmCounts, metric: LearningMetric): number {
  if (metric === "revenue") return meanOf(revenueOf(counts));
  const { count, of } = sharePart(counts, metric);
  return count / of;
}

function sharePart(
  { units, completed, cart, bought }: ArmCounts,
  metric: Exclude<LearningMetric, "revenue">,
): { readonly count: number; readonly of: number } {
  switch (metric) {
    case "completed":
      return { count: completed, of: units };
    case "added-to-cart":
      return { count: cart, of: units };
    case "bought":
      return { count: bought, of: units };
  }
}

function revenueOf({ units, revenueCents, revenueSquares }: ArmCounts): Sample {
  return { count: units, sum: revenueCents / 100, squares: revenueSquares / 10_000 };
}

function holdsZero({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0;
}

const guardrails = [
  { measure: "completed", key: "completed", isGood: true },
  { measure: "misunderstood", key: "misunderstood", isGood: false },
  { measure: "relaxed", key: "relaxed", isGood: false },
  { measure: "left", key: "leftEarly", isGood: false },
] as const;

const guardedMin = 100;
const watchConfidence = 0.8;

function guard(arm: ArmCounts, control: ArmCounts): readonly ExperimentGuardrail[] {
  return guardrails.map(({ measure, key, isGood }) => {
    const mine = { count: arm[key], of: arm.units };
    const theirs = { count: control[key], of: control.units };
    const base = {
      arm: arm.arm,
      measure,
      control: shareOf(theirs.count, theirs.of),
      share: shareOf(mine.count, mine.of),
    };
    if (arm.units < guardedMin || control.units < guardedMin) {
      return { ...base, state: "too-early" as const };
    }
    const isBad = ({ low, high }: Interval): boolean => (isGood ? high < 0 : low > 0);
    const sure = newcombe(mine, theirs, usualConfidence);
    const state = isBad(sure)
      ? ("hurt" as const)
      : isBad(newcombe(mine, theirs, watchConfidence))
        ? ("watch" as const)
        : ("fine" as const);
    return { ...base, state, ...sure };
  });
}

function checkSplit(
  { arms, holdout }: ExperimentPlan,
  counted: readonly ArmCounts[],
): ExperimentResults["split"] {
  const expected = [
    ...arms.map(({ id, share }) => ({ id, share: share * (1 - holdout) })),
    ...(holdout > 0 ? [{ id: holdoutArm, share: holdout }] : []),
  ].filter(({ share }) => share > 0);
  const all = counted.reduce((sum, { units }) => sum + units, 0);
  if (all === 0 || expected.length < 2) return { isAsMeant: true, p: 1 };
  const distance = expected.reduce((sum, { id, share }) => {
    const found = counted.find(({ arm }) => arm === id)?.units ?? 0;
    return sum + (found - all * share) ** 2 / (all * share);
  }, 0);
  const p = chiSquaredAbove(distance, expected.length - 1);
  return { isAsMeant: p >= splitChanceMin, p };
}

export interface Findings {
  readonly plan: ExperimentPlan;
  readonly comparisons: readonly ExperimentComparison[];
  readonly isDecided: boolean;
  readonly isValid: boolean;
}

export type Verdict = Omit<ExperimentResults["verdict"], "sentence">;

function decide({ comparisons, isDecided, isValid }: Findings): Verdict {
  if (!isValid) return { outcome: "not-valid" };
  if (!isDecided) return { outcome: "too-early" };
  const candidates = comparisons.filter(({ arm }) => arm !== holdoutArm);
  const significant = candidates.filter(({ isSignificant }) => isSignificant);
  const [best] = [...significant].sort((a, b) => b.difference - a.difference);
  if (best !== undefined && best.difference > 0) return { outcome: "better", arm: best.arm };
  if (candidates.length === 0) {
    const held = comparisons.find(({ arm, isSignificant }) => arm === holdoutArm && isSignificant);
    if (held === undefined) return { outcome: "no-difference" };
    // Less without the advisor is the advisor's gain.
    return held.difference < 0 ? { outcome: "better", arm: controlArm } : { outcome: "worse" };
  }
  const allWorse = significant.length === candidates.length && significant.length > 0;
  return allWorse ? { outcome: "worse", arm: controlArm } : { outcome: "no-difference" };
}

function toResult(name: string, counts: ArmCounts): ExperimentArmResult {
  const { arm, units, conversations, completed, cart, bought } = counts;
  const revenue = revenueOf(counts);
  return {
    id: arm,
    name,
    shoppers: units,
    conversations,
    completed: shareOf(completed, units),
    addedToCart: shareOf(cart, units),
    bought: shareOf(bought, units),
    revenue: { mean: meanOf(revenue), ...meanInterval(revenue) },
  };
}
