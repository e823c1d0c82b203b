import type { StudioIssue } from "./flow.ts";

/** The lines of the stream that `prove` answers with (NDJSON), in this order. */
export type StudioProofLine =
  | {
      readonly type: "progress";
      readonly step: "check" | "reach" | "tests" | "simulate";
      readonly done: number;
      readonly of: number;
    }
  | { readonly type: "report"; readonly report: StudioProof }
  | { readonly type: "failed"; readonly title: string };

export interface StudioProof {
  readonly draftVersion: number;
  /** ISO 8601. */
  readonly at: string;
  readonly findings: readonly StudioFinding[];
  readonly tests: readonly {
    readonly name: string;
    readonly passed: boolean;
    /** What went another way, turn by turn. */
    readonly messages: readonly StudioTestMessage[];
  }[];
  /** Absent when the flow has errors. */
  readonly simulation?: {
    readonly shoppers: number;
    readonly draft: StudioSimulated;
    /** Absent for a flow that was never published. */
    readonly live?: StudioSimulated;
    /** Shoppers for whom the draft is worse than what is live, most first. */
    readonly worse: readonly {
      readonly product: string;
      readonly title: string;
      readonly before: number;
      readonly after: number;
    }[];
  };
}

export interface StudioTestMessage {
  readonly en: string;
  readonly de: string;
}

export interface StudioSimulated {
  /** The share of shoppers whose product was among the first three, by the end. */
  readonly success: number;
  readonly meanQuestions: number;
  readonly deadEnds: number;
  /** Median number of questions before products are shown. */
  readonly questionsBeforeProducts: number;
}

export interface StudioFinding {
  readonly key: string;
  readonly code:
    | "dead-end"
    | "option-without-products"
    | "unreachable-product"
    | "idle-question"
    | "poor-coverage"
    | "missing-translation"
    | "test-failed"
    | "issue";
  readonly severity: "error" | "warning";
  readonly sentence: { readonly en: string; readonly de: string };
  readonly path?: readonly (string | number)[];
  readonly question?: string;
  readonly option?: string;
  /** The first of the products it is about, and how many there are. */
  readonly products?: {
    readonly count: number;
    readonly first: readonly {
      readonly id: string;
      readonly title: string;
      readonly reason?: { readonly en: string; readonly de: string };
    }[];
  };
}

export interface StudioTests {
  readonly text: string;
  readonly conversations: readonly { readonly name: string; readonly turns: number }[];
  readonly issues: readonly StudioIssue[];
}
