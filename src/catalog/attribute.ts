import { z } from "zod";
import { localizedSchema } from "../lib/localized.ts";
import { conditionSchema, reservedAttributeIds } from "./condition.ts";
import { ruleSchema } from "./derivation.ts";

/** An attribute id is a word the whole house uses: in flows, reasons and on the wire. */
export const attributeIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, "expected lower-case letters, digits and _, such as waterproof_mm")
  .refine((id) => !reservedAttributeIds.some((word) => word === id), "reserved word");

const wordsSchema = z.record(z.string(), z.array(z.string().min(1)));

/** What every attribute has, whatever its kind. */
const common = {
  label: localizedSchema,
  /** What it means, in one plain sentence, for somebody who never heard the term. */
  explain: localizedSchema.optional(),
  /** How a shopper is asked about it where a flow is drafted: "How long should the legs be?". */
  ask: localizedSchema.optional(),
  /** The share of shoppers, .05 to 1, who can say what they want of it; drafted flows take it over. */
  answerable: z.number().min(0.05).max(1).optional(),
  /** The products the attribute is meaningful for; without it, all of them. */
  applies: conditionSchema.optional(),
  /** How much it matters when products are compared: 0 never speaks, 1 is usual. */
  matters: z.number().min(0).max(3).optional(),
  /** How a reason, and how a drawback, says it. `{value}` is the product's own value. */
  reason: localizedSchema.optional(),
  drawback: localizedSchema.optional(),
  /** The attribute belongs to a product's variants: size, colour. */
  variant: z.boolean().optional(),
  /** Rules that read the attribute from the product's texts. */
  derive: z.array(ruleSchema).optional(),
};

export const attributeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("boolean"),
    ...common,
    /** Which of both is better as such, if one is. */
    better: z.enum(["yes", "no"]).optional(),
    says: wordsSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal("number"),
    ...common,
    unit: z.string().optional(),
    better: z.enum(["lower", "higher"]).optional(),
    decimals: z.number().int().min(0).max(3).optional(),
    /** Values outside are refused as mistakes. */
    min: z.number().optional(),
    max: z.number().optional(),
    /** Names for stretches of the scale, lowest first: "light showers", "lasting rain". */
    levels: z
      .array(z.strictObject({ from: z.number(), label: localizedSchema }))
      .min(1)
      .optional(),
    /** How "more of it" and "less of it" are called: heavier, lighter. */
    more: localizedSchema.optional(),
    less: localizedSchema.optional(),
    /** How the one with the most, and with the least, is called: warmest, lightest. */
    most: localizedSchema.optional(),
    least: localizedSchema.optional(),
    /** How it is asked for: "will it last" asks for the durability. */
    says: wordsSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal("choice"),
    ...common,
    values: z.record(z.string().min(1), valueSchema()),
  }),
  z.strictObject({
    kind: z.literal("choices"),
    ...common,
    values: z.record(z.string().min(1), valueSchema()),
  }),
]);

function valueSchema() {
  return z.strictObject({
    label: localizedSchema,
    says: wordsSchema.optional(),
    reason: localizedSchema.optional(),
    drawback: localizedSchema.optional(),
  });
}

export type AttributeDefinition = z.infer<typeof attributeSchema>;
export type Attribute = AttributeDefinition & { readonly id: string };
export type NumberAttribute = Extract<Attribute, { kind: "number" }>;
export type ChoiceAttribute = Extract<Attribute, { kind: "choice" | "choices" }>;

/**
 * Facts every product has a place for outside its attributes. They can be asked for and quoted
 * like any attribute; `attributes.yaml` may word them, but not change their kind.
 */
export const builtInAttributes = {
  price: {
    kind: "number",
    label: { en: "Price", de: "Preis" },
    better: "lower",
    decimals: 2,
    min: 0,
    more: { en: "pricier", de: "teurer" },
    less: { en: "cheaper", de: "günstiger" },
    most: { en: "most expensive", de: "am teuersten" },
    least: { en: "cheapest", de: "am günstigsten" },
    reason: {
      en: "At {value} it is among the cheaper ones",
      de: "Mit {value} eher günstig",
    },
    drawback: {
      en: "At {value} it costs more than most",
      de: "Mit {value} teurer als die meisten",
    },
  },
  rating: {
    kind: "number",
    label: { en: "Customer rating", de: "Kundenbewertung" },
    unit: "/ 5",
    better: "higher",
    decimals: 1,
    min: 0,
    max: 5,
    matters: 0.7,
    more: { en: "better rated", de: "besser bewertet" },
    most: { en: "best rated", de: "am besten bewertet" },
    reason: { en: "Customers rate it {value}", de: "Von Kunden mit {value} bewertet" },
    drawback: { en: "Customers rate it only {value}", de: "Von Kunden nur mit {value} bewertet" },
  },
  delivery_days: {
    kind: "number",
    label: { en: "Delivery time", de: "Lieferzeit" },
    unit: "days",
    better: "lower",
    decimals: 0,
    min: 0,
    matters: 0.25,
    less: { en: "sooner here", de: "schneller da" },
    least: { en: "soonest here", de: "am schnellsten da" },
    reason: { en: "Arrives in {value}", de: "Lieferzeit nur {value}" },
    drawback: { en: "Takes {value} to arrive", de: "Lieferzeit {value}" },
  },
  in_stock: {
    kind: "boolean",
    label: { en: "In stock", de: "Auf Lager" },
    better: "yes",
  },
  brand: {
    kind: "choice",
    label: { en: "Brand", de: "Marke" },
    values: {},
    matters: 0,
  },
} as const satisfies Record<string, AttributeDefinition>;

export type BuiltInId = keyof typeof builtInAttributes;

export function isBuiltIn(id: string): id is BuiltInId {
  return Object.hasOwn(builtInAttributes, id);
}
