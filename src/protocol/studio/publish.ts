import type { StudioIssue } from "./flow.ts";

export interface StudioPublish {
  readonly version: number;
  readonly note?: string;
  /** Keys of the warnings that were read. */
  readonly read: readonly string[];
  /** ISO 8601, in the future; without it at once. */
  readonly at?: string;
}

/** Beside the problem's own fields, with codes `flow-has-errors` (422) and `unread-warnings` (409). */
export interface StudioGate {
  readonly gate: readonly StudioIssue[];
}

export interface StudioRestore {
  readonly version: number;
  /** Into the draft (to look at it first), or live at once. */
  readonly into: "draft" | "live";
  readonly read?: readonly string[];
}

export interface StudioDiff {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly StudioChange[];
}

export interface StudioChange {
  readonly kind: "added" | "removed" | "changed" | "moved";
  /** The question it is about; absent for the flow's own settings. */
  readonly question?: string;
  readonly option?: string;
  /** The key of the document that changed, such as `ask`, `must`. */
  readonly field?: string;
  readonly locale?: string;
  readonly sentence: { readonly en: string; readonly de: string };
  readonly before?: string;
  readonly after?: string;
}
