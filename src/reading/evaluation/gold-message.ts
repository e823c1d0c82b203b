import { z } from "zod";

const texts = z.array(z.string()).readonly().default([]);
const text = z.string().nullable().default(null);
const amount = z.number().nullable().default(null);

const budgetSchema = z
  .object({
    min: amount,
    max: amount,
    approx: amount,
    currency: text,
    level: z.enum(["low", "any", "high"]).nullable().default(null),
  })
  .readonly();

const needsSchema = z
  .object({
    product: texts,
    activity: texts,
    season: texts,
    month: z.array(z.number()).readonly().default([]),
    place: z
      .array(z.object({ said: z.string(), en: z.string() }).readonly())
      .readonly()
      .default([]),
    weather: texts,
    budget: budgetSchema.nullable().default(null),
    want: texts,
    avoid: texts,
    not_needed: texts,
    gender: texts,
    fit: text,
    size: text,
    color_want: texts,
    color_avoid: texts,
  })
  .readonly();

/** A message with what a careful reader takes from it; docs/reading.md tells what the fields mean. */
export const goldMessageSchema = z
  .object({
    id: z.string(),
    lang: z.enum(["de", "en"]),
    text: z.string(),
    intent: z.string(),
    /** Further intents that count as right. */
    intent_also: texts,
    tags: texts,
    needs: needsSchema,
    implied_weather: texts,
    /** `slot:value` labels on which fair readers differ; not counted either way. */
    optional: texts,
  })
  .readonly();

export type GoldMessage = z.infer<typeof goldMessageSchema>;
