import type { LearningNames, LearningSentence, LearningShare, LearningSource } from "./scope.ts";
import type { StudioEdit } from "../studio.ts";

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
