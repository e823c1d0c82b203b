import type { Count } from "../../learning/counts.ts";
import type { ArmCounts } from "../../learning/experiment-results.ts";
import type { FoldedConversation } from "../../learning/fold-conversation.ts";
import type { ShopEvent } from "../../learning/shop-event.ts";
import type { LearningMetric, LearningOutcome, LearningSource } from "../../protocol/learning.ts";

/**
 * What is kept of what shoppers did: numbers, never words. All nodes share one. Times are milliseconds
 * since 1970, days are counted from then, in UTC. Every call may throw LogUnavailableError.
 */
export interface LearningStore {
  /**
   * Conversations that are not counted to their end, looked for among those begun in this time, and
   * whatever the shop reported of any.
   */
  due(request: {
    readonly since: number;
    readonly until: number;
    readonly most: number;
  }): Promise<readonly string[]>;
  /** What was counted already, and what the shop reported; in no order, the unknown left out. */
  known(conversations: readonly string[]): Promise<readonly KnownConversation[]>;
  /**
   * Adds to the statistics and keeps what was added, in one step. Returns the conversations it was
   * done for: one that somebody else counted meanwhile is left as it is.
   */
  learn(conversations: readonly Learned[]): Promise<readonly string[]>;

  counts(query: CountsQuery): Promise<readonly Count[]>;
  /** Headlines by day, or by hour. */
  series(query: CountsQuery & { readonly unit: "day" | "hour" }): Promise<readonly SeriesCount[]>;
  /** By week: the whole weeks before and including the one that ends with `toDay`. */
  weeks(query: Omit<CountsQuery, "revision">): Promise<readonly WeekCount[]>;
  /** Conversations of each revision in the period. */
  revisions(query: Period): Promise<readonly SeenRevision[]>;
  /** Words that at least `least` conversations used since a day, most frequent first. */
  words(query: {
    readonly source: LearningSource;
    readonly flow: string;
    readonly sinceDay: number;
    readonly least: number;
    readonly most: number;
  }): Promise<readonly UnknownWord[]>;
  /** What was counted of conversations that had a word, as far as they are still there. */
  withWord(word: {
    readonly source: LearningSource;
    readonly flow: string;
    readonly locale: string;
    readonly hash: string;
  }): Promise<readonly Count[]>;
  conversations(query: ConversationsQuery): Promise<readonly CountedConversation[]>;
  conversation(id: string): Promise<CountedConversation | undefined>;
  shopEvents(conversation: string): Promise<readonly ShopEvent[]>;

  /** What the shop reports; what was reported before changes nothing. */
  report(report: ShopReport): Promise<void>;

  /** The last one first. */
  dismissed(flow: string): Promise<readonly Dismissed[]>;
  dismiss(flow: string, dismissed: Dismissed): Promise<void>;
  bringBack(flow: string, key: string): Promise<void>;
  /** The value of this name, or else the one given, which is kept then. */
  setting(name: string, value: string): Promise<string>;
  keepSetting(name: string, value: string): Promise<void>;

  /** Everything of the demo data; true when there was any. */
  removeDemo(): Promise<boolean>;
  demo(): Promise<{ readonly flows: readonly string[]; readonly conversations: number }>;

  experiments(flow?: string): Promise<readonly StoredExperiment[]>;
  experiment(id: string): Promise<StoredExperiment | undefined>;
  addExperiment(experiment: StoredExperiment): Promise<void>;
  /** Only from this state; false when it is in another one, or another one of its flow runs. */
  moveExperiment(id: string, move: ExperimentMove): Promise<boolean>;
  removeExperiment(id: string): Promise<boolean>;
  /** Notes who was assigned; the first time counts. */
  assign(assigned: Assigned): Promise<void>;
  /** Which arm a conversation belongs to. */
  attach(
    conversation: string,
    to: { readonly experiment: string; readonly unit: string; readonly arm: string },
  ): Promise<void>;
  /** Those assigned until then. */
  arms(experiment: string, until: number): Promise<readonly ArmCounts[]>;
  /** When the arm's so-and-so-many-th was assigned; undefined when there are fewer. */
  filledAt(experiment: string, arm: string, count: number): Promise<number | undefined>;
}

