import type { LearningSentence, LearningShare } from "./scope.ts";

export interface Experiment {
  readonly id: string;
  readonly flow: string;
  readonly name: string;
  readonly state: "prepared" | "running" | "stopped" | "adopted";
  readonly arms: readonly ExperimentArm[];
  /** Share of shoppers who get no advisor, 0 to 0.5. */
  readonly holdout: number;
  readonly metric: LearningMetric;
  /** The smallest difference worth knowing of: of shares in points (0.02), of revenue relative. */
  readonly smallestEffect: number;
  /** Shoppers needed in every arm before anything is decided: 5 % significance, 80 % power. */
  readonly sampleNeeded: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly startedAt?: string;
  readonly stoppedAt?: string;
  readonly adopted?: string;
}

export interface ExperimentArm {
  /** `control` is what is live; `holdout` appears in results alone. */
  readonly id: string;
  readonly name: string;
  readonly revision: string;
  readonly version?: number;
  /** Of the shoppers who are not held out; all arms add up to 1. */
  readonly share: number;
}

export type LearningMetric = "completed" | "added-to-cart" | "bought" | "revenue";

export interface NewExperiment {
  readonly flow: string;
  readonly name: string;
  /** Besides what is live: a version, or the draft as it is now. Empty for an experiment with only a holdout. */
  readonly candidates: readonly {
    readonly name: string;
    readonly from: { readonly version: number } | { readonly draft: number };
    readonly share: number;
  }[];
  readonly holdout: number;
  readonly metric: LearningMetric;
  readonly smallestEffect: number;
}

/** How long an experiment would take, before it is made. */
export interface ExperimentSize {
  /** Shoppers in every arm. */
  readonly sampleNeeded: number;
  /** Measured; absent when there are no data, and then a share of 0.1 is assumed. */
  readonly baseline?: number;
  readonly shoppersPerDay?: number;
  readonly days?: number;
}

export interface ExperimentResults {
  readonly experiment: Experiment;
  /**
   * `collecting` until every arm has its sample; `waiting` until the last of them had the time to buy;
   * then `decided`, once and for all: shoppers who come later change nothing.
   */
  readonly phase: "prepared" | "collecting" | "waiting" | "decided";
  /** Absent once nobody is offered the flow any more. */
  readonly flowTitle?: Readonly<Record<string, string>>;
  /** Of the catalogue the flow is about; absent once nobody is offered the flow any more. */
  readonly currency?: string;
  /** 0 to 1, of the arm that has the least. */
  readonly progress: number;
  readonly decidesAt?: string;
  readonly arms: readonly ExperimentArmResult[];
  /** Each arm against control. */
  readonly comparisons: readonly ExperimentComparison[];
  readonly guardrails: readonly ExperimentGuardrail[];
  /** Whether the split is as it was meant to be; if not, nothing here can be trusted. */
  readonly split: { readonly isAsMeant: boolean; readonly p: number };
  readonly verdict: {
    readonly outcome: "too-early" | "better" | "worse" | "no-difference" | "not-valid";
    /** The arm to adopt. */
    readonly arm?: string;
    readonly sentence: LearningSentence;
  };
  /** How it was worked out, for who wants to know. */
  readonly method: LearningSentence;
}

export interface ExperimentArmResult {
  readonly id: string;
  readonly name: string;
  /** Shoppers assigned, whatever they did: intention to treat. */
  readonly shoppers: number;
  readonly conversations: number;
  readonly completed: LearningShare;
  readonly addedToCart: LearningShare;
  readonly bought: LearningShare;
  /** Per shopper. */
  readonly revenue: { readonly mean: number; readonly low?: number; readonly high?: number };
}

export interface ExperimentComparison {
  readonly arm: string;
  readonly metric: LearningMetric;
  /** Arm minus control: points for shares, money per shopper for revenue. */
  readonly difference: number;
  /** 95 %, corrected when there are several arms. */
  readonly low: number;
  readonly high: number;
  /** Relative to control; absent when control is 0. */
  readonly relative?: number;
  /** False as long as the phase is not `decided`, however far from 0 the interval is. */
  readonly isSignificant: boolean;
}

export interface ExperimentGuardrail {
  readonly arm: string;
  readonly measure: "completed" | "misunderstood" | "relaxed" | "left";
  readonly control: LearningShare;
  readonly share: LearningShare;
  /** `hurt`: the 95 % interval of the difference lies on the bad side. Shown from 100 shoppers on. */
  readonly state: "fine" | "watch" | "hurt" | "too-early";
  readonly low?: number;
  readonly high?: number;
}
