import { z } from "zod";
import type { Condition } from "../catalog/condition.ts";
import type { ProductId } from "../catalog/product.ts";
import type { OptionId, QuestionId } from "../flow/flow.ts";
import type { CritiqueId } from "../recommendation/critique.ts";
import type { Need, NeedId } from "../recommendation/need.ts";
import { asides } from "../wording/talk/talk-phrases.ts";

/**
 * What happened in a conversation, in the past tense. Events are stored for good, so they hold what
 * the shopper was shown and told, word for word: a conversation stays readable, and provable, after
 * flow and catalogue have changed.
 */

/** Ids were branded where they were first parsed; in a stored event they are trusted. */
const id = <Id extends string>() => z.custom<Id>((value) => typeof value === "string");

const questionId = id<QuestionId>();
const optionId = id<OptionId>();
const needId = id<NeedId>();
const productId = id<ProductId>();
const critiqueId = id<CritiqueId>();

const answerSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("options"), options: z.array(optionId).readonly() }),
  z.object({
    type: z.literal("amount"),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
  }),
  z.object({ type: z.literal("place"), text: z.string() }),
  z.object({ type: z.literal("unsure") }),
]);

const localized = z.record(z.string(), z.string());
const condition = z.custom<Condition>((value) => typeof value === "object" && value !== null);

const needSource = z.enum(["answer", "text", "critique", "assumption"]);

/** A need that no question of the flow asks for is kept whole. */
const needSchema: z.ZodType<Need> = z.object({
  id: needId,
  label: localized,
  must: condition.exactOptional(),
  wish: condition.exactOptional(),
  weight: z.number(),
  because: localized.exactOptional(),
  question: questionId.exactOptional(),
  option: optionId.exactOptional(),
  source: needSource,
  quote: z.string().exactOptional(),
});

const productCountSchema = z.object({
  count: z.number(),
  priceFrom: z.number().exactOptional(),
  priceTo: z.number().exactOptional(),
});

const shownOptionSchema = z.object({
  id: optionId,
  label: z.string(),
  picture: z.string().exactOptional(),
  products: productCountSchema,
});

/** A question as the shopper sees it. */
const shownQuestionSchema = z.object({
  id: questionId,
  kind: z.enum(["single", "multi", "yes-no", "month", "place", "range", "budget"]),
  text: z.string(),
  why: z.string().exactOptional(),
  example: z.string().exactOptional(),
  options: z.array(shownOptionSchema),
  /** For a number of the shopper's own. */
  amount: z.object({ unit: z.string(), min: z.number(), max: z.number() }).exactOptional(),
});

const productValueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** A statement with its proof. */
const statementSchema = z.object({
  text: z.string(),
  product: productId,
  field: z.string(),
  value: productValueSchema.nullable(),
  need: needId,
});

/** What a sentence says of a product or variant: a field and what stands there, or that nothing does. */
const claimSchema = z.object({
  product: productId,
  field: z.string(),
  value: productValueSchema.nullable(),
});

/** A product card as the shopper sees it. */
const shownProductSchema = z.object({
  id: productId,
  title: z.string(),
  brand: z.string().exactOptional(),
  url: z.string().exactOptional(),
  image: z.string().exactOptional(),
  price: z.object({ amount: z.number(), currency: z.string() }).exactOptional(),
  listPrice: z.object({ amount: z.number(), currency: z.string() }).exactOptional(),
  availability: z.enum(["in-stock", "few-left", "out-of-stock", "unknown"]),
  role: z.string(),
  roleLabel: z.string(),
  match: z.object({
    level: z.enum(["full", "good", "partial"]),
    met: z.array(needId),
    unmet: z.array(needId),
    unknown: z.array(needId).exactOptional(),
  }),
  reasons: z.array(statementSchema),
  drawback: statementSchema.exactOptional(),
  critiques: z.array(z.object({ id: critiqueId, label: z.string(), count: z.number() })),
});

const shownNeedSchema = z.object({ id: needId, label: z.string() });

const repairSchema = z.object({
  label: z.string(),
  count: z.number(),
  command: z.union([
    z.object({ type: z.literal("retract"), need: needId }),
    z.object({ type: z.literal("loosen"), need: needId, value: z.number() }),
  ]),
});

const relaxedSchema = z.object({
  /** Which needs gave way, and how many products meet all of them. */
  needs: z.array(shownNeedSchema),
  fits: z.number(),
  text: z.string(),
  repairs: z.array(repairSchema),
});

