import { z } from "zod";
import { parsePhrase } from "./phrase.ts";

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/**
 * A phrase to look for, word by word and without regard to case, accents or hyphens. `insulat*` is
 * any word that begins so, `*jacke` any that ends so, `{n}` a number, `...` up to four words in
 * between; a phrase never reaches across the end of a sentence. There are no regular expressions: a
 * catalogue is somebody else's file, and matching must take linear time.
 */
const phraseSchema = z
  .string()
  .min(1)
  .max(120)
  .superRefine((source, context) => {
    const phrase = parsePhrase(source);
    if (typeof phrase === "string") context.addIssue({ code: "custom", message: phrase });
  });

const phrasesSchema = z.array(phraseSchema).min(1);

/** Texts of a product that rules may look into. */
const fieldSchema = z.enum(["title", "description", "brand"]);

export type TextField = z.infer<typeof fieldSchema>;

const where = {
  /** Only in these texts; in title and description otherwise. */
  in: z.array(fieldSchema).min(1).optional(),
  /** Not when one of these phrases stands in the same sentence. */
  unless: phrasesSchema.optional(),
};

/**
 * One way to read an attribute from a product's texts. The first rule that finds something wins;
 * for an attribute with several values, what all rules find counts.
 *
 * A phrase behind a negation ("not waterproof", "ohne Kapuze", "hood: no") is not found. Under a rule
 * without `value` it means `false` instead, and texts that say both leave it to the next rule; with
 * `value: true` it means nothing, as "not waterproof" tells nothing about `water_repellent`. Numbers
 * are read without regard to negations ("weighs no more than 300 g").
 */
export const ruleSchema = z.union([
  z.strictObject({
    says: phrasesSchema,
    /** What it means. Without it: `true`, and `false` where the text denies it. */
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
  z.strictObject({
    /** Value → phrases that name it. Of several values named, one counts: see `pick`. */
    names: z.record(z.string().min(1), phrasesSchema),
    /**
     * The value named first in the text (the usual), or last, as in titles that end in what the
     * thing is: a "pack vest" is a vest. At the same place the longer phrase counts: a "t-shirt" is
     * not a "shirt". An attribute with several values takes all of them.
     */
    pick: z.enum(["first", "last"]).optional(),
    ...where,
  }),
]);

export type Rule = z.infer<typeof ruleSchema>;
