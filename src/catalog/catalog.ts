import { z } from "zod";
import type { Brand } from "../lib/brand.ts";
import { localeSchema, localizedSchema, type Locale, type Localized } from "../lib/localized.ts";
import {
  attributeIdSchema,
  attributeSchema,
  builtInAttributes,
  isBuiltIn,
  type Attribute,
} from "./attribute.ts";
import { linkHostSchema } from "./link-hosts.ts";
import type { Product, ProductId } from "./product.ts";

export type CatalogId = Brand<"CatalogId">;

export const catalogIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9-]*$/, "expected lower-case letters, digits and dashes, such as outdoor")
  .transform((id) => id as CatalogId);

/** `attributes.yaml`: what the products of a catalogue have in common. */
export const catalogDefinitionSchema = z.strictObject({
  schema: z.literal(1),
  id: catalogIdSchema,
  title: localizedSchema,
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, "expected three capital letters, such as EUR"),
  /** The languages texts are expected in, the main one first. */
  locales: z.array(localeSchema).min(1),
  /** Where links and pictures of products may lead; anywhere without it. */
  link_hosts: z.array(linkHostSchema).max(100).optional(),
  attributes: z.record(attributeIdSchema, attributeSchema),
});

export type CatalogDefinition = z.infer<typeof catalogDefinitionSchema>;

/** An assortment: immutable, validated, with every product in a fixed place. */
export interface Catalog {
  readonly id: CatalogId;
  /** Changes whenever the content does. */
  readonly version: string;
  readonly title: Localized;
  readonly currency: string;
  readonly locales: readonly Locale[];
  /** By id, the built-in ones last. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly products: readonly Product[];
  /** The place of a product in `products`. */
  readonly placeOf: ReadonlyMap<ProductId, number>;
}

export function createCatalog(parts: {
  readonly definition: CatalogDefinition;
  readonly products: readonly Product[];
  readonly version: string;
}): Catalog {
  const { definition, products, version } = parts;
  return {
    id: definition.id,
    version,
    title: definition.title,
    currency: definition.currency,
    locales: definition.locales,
    attributes: toAttributes(definition, products),
    products: groupTwins(products),
    placeOf: new Map(products.map((product, place) => [product.id, place])),
  };
}

/**
 * Where a shop names no groups, products of one kind with the same title are taken for forms of one
 * model (the women's and the men's cut): nobody wants to see the same thing twice among three.
 */
function groupTwins(products: readonly Product[]): readonly Product[] {
  const count = new Map<string, number>();
  for (const product of products) {
    const twin = twinKey(product);
    count.set(twin, (count.get(twin) ?? 0) + 1);
  }
  return products.map((product) => {
    const twin = twinKey(product);
    const alone = product.group !== undefined || count.get(twin) === 1;
    return alone ? product : { ...product, group: twin };
  });
}

function twinKey({ title, attributes }: Product): string {
  return `${String(attributes["kind"] ?? "")}:${Object.values(title).join("|").toLowerCase()}`;
}

/** Declared attributes in their order, then the built-in ones that were not worded anew. */
export function toAttributes(
  definition: CatalogDefinition,
  products: readonly Product[] = [],
): ReadonlyMap<string, Attribute> {
  const all = new Map<string, Attribute>();
  for (const [id, declared] of Object.entries(definition.attributes)) {
    const base = isBuiltIn(id) ? builtInAttributes[id] : {};
    all.set(id, { ...base, ...declared, id });
  }
  for (const id of Object.keys(builtInAttributes)) {
    if (isBuiltIn(id) && !all.has(id)) all.set(id, { ...builtInAttributes[id], id });
  }
  const brand = all.get("brand");
  if (brand?.kind === "choice" && Object.keys(brand.values).length === 0) {
    all.set("brand", { ...brand, values: brandsOf(products, definition.locales) });
  }
  return all;
}

/** Brand names are the same in every language, so nobody has to list them. */
function brandsOf(products: readonly Product[], locales: readonly Locale[]) {
  const names = new Set(products.flatMap((product) => product.brand ?? []));
  const label = (name: string) => Object.fromEntries(locales.map((locale) => [locale, name]));
  return Object.fromEntries([...names].sort().map((name) => [name, { label: label(name) }]));
}
