import { z } from "zod";

/** What a client may send. Everything is checked here, once; behind this door it is trusted. */

export const textCharactersMax = 2_000;

const idSchema = z.string().min(1).max(120);

/**
 * What a shopper typed: control characters and broken surrogates mean nothing to anybody and no
 * database takes them, so they are left out. Everything else stays as it is, markup included.
 */
const textSchema = z
  .string()
  .max(textCharactersMax, `at most ${textCharactersMax} characters`)
  // oxlint-disable-next-line no-control-regex -- these are the characters to leave out
  .transform((text) =>
    text
      .toWellFormed()
      .replaceAll(/(?![\n\t])\p{Cc}/gu, "")
      .trim(),
  )
  .refine((text) => text !== "", "expected some text");

export const localeSchema = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, "expected a language tag such as de or en-GB");

const amountSchema = z.union([
  z.number(),
  z
    .strictObject({ min: z.number().optional(), max: z.number().optional() })
    .refine(({ min, max }) => min !== undefined || max !== undefined, "expected min, max or both")
    .refine(({ min, max }) => (min ?? -Infinity) <= (max ?? Infinity), "min is larger than max"),
]);

/** The number of a message; no conversation has as many as a database can count. */
export const seqSchema = z
  .int()
  .nonnegative()
  .max(2 ** 31 - 1);

/** Options tapped, or a number or a place ("Scotland in October") of the shopper's own; one of both. */
const answerShape = {
  question: idSchema,
  options: z.array(idSchema).min(1).max(40).optional(),
  value: z.union([amountSchema, textSchema]).optional(),
};

const oneAnswer = (answer: { readonly options?: unknown; readonly value?: unknown }): boolean =>
  (answer.options === undefined) !== (answer.value === undefined);
const oneAnswerMessage = { message: "expected either options or value" };

export const commandSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("say"),
    text: textSchema,
  }),
  z.strictObject({ type: z.literal("answer"), ...answerShape }).refine(oneAnswer, oneAnswerMessage),
  z.strictObject({ type: z.literal("revise"), ...answerShape }).refine(oneAnswer, oneAnswerMessage),
  z.strictObject({ type: z.literal("skip"), question: idSchema }),
  z.strictObject({ type: z.literal("retract"), need: idSchema }),
  z.strictObject({ type: z.literal("loosen"), need: idSchema, value: z.number() }),
  z.strictObject({ type: z.literal("critique"), product: idSchema, critique: idSchema }),
  z.strictObject({ type: z.literal("show-products") }),
  z.strictObject({ type: z.literal("restart") }),
  z.strictObject({ type: z.literal("set-locale"), locale: localeSchema }),
]);

export type ClientCommand = z.infer<typeof commandSchema>;

export const turnSchema = z.strictObject({
  /** Made by the client, new for every turn; sending it again is asking again for the answer. */
  turnId: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[\w.:-]+$/, "expected letters, digits, . : _ or -"),
  /** The seq of the message the shopper was looking at. */
  basedOn: seqSchema.optional(),
  command: commandSchema,
});

export type ClientTurn = z.infer<typeof turnSchema>;

const identityTokenSchema = z.string().min(1).max(4_000);

export const openingSchema = z.strictObject({
  flow: z.string().min(1).max(60).optional(),
  locale: localeSchema.optional(),
  /** The page the shopper is on; kept for statistics, never followed. */
  page: z.string().max(2_000).optional(),
  /** A token of the shop's, which says who the shopper is. */
  identity: identityTokenSchema.nullish(),
});

/** The same for a conversation that has begun already. */
export const identitySchema = z.strictObject({ token: identityTokenSchema });

export type ClientOpening = z.infer<typeof openingSchema>;

/** What a socket says of itself when it connects. */
export const socketAuthSchema = z.object({
  conversation: z.string().min(1).max(100),
  token: z.string().min(1).max(200),
  after: seqSchema.optional(),
  /** What its own turns bring need not be sent beside the acknowledgement that carries it. */
  once: z.boolean().optional(),
});