const querySchema = z.object({
  text: z.string(),
  vector: z.object({ model: z.string(), bytes: z.string() }).exactOptional(),
});

/** What a product's place among the others came from; for looking it up, not for the shopper. */
const sharesSchema = z.object({
  needs: z.number(),
  assumed: z.number(),
  belief: z.number(),
  words: z.number(),
  meaning: z.number(),
  likeness: z.number(),
});

export const eventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("conversation-started"),
    locale: z.string(),
    flow: z.object({ id: z.string(), revision: z.string() }),
    catalog: z.object({ id: z.string(), version: z.string() }),
    title: z.string(),
    text: z.string(),
    disclosure: z.string(),
    total: z.number(),
    page: z.string().exactOptional(),
  }),
  z.object({
    type: z.literal("shopper-said"),
    text: z.string(),
    /** What products are searched by, with the vector it had when it was said. */
    query: querySchema.exactOptional(),
    /** The question where it is going that it was written for. */
    question: questionId.exactOptional(),
  }),
  z.object({
    type: z.literal("question-answered"),
    question: questionId,
    answer: answerSchema,
    text: z.string(),
    /** What the answer asks for; left out when that is nothing. */
    needs: z.array(shownNeedSchema).exactOptional(),
    /** An earlier answer was changed. */
    revised: z.boolean(),
  }),
  z.object({
    type: z.literal("needs-understood"),
    answers: z.array(z.object({ question: questionId, answer: answerSchema })),
    volunteered: z.array(needSchema),
    /** "More like this one", and what was on the screen beside it. */
    like: productId.exactOptional(),
    passed: z.array(productId).exactOptional(),
    shown: z.array(
      z.object({
        id: needId,
        label: z.string(),
        quote: z.string().exactOptional(),
        source: needSource,
      }),
    ),
  }),
  z.object({ type: z.literal("need-retracted"), need: needId, label: z.string() }),
  z.object({
    type: z.literal("recommendation-critiqued"),
    product: productId,
    critique: critiqueId,
    need: needSchema,
    text: z.string(),
  }),
  z.object({
    type: z.literal("question-asked"),
    question: shownQuestionSchema,
    remaining: z.number(),
  }),
  z.object({
    type: z.literal("products-recommended"),
    remaining: z.number(),
    needs: z.array(shownNeedSchema),
    products: z.array(shownProductSchema),
    compare: z.array(z.string()).exactOptional(),
    relaxed: relaxedSchema.exactOptional(),
    /** By product; they add up to its utility. */
    shares: z.record(z.string(), sharesSchema).exactOptional(),
  }),
  /** A question about products, answered with what proves the answer. */
  z.object({
    type: z.literal("product-discussed"),
    text: z.string(),
    claims: z.array(claimSchema),
    products: z.array(productId),
    /** Attributes it is about that it claims nothing of. */
    terms: z.array(z.string()).exactOptional(),
    /** The same message stated needs as well. */
    beside: z.literal(true).exactOptional(),
  }),
  /** Neither a need nor a question about products: met, and led back from. */
  z.object({
    type: z.literal("aside-met"),
    aside: z.enum([...asides, "other-kind"]),
    text: z.string(),
  }),
  /** The shopper wants to see other products that fit. */
  z.object({
    type: z.literal("others-requested"),
    text: z.string(),
    passed: z.array(productId),
  }),
  z.object({ type: z.literal("message-misunderstood"), text: z.string() }),
  z.object({ type: z.literal("answer-set-aside"), question: questionId, text: z.string() }),
  z.object({ type: z.literal("conversation-restarted"), text: z.string() }),
  z.object({
    type: z.literal("locale-changed"),
    locale: z.string(),
    /** Everything that counts, in the new language. */
    needs: z.array(shownNeedSchema).exactOptional(),
  }),
  z.object({ type: z.literal("wording-spoken"), text: z.string() }),
]);

export type ConversationEvent = z.infer<typeof eventSchema>;
export type EventOf<Type extends ConversationEvent["type"]> = Extract<
  ConversationEvent,
  { type: Type }
>;
export type ShownQuestion = z.infer<typeof shownQuestionSchema>;
export type ShownProduct = z.infer<typeof shownProductSchema>;
export type ShownRelaxed = z.infer<typeof relaxedSchema>;
export type ShownNeed = z.infer<typeof shownNeedSchema>;

/** An event in its place: numbered from 1 without gaps, with the time it was recorded. */
export interface RecordedEvent {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly event: ConversationEvent;
}
