import type {
  LearningNames,
  LearningScope,
  LearningSentence,
  LearningShare,
  LearningVersion,
} from "./scope.ts";

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

/** Of a distribution that is kept in classes: each value is right to about a fifth. */
export interface LearningTimes {
  readonly count: number;
  /** Seconds; absent when nothing was measured. */
  readonly median?: number;
  readonly p90?: number;
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
