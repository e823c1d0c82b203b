import type { Condition } from "../catalog/condition.ts";
import type { ProductId } from "../catalog/product.ts";
import type { Answer } from "../flow/answer.ts";
import type { QuestionId } from "../flow/flow.ts";
import type { TalkRequest } from "../flow/talk-request.ts";
import type { Locale, Localized } from "../lib/localized.ts";
import type { CritiqueId } from "../recommendation/critique.ts";
import type { Need, NeedId } from "../recommendation/need.ts";
import type { TextQuery } from "../recommendation/text-match.ts";
import type { Aside } from "../wording/talk/talk-phrases.ts";
import type { GivenAnswer } from "./state.ts";

/** What a shopper attempts. A command carries every fact the decision needs. */
export type Command =
  /** A free text, together with how it was read. */
  | {
      readonly type: "say";
      readonly text: string;
      readonly reading: SaidReading;
      /** The question where it is going that it was written for, whichever was put last. */
      readonly question?: QuestionId;
      /** What is left of the text to search products by. */
      readonly query?: TextQuery;
    }
  | {
      readonly type: "answer";
      readonly question: QuestionId;
      readonly answer: Answer;
      /** The place in the log the shopper was looking at. */
      readonly basedOn?: number;
    }
  | { readonly type: "revise"; readonly question: QuestionId; readonly answer: Answer }
  | { readonly type: "retract"; readonly need: NeedId }
  /** Moves the limit of a need: "up to €230 instead of €200". */
  | { readonly type: "loosen"; readonly need: NeedId; readonly value: number }
  | { readonly type: "critique"; readonly product: ProductId; readonly critique: CritiqueId }
  | { readonly type: "show-products" }
  | { readonly type: "restart" }
  | { readonly type: "set-locale"; readonly locale: Locale };

/** What a free text was understood to say about the flow. */
export interface SaidReading {
  readonly answers: readonly (GivenAnswer & {
    readonly quote: string;
    /** Concluded, and said in no word of it. */
    readonly assumed?: true;
  })[];
  readonly volunteered: readonly Need[];
  /** "Only wind", "rather for the snow": it takes the place of what was answered before. */
  readonly instead?: boolean;
  /** It is about things for several people, and one conversation looks for one at a time. */
  readonly several?: boolean;
  /** It asks for things of several kinds, and the first of them is looked for. */
  readonly severalKinds?: boolean;
  /** It is written in a language the flow does not speak: its ISO 639-1 code. */
  readonly foreign?: string;
  /** Needs that it says are none; those that were never stated are passed over. */
  readonly unneeded?: readonly NeedId[];
  /** The text asks for something one could also have tapped. */
  /** A size was named that the shop has not. */
  readonly sizeless?: true;
  readonly wants?: "unsure" | "show-products" | "no-questions" | "restart" | "undo";
  /** It asks something about products, or for others. */
  readonly talk?: TalkRequest;
  /** Where and when it is to be used, as far as it was said. */
  readonly going?: Destination;
  /** It asks for a kind of product, and this flow is about none of that kind. */
  readonly otherKind?: OtherKind;
  /** It is neither a need nor about products; counts only when nothing else was understood. */
  readonly aside?: Aside;
}

export interface OtherKind {
  /** The shopper's own word for it. */
  readonly word: string;
  /** What the catalogue calls it and which products those are, if it has any such thing. */
  readonly known?: { readonly label: Localized; readonly condition: Condition };
}

export interface Destination {
  /** As written. */
  readonly place?: string;
  /** 1 to 12, ascending; none when only the place was said. */
  readonly months: readonly number[];
}

/** Why a command was declined, and what would be accepted instead. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly accepted: readonly string[];
}

export type RefusalCode =
  | "unknown-question"
  | "unknown-option"
  | "unknown-need"
  | "unknown-product"
  | "unknown-critique"
  | "unknown-locale"
  | "wrong-kind-of-answer"
  | "not-answered-yet"
  | "no-products-yet"
  | "not-started";
