import type { StudioEdit } from "./studio.ts";

/**
 * What the studio and its server say to each other about what shoppers did, under `/api/studio`
 * (docs/studio-learning-api.md). Types only, as in `studio.ts`.
 *
 * Days are days of UTC, written `2026-11-22`; shares are 0 to 1; money is decimal, in the currency's
 * main unit. Labels of questions, options and products are for the studio to look up by their ids;
 * where that may fail (a question that is gone) the answer carries them in `names`.
 */

/** Whose numbers these are: the shoppers', or those of the demo data set. Never both at once. */
export type LearningSource = "live" | "demo";

/** A sentence in both languages of the studio. */
export interface LearningSentence {
  readonly en: string;
  readonly de: string;
}

/** What a view is about, as asked for; the answer repeats it with what was filled in. */
export interface LearningScope {
  readonly source: LearningSource;
  readonly flow: string;
  /** Absent: all versions. */
  readonly revision?: string;
  readonly from: string;
  /** The last day that counts. */
  readonly to: string;
}

/** `of` are those who could have; absent where it is 0, so that nobody divides by it. */
export interface LearningShare {
  readonly count: number;
  readonly of: number;
  readonly share?: number;
  /** 95 %, Wilson's score interval; absent with `share`. */
  readonly low?: number;
  readonly high?: number;
}

/** Of a distribution that is kept in classes: each value is right to about a fifth. */
export interface LearningTimes {
  readonly count: number;
  /** Seconds; absent when nothing was measured. */
  readonly median?: number;
  readonly p90?: number;
}

export interface LearningDashboard {
  readonly scope: LearningScope;
  /** False until the first conversation: show what to do first. */
  readonly hasData: boolean;
  /** Counted to here; ISO 8601. Usually seconds ago. */
  readonly countedTo?: string;
  /** Versions seen in the period, newest first, to choose from. */
  readonly versions: readonly LearningVersion[];
  readonly now: {
    /** Conversations begun in the last 60 minutes, whatever period is asked for. */
    readonly lastHour: number;
    readonly today: number;
    /** On the same weekday a week ago, until the same hour. */
    readonly lastWeekSameTime: number;
  };
  readonly totals: LearningTotals;
  /** The same length of time directly before; absent when there is nothing. */
  readonly before?: LearningTotals;
  /** One entry a day without gaps, or one an hour for a period of up to two days. */
  readonly series: LearningSeries;
  readonly questions: readonly LearningQuestion[];
  readonly products: readonly LearningProduct[];
  readonly revenue: LearningRevenue;
  readonly languages: readonly { readonly locale: string; readonly conversations: number }[];
  readonly names: LearningNames;
}

