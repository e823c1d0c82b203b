import type {
  RecommendationMessage,
  ShopperSaidMessage,
  WireQuestion,
} from "../../src/protocol/server-message.ts";

/**
 * What a shopper sees of a conversation, top to bottom. `seq` is the number of the message an entry
 * began with; it stays, so a view can recognise an entry that has changed.
 */
export type Entry =
  | AdvisorEntry
  | SpeechEntry
  | ShopperEntry
  | NeedsEntry
  | TakenBackEntry
  | QuestionEntry
  | RecommendationEntry;

/** A sentence the advisor says as it is: the greeting, or that something was not understood. */
export interface AdvisorEntry {
  readonly kind: "advisor";
  readonly seq: number;
  readonly text: string;
}

/** The place of the sentence that takes up what was said; without text it is still being spoken. */
export interface SpeechEntry {
  readonly kind: "speech";
  readonly seq: number;
  readonly text?: string;
  /** The number of the message that brought the text. */
  readonly spoken?: number;
}

/** What the shopper said, beyond answers to questions that stand above. */
export interface ShopperEntry {
  readonly kind: "shopper";
  readonly seq: number;
  readonly text: string;
  /** It changes an earlier answer. */
  readonly revised?: true;
  /** It is a wish about a product shown, and can be taken back. */
  readonly wish?: Chip;
}

/** A need as it was understood; one that no longer counts is shown as such, not removed. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  /** Nobody said it: it follows from what was said, such as the weather from a place. */
  readonly assumed?: true;
  readonly gone?: true;
}

export interface NeedsEntry {
  readonly kind: "needs";
  readonly seq: number;
  readonly chips: readonly Chip[];
}

export interface TakenBackEntry {
  readonly kind: "taken-back";
  readonly seq: number;
  readonly label: string;
}

export interface QuestionEntry {
  readonly kind: "question";
  readonly seq: number;
  readonly question: WireQuestion;
  /** Without an answer the question is open; there is at most one such, and it is the last. */
  readonly answer?: EntryAnswer;
}

export interface EntryAnswer {
  readonly text: string;
  readonly options: readonly string[];
  readonly value?: AnswerValue;
  /**
   * Said in the shopper's own words, which stand below the question. `text` is then what had been
   * tapped before, if anything.
   */
  readonly typed?: true;
  /** Taken back since. */
  readonly gone?: true;
}

export type AnswerValue = NonNullable<NonNullable<ShopperSaidMessage["answer"]>["value"]>;

export interface RecommendationEntry {
  readonly kind: "recommendation";
  readonly seq: number;
  readonly message: Pick<RecommendationMessage, "remaining" | "products" | "relaxed">;
  /** What the needs were called that the products are held against. */
  readonly labels: Labels;
}

export type Labels = Readonly<Record<string, string>>;
