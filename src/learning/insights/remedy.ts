import type { LearningEffect, LearningProposal } from "../../protocol/learning.ts";
import type { StudioEdit } from "../../protocol/studio.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";

/** What could be done about an insight, before it is tried out. */
export interface Remedy {
  readonly title: LearningProposal["title"];
  readonly edits: readonly StudioEdit[];
}

/** One that can be measured: with the draft as it is, and with the edits made. */
export interface MeasuredRemedy extends Remedy {
  /** What the edits change; undefined where they do not help after all. */
  readonly measure: (before: Knowledge, after: Knowledge) => readonly LearningEffect[] | undefined;
}