/** Labels for ids, in every language that has one. What is missing is shown by its id. */
export interface LearningNames {
  readonly questions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By `question.option`. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly products: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface LearningVersion {
  readonly revision: string;
  /** Of the studio; absent for what was never published here, such as the candidate of an experiment. */
  readonly version?: number;
  readonly conversations: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface LearningTotals {
  readonly conversations: number;
  /** The shopper said or tapped something. */
  readonly engaged: LearningShare;
  /** Completion: products were shown. Of all conversations. */
  readonly completed: LearningShare;
  /** Mean number of questions answered before the first products. */
  readonly questionsUntilProducts?: number;
  /** From the greeting to the first products, in the shopper's time. */
  readonly untilProducts: LearningTimes;
  /** From a question to its answer, in the shopper's time. */
  readonly timeToAnswer: LearningTimes;
  /** From what the shopper did to the advisor's finished sentence. */
  readonly timeToSpeak: LearningTimes;
  /** Messages nobody understood, of all that were written. */
  readonly misunderstood: LearningShare;
  /** No product met everything, so that needs gave way. Of the conversations with products. */
  readonly relaxed: LearningShare;
  /** The way from products to money; each of the conversations with products. */
  readonly viewed: LearningShare;
  readonly addedToCart: LearningShare;
  readonly bought: LearningShare;
}

export interface LearningSeries {
  readonly unit: "day" | "hour";
  /** Where each entry begins: seconds since 1970, as uPlot takes them. */
  readonly at: readonly number[];
  readonly conversations: readonly number[];
  readonly completed: readonly number[];
  readonly viewed: readonly number[];
  readonly addedToCart: readonly number[];
  readonly bought: readonly number[];
  readonly revenue: readonly number[];
}

export interface LearningQuestion {
  readonly id: string;
  /** Still part of the live flow. */
  readonly isLive: boolean;
  /** Conversations in which it was asked. */
  readonly asked: number;
  readonly answered: LearningShare;
  /** "I don't know". Of those asked. */
  readonly skipped: LearningShare;
  /** Drop-off: the conversation ended at it, before any products. Of those asked. */
  readonly left: LearningShare;
  /** Answered, and changed later. Of those answered. */
  readonly revised: LearningShare;
  readonly timeToAnswer: LearningTimes;
  /** Answers' shares, of those answered; a question with several choices adds up to more than 1. */
  readonly options: readonly LearningOption[];
}

export interface LearningOption {
  /** An option's id; `(amount)` and `(place)` stand for what shoppers wrote themselves. */
  readonly id: string;
  readonly chosen: LearningShare;
  /** It was the last thing the shopper did, and no products were shown. Of those who chose it. */
  readonly left: LearningShare;
  /** After it no product met everything. Of those who chose it. */
  readonly relaxed: LearningShare;
}

export interface LearningProduct {
  readonly id: string;
  /** Conversations in which it was. */
  readonly recommended: number;
  readonly viewed: number;
  readonly addedToCart: number;
  readonly bought: number;
  readonly revenue: number;
}

/** Money touched, and by which rule: show the sentence beside the number, always. */
export interface LearningRevenue {
  /** The one the shop reports, else that of the catalogue. */
  readonly currency?: string;
  /** Products recommended in the conversation and bought afterwards, within the window. */
  readonly recommended: number;
  /** Whatever else the same shoppers bought in that time; not counted above. */
  readonly other: number;
  /** Sent back, as far as the shop said so; already taken off. */
  readonly returned: number;
  readonly orders: number;
  readonly windowDays: number;
  readonly rule: LearningSentence;
  /** Whether the shop reports anything at all; if not, the way ends at products. */
  readonly hasShopEvents: boolean;
}

/** The ways conversations took. Steps are `start`, question ids, `text`, `products`, `viewed`, `cart`, `bought`, `end`. */
export interface LearningPaths {
  readonly scope: LearningScope;
  readonly conversations: number;
  /** How many went from one step to the next as their n-th move, `at` counted from 1 to 8. */
  readonly moves: readonly {
    readonly at: number;
    readonly from: string;
    readonly to: string;
    readonly count: number;
  }[];
  readonly names: LearningNames;
}

export type LearningOutcome = "left" | "products" | "viewed" | "cart" | "bought";

/** A line of the list; nothing a shopper said is in it. */
export interface LearningConversationLine {
  readonly id: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly lastAt: string;
  readonly flow: string;
  readonly revision: string;
  readonly version?: number;
  readonly locale: string;
  readonly turns: number;
  readonly outcome: LearningOutcome;
  /** Where it ended, when it ended before products. */
  readonly leftAt?: string;
  readonly misunderstood: number;
  readonly experiment?: { readonly id: string; readonly arm: string };
}

export interface LearningConversationList {
  readonly scope: LearningScope;
  readonly conversations: readonly LearningConversationLine[];
  /** Send it as `before` for the next page; absent on the last. */
  readonly next?: string;
}

/** One conversation to read. */
export interface LearningConversation extends LearningConversationLine {
  /** Of the flow, as this shopper met it; absent where nobody knows its text any more. */
  readonly flowTitle?: Readonly<Record<string, string>>;
  /** False for a merchandiser: `said` is then only how long it was. */
  readonly hasTexts: boolean;
  /** One of the demo data: nobody's words, and reading them is noted nowhere. */
  readonly isSimulated: boolean;
  readonly steps: readonly LearningStep[];
}

export type LearningStep = { readonly seq: number; readonly at: string } & (
  | { readonly type: "started"; readonly text: string }
  /** Free text. */
  | {
      readonly type: "said";
      readonly characters: number;
      readonly text?: string;
      readonly understood: readonly string[];
    }
  | {
      readonly type: "asked";
      readonly question: string;
      readonly text: string;
      readonly remaining: number;
    }
  /** A tap: labels of the merchandiser's own, so everybody may read them. Numbers and places a shopper wrote are texts. */
  | {
      readonly type: "answered";
      readonly question: string;
      readonly options: readonly string[];
      readonly text?: string;
      readonly revised: boolean;
    }
  | {
      readonly type: "products";
      readonly remaining: number;
      readonly products: readonly {
        readonly id: string;
        readonly title: string;
        readonly reasons: readonly string[];
      }[];
      /** Needs that gave way. */
      readonly relaxed?: readonly string[];
    }
  | { readonly type: "critiqued"; readonly product: string; readonly critique: string }
  | { readonly type: "retracted"; readonly need: string }
  | { readonly type: "misunderstood" }
  | { readonly type: "restarted" }
  /** The advisor's sentence; it may repeat the shopper's words. */
  | { readonly type: "spoke"; readonly characters: number; readonly text?: string }
  | {
      readonly type: "shop";
      readonly event: "viewed" | "added-to-cart" | "bought" | "returned";
      readonly product: string;
      readonly quantity: number;
    }
);

export interface LearningInsights {
  readonly scope: { readonly source: LearningSource; readonly flow: string };
  /** Why there is nothing, when there is nothing. */
  readonly state: "ready" | "too-little-data";
  /** Weeks of past that deviations are measured against, and how many are needed. */
  readonly weeks: { readonly known: number; readonly needed: number };
  readonly insights: readonly LearningInsight[];
  /** Those somebody does not want to see again, as long as they are found; the last one first. */
  readonly dismissed: readonly DismissedInsight[];
  readonly names: LearningNames;
}

export interface DismissedInsight {
  readonly insight: LearningInsight;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface LearningInsight {
  /** The same for the same finding, so that a link stays good. */
  readonly key: string;
  readonly kind: "deviation" | "unknown-word" | "unmet-need" | "never-shown" | "poor-coverage";
  /** The most important first; 0 to 1. */
  readonly weight: number;
  readonly title: LearningSentence;
  /** What it may mean and what to look at, in a sentence or two. */
  readonly detail: LearningSentence;
  readonly question?: string;
  readonly option?: string;
  readonly statistics: LearningStatistics;
  /** There when there is something to do that was tried out and helps. */
  readonly proposal?: LearningProposal;
  /** Products whose data would have to be filled in: `GET learning/insights/:key/products`. */
  readonly toFill?: LearningToFill;
}

export interface LearningToFill {
  readonly title: LearningSentence;
  readonly products: number;
}

/** The numbers an insight rests on. */
export type LearningStatistics =
  | {
      readonly type: "deviation";
      readonly measure:
        | "left"
        | "skipped"
        | "option-left"
        | "option-chosen"
        | "option-relaxed"
        | "misunderstood"
        | "completed";
      readonly week: string;
      readonly now: LearningShare;
      /** All weeks of the past together. */
      readonly past: LearningShare;
      readonly weeks: number;
      /** Standard errors away from the past, after allowing for how much weeks differ anyway. */
      readonly z: number;
      /** Chance of this or more when nothing changed, corrected for all that was looked at (Holm). */
      readonly p: number;
      /** How many things were looked at. */
      readonly looked: number;
      /** One point a week, oldest first, for a small chart. */
      readonly history: readonly {
        readonly week: string;
        readonly share: number;
        readonly of: number;
      }[];
    }
  | {
      readonly type: "words";
      /** Spellings that mean the same, the most frequent first. Only words of at least 5 conversations. */
      readonly words: readonly { readonly word: string; readonly conversations: number }[];
      readonly locale: string;
      readonly conversations: number;
      readonly of: number;
    }
  | {
      readonly type: "needs";
      /** In the words of flow and catalogue. */
      readonly needs: readonly LearningSentence[];
      readonly conversations: number;
      /** Products that meet all of them today. */
      readonly products: number;
      /** What would have to give, and how many products there would be then. */
      readonly nearest: readonly {
        readonly without: LearningSentence;
        readonly products: number;
      }[];
    }
  | {
      readonly type: "products";
      readonly count: number;
      readonly of: number;
      readonly conversations: number;
      readonly first: readonly { readonly id: string; readonly title: string }[];
    }
  | {
      readonly type: "attribute";
      readonly attribute: string;
      readonly known: number;
      readonly of: number;
      /** Conversations in which somebody asked for it. */
      readonly conversations: number;
    };

/** Edits for `POST flows/:id/draft/edits`, with the proof that they help. */
export interface LearningProposal {
  readonly title: LearningSentence;
  readonly edits: readonly StudioEdit[];
  /** Worked out on this text; if the draft is newer, ask for the insights again. */
  readonly draftVersion: number;
  readonly proof:
    /** The reader was given the words with and without the edit. */
    | {
        readonly type: "reading";
        readonly tries: readonly {
          readonly text: string;
          readonly locale: string;
          /** `question.option`, or none. */
          readonly before: readonly string[];
          readonly after: readonly string[];
        }[];
        /** Messages of flow and catalogue whose reading stayed the same. */
        readonly unchanged: number;
      }
    /** What the changed option keeps. */
    | { readonly type: "counts"; readonly before: number; readonly after: number }
    /** What was counted with the draft as it is, and with the edit made. */
    | { readonly type: "effects"; readonly effects: readonly LearningEffect[] };
}

export interface LearningEffect {
  readonly label: LearningSentence;
  readonly before: number;
  readonly after: number;
}

export type LearningMetric = "completed" | "added-to-cart" | "bought" | "revenue";

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

export interface LearningDemo {
  readonly state: "none" | "loading" | "loaded";
  /** Flows it has conversations about. */
  readonly flows: readonly string[];
  readonly conversations: number;
}
