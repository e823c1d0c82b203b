import { z } from "zod";

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/**
 * A phrase to look for, word by word and without regard to case or accents. `insulat*` is any word
 * that begins so, `{n}` a number, `...` up to four words in between. There are no regular
 * expressions: a catalogue is somebody else's file, and matching must take linear time.
 */
const phraseSchema = z.string().min(1).max(120);

/** Texts of a product that rules may look into. */
const fieldSchema = z.enum(["title", "description", "brand"]);

const where = {
  /** Only in these texts; in all of them otherwise. */
  in: z.array(fieldSchema).min(1).optional(),
  /** Not when one of these phrases stands in the same sentence. */
  unless: z.array(phraseSchema).min(1).optional(),
};

/**
 * One way to read an attribute from a product's texts. The first rule that finds something wins;
 * for an attribute with several values, what all rules find counts. A phrase behind a negation
 * ("not waterproof", "ohne Kapuze") is not found.
 */
export const ruleSchema = z.union([
  z.strictObject({
    says: z.array(phraseSchema).min(1),
    /** What it means; `true` without it. */
    value: scalar.optional(),
    ...where,
  }),
  z.strictObject({
    number: z.array(phraseSchema.includes("{n}", "expected {n} where the number stands")).min(1),
    /** The number found is multiplied by this: 1000 for "20k", 28.35 for ounces. */
    times: z.number().positive().optional(),
    /** Numbers outside are not this attribute. */
    min: z.number().optional(),
    max: z.number().optional(),
    ...where,
  }),
]);

export type Rule = z.infer<typeof ruleSchema>;