/** By name, for what passes calls on to another thread. */
export const learningStoreMethods: readonly (keyof LearningStore)[] = [
  "due",
  "known",
  "learn",
  "counts",
  "series",
  "weeks",
  "revisions",
  "words",
  "withWord",
  "conversations",
  "conversation",
  "shopEvents",
  "report",
  "dismissed",
  "dismiss",
  "bringBack",
  "setting",
  "keepSetting",
  "removeDemo",
  "demo",
  "experiments",
  "experiment",
  "addExperiment",
  "moveExperiment",
  "removeExperiment",
  "assign",
  "attach",
  "arms",
  "filledAt",
];

/** An insight nobody wants to see again. */
export interface Dismissed {
  readonly key: string;
  readonly by: string;
  readonly at: number;
}

export interface KnownConversation {
  readonly id: string;
  /** 0 when it was never counted. */
  readonly version: number;
  readonly seq: number;
  readonly counts: readonly Count[];
  readonly shop: readonly (ShopEvent & { readonly id: string })[];
  readonly trial?: { readonly experiment: string; readonly unit: string; readonly arm: string };
}

export interface Learned extends Omit<FoldedConversation, "counts"> {
  readonly id: string;
  readonly source: LearningSource;
  /** The version it was counted on. */
  readonly version: number;
  readonly seq: number;
  /** All it adds, and what of that is new. */
  readonly counts: readonly Count[];
  readonly added: readonly Count[];
  readonly words: readonly LearnedWord[];
  /** Reports of the shop that are in it now. */
  readonly shop: readonly string[];
  readonly trial?: KnownConversation["trial"];
  /** Events as JSON; only of demo data. */
  readonly demo?: string;
}

export interface LearnedWord {
  /** Salted: what one person wrote is not kept as a word. */
  readonly hash: string;
  readonly stem: string;
  readonly spelling: string;
}

/** So many different conversations must have a word before it is kept as a word. */
export const wordConversationsMin = 5;

export interface Period {
  readonly source: LearningSource;
  readonly flow: string;
  readonly fromDay: number;
  readonly toDay: number;
}

export interface CountsQuery extends Period {
  readonly revision?: string;
  readonly metrics: readonly string[];
}

export interface SeriesCount {
  readonly day: number;
  readonly hour: number;
  readonly metric: string;
  readonly n: number;
}

export interface WeekCount extends Count {
  /** 0 is the week that ends with `toDay`, 1 the one before. */
  readonly weeksAgo: number;
}

export interface SeenRevision {
  readonly revision: string;
  readonly conversations: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

export interface UnknownWord {
  readonly locale: string;
  readonly stem: string;
  readonly spelling: string;
  readonly conversations: number;
}

export interface ConversationsQuery extends Period {
  readonly revision?: string;
  readonly outcome?: LearningOutcome;
  readonly before?: { readonly startedAt: number; readonly id: string };
  readonly most: number;
}

export interface CountedConversation {
  readonly id: string;
  readonly source: LearningSource;
  readonly flow: string;
  readonly revision: string;
  readonly startedAt: number;
  readonly lastAt: number;
  readonly locale: string;
  readonly turns: number;
  readonly misunderstood: number;
  readonly outcome: LearningOutcome;
  readonly leftAt?: string;
  readonly trial?: { readonly experiment: string; readonly arm: string };
  readonly demo?: string;
}

export interface ShopReport {
  readonly conversation?: string;
  /** Hashes of the shopper's key, one for each experiment that runs. */
  readonly units: readonly { readonly experiment: string; readonly unit: string }[];
  readonly events: readonly (ShopEvent & { readonly id: string })[];
}

export interface StoredArm {
  readonly id: string;
  readonly name: string;
  readonly revision: string;
  readonly version?: number;
  readonly share: number;
}

export interface StoredExperiment {
  readonly id: string;
  readonly flow: string;
  readonly name: string;
  readonly state: "prepared" | "running" | "stopped" | "adopted";
  readonly arms: readonly StoredArm[];
  readonly holdout: number;
  readonly metric: LearningMetric;
  readonly smallestEffect: number;
  readonly sampleNeeded: number;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly startedAt?: number;
  readonly fullAt?: number;
  readonly stoppedAt?: number;
  readonly adopted?: string;
}

export type ExperimentMove =
  | { readonly to: "running"; readonly at: number }
  | { readonly to: "full"; readonly at: number }
  | { readonly to: "stopped"; readonly at: number }
  | { readonly to: "adopted"; readonly arm: string; readonly at: number };

export interface Assigned {
  readonly experiment: string;
  readonly unit: string;
  readonly arm: string;
  readonly at: number;
}
