import { z } from "zod";
import type { Brand } from "../lib/brand.ts";
import { localizedSchema, type Localized } from "../lib/localized.ts";
import type { AttributeValue } from "./condition.ts";

export type ProductId = Brand<"ProductId">;

/** Product ids stand in URLs and in file names. */
export const productIdSchema = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "expected letters, digits, dot, dash or underscore")
  .transform((id) => id as ProductId);

const textSchema = z.union([z.string().min(1).max(20_000), localizedSchema]);

const moneySchema = z.number().nonnegative().max(10_000_000);

/** A link or picture: https, or a path on the shop's own host. Anything else could run code. */
const urlSchema = z
  .string()
  .max(2_000)
  .regex(
    /^(https?:\/\/[^\s<>"'\\]+|\/(?!\/)[^\s<>"'\\]*|[\w.-]+(\/[^\s<>"'\\]*)?)$/i,
    "expected an https URL or a path",
  );

const attributeValueSchema = z.union([
  z.boolean(),
  z.number(),
  z.string().min(1),
  z.array(z.string().min(1)),
]);

const variantSchema = z.strictObject({
  id: productIdSchema,
  /** Attribute id → value, for the attributes declared with `variant: true`. */
  options: z.record(z.string(), z.string()),
  price: moneySchema.optional(),
  stock: z.number().int().nonnegative().optional(),
  image: urlSchema.optional(),
});

/** One line of `products.jsonl`, the published format. */
export const productLineSchema = z.strictObject({
  id: productIdSchema,
  title: textSchema,
  description: textSchema.optional(),
  brand: z.string().min(1).max(200).optional(),
  url: urlSchema.optional(),
  image: urlSchema.optional(),
  /** In the catalogue's currency, decimal: 149.95. */
  price: moneySchema.optional(),
  /** The price before a reduction. */
  list_price: moneySchema.optional(),
  stock: z.number().int().nonnegative().optional(),
  delivery_days: z.number().nonnegative().max(365).optional(),
  rating: z.number().min(0).max(5).optional(),
  reviews: z.number().int().nonnegative().optional(),
  /** Products of one group are forms of one thing (the women's and the men's cut). */
  group: z.string().min(1).max(120).optional(),
  attributes: z.record(z.string(), attributeValueSchema).default({}),
  variants: z.array(variantSchema).max(500).optional(),
});

export type ProductLine = z.infer<typeof productLineSchema>;

/** What an attribute of a product can hold. A missing attribute is unknown, which is not "no". */
export type ProductValue = AttributeValue | readonly string[];

export interface Product {
  readonly id: ProductId;
  readonly title: Localized;
  readonly description?: Localized;
  readonly brand?: string;
  readonly url?: string;
  readonly image?: string;
  /** Minor units of the catalogue's currency; unknown when the shop does not state it. */
  readonly priceCents?: number;
  readonly listPriceCents?: number;
  readonly stock?: number;
  readonly deliveryDays?: number;
  readonly rating?: number;
  readonly reviews?: number;
  readonly group?: string;
  /** By attribute id, the built-in ones (price, rating, …) included. */
  readonly attributes: Readonly<Record<string, ProductValue>>;
  readonly variants: readonly Variant[];
}

export interface Variant {
  readonly id: ProductId;
  readonly options: Readonly<Record<string, string>>;
  readonly priceCents?: number;
  readonly stock?: number;
  readonly image?: string;
}
