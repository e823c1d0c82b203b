import { z } from "zod";
import { conditionSchema } from "../catalog/condition.ts";
import { localeSchema, localizedSchema } from "../lib/localized.ts";
import { askIfSchema, reservedQuestionIds } from "./ask-if.ts";

/** The flow document as merchandisers write it. Its JSON Schema, for editors, is generated. */

const idSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9_-]*$/, "expected lower-case letters, digits, _ and -, such as in-town");

export const flowIdSchema = idSchema;

const questionIdSchema = idSchema.refine(
  (id) => !reservedQuestionIds.some((word) => word === id),
  "reserved word",
);

const optionSchema = z.strictObject({
  id: idSchema,
  label: localizedSchema.optional().meta({
    description: 'What the chip says. "yes" and "no" have labels of their own.',
  }),
  says: z
    .record(localeSchema, z.array(z.string().min(1).max(80)))
    .optional()
    .meta({
      description: "Words and phrases with which shoppers mean this option, per language.",
    }),
  must: conditionSchema.optional().meta({ description: "Excludes products that do not meet it." }),
  wish: conditionSchema.optional().meta({ description: "Orders products, excludes none." }),
  weight: z.number().positive().max(5).optional().meta({
    description: "How much the wish counts beside others; 1 without it.",
  }),
  because: localizedSchema.optional().meta({
    description: "The reason on a card when a product meets this; {attribute} is its value.",
  }),
  months: z.array(z.number().int().min(1).max(12)).min(1).optional().meta({
    description: "The months that mean this option, in a question of kind month.",
  }),
  picture: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional()
    .meta({
      description: "The name of one of the widget's own pictures.",
    }),
});

export type WrittenOption = z.infer<typeof optionSchema>;

const optionsSchema = z.array(optionSchema).min(1).max(40);

const common = {
  id: questionIdSchema,
  ask: localizedSchema,
  why: localizedSchema.optional().meta({ description: "Why it is asked, in one sentence." }),
  example: localizedSchema.optional().meta({
    description: "What a shopper might type here; stands in the empty text field.",
  }),
  ask_if: askIfSchema.optional(),
  required: z.boolean().optional().meta({
    description: "Asked before all others, unless the answer is known already.",
  }),
  answerable: z.number().min(0.05).max(1).optional().meta({
    description: "The share of shoppers who can answer it; 0.9 without it.",
  }),
  enabled: z.boolean().optional(),
};

/** A number the shopper names: a budget, a weight. */
const amount = {
  attribute: z.string().optional().meta({ description: "The number the answer limits." }),
  effect: z.enum(["must", "wish"]).optional(),
  options: optionsSchema.optional(),
};

export const questionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("single"), ...common, options: optionsSchema }),
  z.strictObject({
    kind: z.literal("multi"),
    ...common,
    combine: z.enum(["all", "any"]).optional().meta({
      description: "Several choices must all hold (all), or one of them is enough (any).",
    }),
    options: optionsSchema,
  }),
  z.strictObject({ kind: z.literal("yes-no"), ...common, options: optionsSchema }),
  z.strictObject({ kind: z.literal("month"), ...common, options: optionsSchema }),
  z.strictObject({
    kind: z.literal("place"),
    ...common,
    options: optionsSchema.optional().meta({
      description: "For whoever has no place to name: a kind of climate, or no journey at all.",
    }),
  }),
  z.strictObject({ kind: z.literal("range"), ...common, ...amount }),
  z.strictObject({ kind: z.literal("budget"), ...common, ...amount }),
]);

export type WrittenQuestion = z.infer<typeof questionSchema>;

const nounSchema = z.strictObject({ one: z.string().min(1), other: z.string().min(1) });

/** How people of the shop are reached, for what no advisor can do. */
const contactSchema = z
  .strictObject({
    email: z.email().max(200).optional(),
    phone: z
      .string()
      .max(40)
      .regex(/^\+?\d[\d ()/.-]+$/, "expected digits, such as +49 30 123456")
      .optional(),
    url: z
      .url({ protocol: /^https$/, hostname: z.regexes.domain, error: "expected an https address" })
      .max(500)
      .regex(/^[^@\s]*$/, "expected an address without a name or password")
      .optional()
      .meta({ description: "A page of the shop, https only." }),
    text: localizedSchema.optional().meta({
      description: "What else to know, such as opening hours; a sentence of its own.",
    }),
  })
  .refine(({ email, phone, url }) => email ?? phone ?? url, "expected email, phone or url");

export const flowSchema = z.strictObject({
  schema: z.literal(1),
  id: flowIdSchema,
  title: localizedSchema,
  catalog: z.string().min(1),
  scope: conditionSchema.optional().meta({ description: "The products this flow is about." }),
  noun: z.record(localeSchema, nounSchema).optional().meta({
    description:
      'What a product is called, such as { "en": { "one": "jacket", "other": "jackets" } }.',
  }),
  greeting: localizedSchema.optional(),
  example: localizedSchema.optional(),
  address: z.enum(["informal", "formal"]).optional().meta({
    description: "In German: du (informal, without it) or Sie (formal).",
  }),
  questions: z.array(questionSchema).min(1).max(60),
  contact: contactSchema.optional().meta({
    description: "How people of the shop are reached: shown when only they can help.",
  }),
  engine: z
    .strictObject({
      next: z.enum(["adaptive", "authored"]).optional(),
      show_after: z.number().int().min(1).max(8).optional(),
      max_questions: z.number().int().min(1).max(12).optional(),
    })
    .optional(),
  relax: z.array(z.string().min(1)).max(100).optional().meta({
    description: "What to give up first when nothing fits: questions, or question.option.",
  }),
  results: z
    .strictObject({
      show: z.number().int().min(1).max(6).optional(),
      compare: z.array(z.string().min(1)).max(20).optional(),
    })
    .optional(),
  staff: z
    .strictObject({
      when: z
        .array(
          z.union([
            z.enum(["asked", "no_match"]),
            z.strictObject({ misunderstood: z.number().int().min(1).max(10) }),
          ]),
        )
        .optional(),
      offline: z.enum(["collect_email", "message"]).optional(),
    })
    .optional(),
});

export type WrittenFlow = z.infer<typeof flowSchema>;

/** JSON Schema (draft 2020-12) with which editors complete and check flow files. */
export function flowJsonSchema(): unknown {
  return z.toJSONSchema(flowSchema, { io: "input", reused: "ref" });
}
