import type { StudioTexts } from "./catalog.ts";
import type { StudioDocument } from "./document.ts";

/** One line of the list of flows. */
export interface StudioFlowSummary {
  readonly id: string;
  readonly title: StudioTexts;
  readonly catalog: string;
  readonly questions: number;
  /**
   * `new` was never published, `live` has no changes, `changed` is live and has a draft that differs,
   * `retired` was live and is not offered any more.
   */
  readonly state: "new" | "live" | "changed" | "retired";
  readonly versions: number;
  readonly errors: number;
  readonly warnings: number;
  /** Its file was changed outside of the studio and is not live: what is wrong with it. */
  readonly file?: StudioFileTrouble;
  readonly scheduledAt?: string;
  readonly changedAt?: string;
  readonly changedBy?: string;
}

/** All an editor shows. Every call that changes a draft answers with it. */
export interface StudioFlow {
  readonly id: string;
  readonly state: StudioFlowSummary["state"];
  readonly live?: StudioVersion;
  readonly scheduled?: StudioSchedule;
  readonly draft: StudioDraft;
  readonly document?: StudioDocument;
  readonly issues: readonly StudioIssue[];
  /** Absent while the document has errors that keep it from being read. */
  readonly counts?: StudioCounts;
  /** Somebody else changed other parts meanwhile; both changes are in the text. */
  readonly mergedWith?: { readonly version: number; readonly by: string };
}

export type StudioNewFlow =
  | {
      readonly id: string;
      readonly from: "nothing";
      readonly catalog: string;
      readonly title?: StudioTexts;
    }
  /** Questions and options drafted from what the catalogue says about its products. */
  | {
      readonly id: string;
      readonly from: "catalog";
      readonly catalog: string;
      readonly kind?: string;
      /** The most telling ones, so many; the budget is one of them. */
      readonly questions?: number;
    }
  | { readonly id: string; readonly from: "flow"; readonly flow: string };

/** What stands in the folder of flows and cannot go live; what was live before still is. */
export type StudioFileTrouble =
  | { readonly type: "wrong"; readonly issues: readonly StudioIssue[] }
  /** Somebody took it away. */
  | { readonly type: "gone" };

export interface StudioDraft {
  /** Goes up with every change; sent back with the next one. */
  readonly version: number;
  readonly text: string;
  /** Whether it differs from what is live. */
  readonly differs: boolean;
  readonly at?: string;
  readonly by?: string;
}

export interface StudioVersion {
  /** Counts from 1. */
  readonly version: number;
  readonly revision: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  /** `file`: found changed on disk; `retired`: taken off, there is no text. */
  readonly source: "studio" | "file" | "restored" | "retired";
  readonly note?: string;
  readonly isLive: boolean;
}

export interface StudioSchedule {
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly note?: string;
}

export interface StudioIssue {
  /** The same for the same trouble at the same place, however the lines move. */
  readonly key: string;
  readonly code: string;
  readonly severity: "error" | "warning";
  /** English, as the command line says it. */
  readonly message: string;
  readonly hint?: string;
  /** Both of them, for people. */
  readonly sentence: { readonly en: string; readonly de: string };
  /** Places in the document, as numbers and keys. */
  readonly path: readonly (string | number)[];
  /** Counted from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** What each option keeps, for the text as it stands. */
export interface StudioCounts {
  /** Products in the flow's scope. */
  readonly products: number;
  readonly questions: readonly StudioQuestionCounts[];
}

export interface StudioQuestionCounts {
  readonly id: string;
  readonly options: readonly {
    readonly id: string;
    /** Products left after this answer alone; equals `products` for an option that only wishes. */
    readonly keeps: number;
    /** Products that do not state what the option requires; they are not kept. */
    readonly unknown: number;
    /** Those of them that meet what it wishes as well; absent without a wish. */
    readonly wished?: number;
  }[];
}

/** How often questions are asked and options chosen, by simulated shoppers. */
export interface StudioAsked {
  readonly draftVersion: number;
  readonly shoppers: number;
  readonly questions: readonly {
    readonly id: string;
    /** 0 to 1. */
    readonly asked: number;
    readonly options: readonly {
      readonly id: string;
      /** 0 to 1, of those asked. */ readonly chosen: number;
    }[];
  }[];
}
