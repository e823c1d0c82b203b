import type { LearningMetric, NewExperiment } from "../../src/protocol/learning.ts";
import type { StudioFlow, StudioVersion } from "../../src/protocol/studio.ts";
import type { SizeQuery } from "../learning/learning-api.ts";

/** What somebody chose in the form of a new experiment. */
export interface ExperimentPlan {
  readonly flow: string;
  readonly name: string;
  readonly question: "versions" | "holdout";
  /** `draft`, or a version's number. */
  readonly candidate: string;
  readonly candidateShare: number;
  readonly holdout: number;
  readonly metric: LearningMetric;
  readonly smallestEffect: number;
}

export const holdouts = [0, 0.05, 0.1, 0.2, 0.5] as const;
export const candidateShares = [0.1, 0.25, 0.5] as const;

/** Differences one may care about: shares in points, revenue relative to what it is. */
export function effectsOf(metric: LearningMetric): readonly number[] {
  return metric === "revenue" ? [0.05, 0.1, 0.2] : [0.01, 0.02, 0.03, 0.05];
}

/** Who has no advisor cannot come to products in it: what it is worth shows in the cart. */
export function metricsOf(question: ExperimentPlan["question"]): readonly LearningMetric[] {
  const shop = ["added-to-cart", "bought", "revenue"] as const;
  return question === "holdout" ? shop : ["completed", ...shop];
}

/** What is not usable without the other follows it: no holdout test without a holdout. */
export function settlePlan(plan: ExperimentPlan): ExperimentPlan {
  const metric = metricsOf(plan.question).includes(plan.metric) ? plan.metric : "added-to-cart";
  const effects = effectsOf(metric);
  return {
    ...plan,
    metric,
    holdout: plan.question === "holdout" && plan.holdout === 0 ? 0.1 : plan.holdout,
    smallestEffect: effects.includes(plan.smallestEffect)
      ? plan.smallestEffect
      : (effects[1] ?? plan.smallestEffect),
  };
}

/** What can be set against what is live: the draft, if it differs, and every other version. */
export function candidatesOf(
  flow: StudioFlow,
  versions: readonly StudioVersion[],
): readonly string[] {
  return [
    ...(flow.draft.differs ? ["draft"] : []),
    ...versions.filter(({ isLive }) => !isLive).map(({ version }) => String(version)),
  ];
}

export function toNewExperiment(
  plan: ExperimentPlan,
  draftVersion: number,
  candidateName: string,
): NewExperiment {
  const { flow, name, question, candidate, candidateShare: share } = plan;
  const from = candidate === "draft" ? { draft: draftVersion } : { version: Number(candidate) };
  return {
    flow,
    name: name.trim(),
    candidates: question === "versions" ? [{ name: candidateName, from, share }] : [],
    holdout: plan.holdout,
    metric: plan.metric,
    smallestEffect: plan.smallestEffect,
  };
}

export function toSizeQuery(plan: ExperimentPlan): SizeQuery {
  const { flow, metric, smallestEffect, question, holdout } = plan;
  return { flow, metric, smallestEffect, arms: question === "versions" ? 2 : 1, holdout };
}
