import type { ProductId } from "../catalog/product.ts";
import type { Answer, Answers } from "../flow/answer.ts";
import type { OptionId, QuestionId } from "../flow/flow.ts";
import type { Locale } from "../lib/localized.ts";
import type { Need, NeedId } from "../recommendation/need.ts";
import type { TextQuery } from "../recommendation/text-match.ts";

/**
 * Where a conversation stands, folded from its events. It holds what was said, never what follows
 * from it: candidates and belief are worked out anew at every turn.
 */
export type ConversationState = NewConversation | OngoingConversation;

export interface NewConversation {
  readonly phase: "new";
  readonly version: 0;
}

export interface OngoingConversation {
  readonly phase: "asking" | "recommending";
  /** The place of the last event in the log. */
  readonly version: number;
  readonly locale: Locale;
  readonly flow: { readonly id: string; readonly revision: string };
  readonly catalog: { readonly id: string; readonly version: string };
  readonly answers: Answers;
  /** Where in the log each answer was given, to tell a late answer from a changed one. */
  readonly answeredAt: ReadonlyMap<QuestionId, number>;
  /** Needs no question asked for, in the order they were said. */
  readonly volunteered: readonly Need[];
  /** What was stated last of all: a step back takes it away. */
  readonly statedLast: readonly NeedId[];
  /** What was written and not read as a need, to search products by, in the order it was said. */
  readonly queries: readonly TextQuery[];
  /** Questions put to the shopper since the start, each counted once. */
  readonly asked: ReadonlySet<QuestionId>;
  /** Asked to be asked nothing more. */
  readonly isAskedEnough?: true;
  /** The question that is open, with the options that stand below it. */
  readonly pending?: {
    readonly question: QuestionId;
    readonly seq: number;
    readonly options: readonly OptionId[];
  };
  /** The products shown first of all, which people like to come back to. */
  readonly shownFirst: readonly ProductId[];
  /** Products on the screen, and the one the shopper wants something like. */
  readonly shown: readonly ProductId[];
  readonly like?: ProductId;
  /** Products on the screen whenever one of them was criticised: none was right as it is. */
  readonly compared: readonly ProductId[];
  /** Products on the screen that were talked about last: what "it" stands for. */
  readonly discussed: readonly ProductId[];
  /** What of them was talked about last: "and the third?" asks the same of another one. */
  readonly fields: readonly string[];
  /** Shown before, and passed over since the needs last changed: the shopper asked for others. */
  readonly passed: readonly ProductId[];
  /** What the last turn ended with, as far as one could ask what was meant by it. */
  readonly latest?: "talk" | "products";
  /** What was said last to something that is neither a need nor about products. */
  readonly told?: string;
  /** Messages in a row that were not understood. */
  readonly misunderstood: number;
  /** A turn whose sentence has not been spoken yet: the events after this place. */
  readonly unspoken?: number;
}

export type GivenAnswer = { readonly question: QuestionId; readonly answer: Answer };

export const newConversation: NewConversation = { phase: "new", version: 0 };
