import type { Intent } from "../message/reading.ts";
import type { LabelSlot } from "./closed-labels.ts";

/** What somebody beside the rules has taken from a message, a model for one. Not yet believed. */
export interface HeardMessage {
  readonly intent?: { readonly value: Intent; readonly quote: string };
  readonly labels: readonly HeardLabel[];
}

/** The quote is claimed to stand in the message and to say so. */
export interface HeardLabel {
  readonly slot: LabelSlot;
  readonly value: string;
  readonly quote: string;
}
