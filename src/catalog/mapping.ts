import { z } from "zod";
import { localeSchema } from "../lib/localized.ts";
import { attributeIdSchema, attributeSchema } from "./attribute.ts";
import { catalogDefinitionSchema } from "./catalog.ts";

const columnSchema = z.string().min(1).max(200);

/** Where in a row a value stands. A column may be a path into nested JSON: `price.amount`. */
const place = {
  column: columnSchema.optional(),
  /** The first of these columns that is not empty. */
  first_of: z.array(columnSchema).min(2).optional(),
  /** The same value for every product. */
  value: z.union([z.string().min(1), z.number(), z.boolean()]).optional(),
  /** Used when the column is empty. */
  default: z.union([z.string().min(1), z.number(), z.boolean()]).optional(),
  /** Only what stands before this in the column; all of it where it does not occur. */
  before: z.string().min(1).optional(),
  /** Only what stands after this in the column; nothing where it does not occur. */
  after: z.string().min(1).optional(),
};

const onePlace = (source: {
  column?: unknown;
  first_of?: unknown;
  value?: unknown;
  join?: unknown;
}) =>
  [source.column, source.first_of, source.value, source.join].filter((one) => one !== undefined)
    .length === 1;
const onePlaceMessage = "expected exactly one of column, first_of, join, value";

const textSourceSchema = z
  .strictObject({
    ...place,
    /** Several columns, one below the other. */
    join: z.array(columnSchema).min(2).optional(),
    /** Tags and entities are read as a browser would; `false` for texts that only look like HTML. */
    html: z.boolean().optional(),
    /** Takes off quotation marks around whole pieces: CSV that was once quoted inside other CSV. */
    unquote: z.boolean().optional(),
    /** Whole words to write out: `{ jkt: jacket, "l/s": long-sleeved }`. */
    replace: z.record(z.string().min(1), z.string()).optional(),
  })
  .refine(onePlace, onePlaceMessage);

const wordSourceSchema = z
  .strictObject({
    ...place,
    /** Put in front: the host of relative links, the shop's letters before a number. */
    prefix: z.string().min(1).optional(),
    /** Makes an id of any text: "SKU 12/3" becomes "sku-12-3". */
    slug: z.boolean().optional(),
  })
  .refine(onePlace, onePlaceMessage);

const decimalSchema = z.enum([".", ","]);

const numberSourceSchema = z
  .strictObject({
    ...place,
    /** The decimal sign; without it, a number such as "1.299" that has two readings is an issue. */
    decimal: decimalSchema.optional(),
    /** Converts the unit: 1000 from kilograms to grams. */
    times: z.number().positive().optional(),
  })
  .refine(onePlace, onePlaceMessage);

const valueSourceSchema = z
  .strictObject({
    ...place,
    decimal: decimalSchema.optional(),
    times: z.number().positive().optional(),
    /** What parts several values in one cell. */
    split: z.string().min(1).optional(),
    /** The shop's words → values: `{ Damen: women, Herren: men }`. Without regard to case. */
    values: z.record(z.string().min(1), z.union([z.string(), z.boolean(), z.number()])).optional(),
    /** Words that are not listed: an issue (the usual), or the attribute stays unknown. */
    others: z.enum(["refuse", "ignore"]).optional(),
  })
  .refine(onePlace, onePlaceMessage);

/** A column's name alone is enough where nothing else is to be said. */
const orColumn = <Schema extends z.ZodType>(schema: Schema) => z.union([columnSchema, schema]);

const textFieldSchema = z.union([
  columnSchema,
  textSourceSchema,
  z.record(localeSchema, orColumn(textSourceSchema)),
]);

/** How the rows of a shop's export become products. */
export const mappingSchema = z.strictObject({
  schema: z.literal(1),
  catalog: catalogDefinitionSchema.omit({ schema: true, attributes: true }),
  /** The language the texts are in; the catalogue's main language without it. */
  texts: localeSchema.optional(),
  file: z
    .strictObject({
      format: z.enum(["csv", "jsonl"]).optional(),
      /** Detected when left out. */
      delimiter: z.enum([",", ";", "\t", "|"]).optional(),
      encoding: z.enum(["utf-8", "windows-1252", "utf-16le"]).optional(),
    })
    .optional(),
  product: z.strictObject({
    id: orColumn(wordSourceSchema),
    title: textFieldSchema,
    description: textFieldSchema.optional(),
    brand: orColumn(wordSourceSchema).optional(),
    url: orColumn(wordSourceSchema).optional(),
    image: orColumn(wordSourceSchema).optional(),
    price: orColumn(numberSourceSchema).optional(),
    list_price: orColumn(numberSourceSchema).optional(),
    stock: orColumn(numberSourceSchema).optional(),
    delivery_days: orColumn(numberSourceSchema).optional(),
    rating: orColumn(numberSourceSchema).optional(),
    reviews: orColumn(numberSourceSchema).optional(),
    group: orColumn(wordSourceSchema).optional(),
  }),
  /** Attribute id → where its value stands. What has no column may still be read from the texts. */
  values: z.record(attributeIdSchema, orColumn(valueSourceSchema)).optional(),
  /** As in attributes.yaml, which is written from it. */
  attributes: z.record(attributeIdSchema, attributeSchema),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type TextSource = z.infer<typeof textSourceSchema>;
export type WordSource = z.infer<typeof wordSourceSchema>;
export type NumberSource = z.infer<typeof numberSourceSchema>;
export type ValueSource = z.infer<typeof valueSourceSchema>;
export type TextMapping = z.infer<typeof textFieldSchema>;
export type AnySource = TextSource | WordSource | NumberSource | ValueSource;
export type ProductField = keyof Mapping["product"];
