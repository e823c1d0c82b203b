import type { LearningScope } from "./scope.ts";

export interface LearningConversationList {
  readonly scope: LearningScope;
  readonly conversations: readonly LearningConversationLine[];
  /** Send it as `before` for the next page; absent on the last. */
  readonly next?: string;
}

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

export type LearningOutcome = "left" | "products" | "viewed" | "cart" | "bought";

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
