import type { Locale, Localized } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import type { Attribute } from "./attribute.ts";
import type { Product, ProductLine } from "./product.ts";

/** A checked line as a product: money in cents, texts by language, the values it can be compared by. */
export function toProduct(
  line: ProductLine,
  {
    attributes,
    locales,
  }: { readonly attributes: ReadonlyMap<string, Attribute>; readonly locales: readonly Locale[] },
): Product {
  const variants = (line.variants ?? []).map((variant) => ({
    id: variant.id,
    options: variant.options,
    ...optional("priceCents", toCents(variant.price)),
    ...optional("stock", variant.stock),
    ...optional("image", variant.image),
  }));
  const stock = line.stock ?? sumOfStock(variants);
  return {
    id: line.id,
    title: toLocalized(line.title, locales),
    ...optional("description", toOptionalText(line.description, locales)),
    ...optional("brand", line.brand),
    ...optional("url", line.url),
    ...optional("image", line.image),
    ...optional("priceCents", toCents(line.price)),
    ...optional("listPriceCents", toCents(line.list_price)),
    ...optional("stock", stock),
    ...optional("deliveryDays", line.delivery_days),
    ...optional("rating", line.rating),
    ...optional("reviews", line.reviews),
    ...optional("group", line.group),
    variants,
    attributes: {
      ...line.attributes,
      ...variantValues(line, attributes),
      ...optional("price", line.price),
      ...optional("rating", line.rating),
      ...optional("delivery_days", line.delivery_days),
      ...optional("in_stock", stock === undefined ? undefined : stock > 0),
      ...optional("brand", line.brand),
    },
  };
}

function toCents(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : Math.round(amount * 100);
}

/** A text in one language is the catalogue's main language. */
function toLocalized(text: string | Localized, locales: readonly Locale[]): Localized {
  return typeof text === "string" ? { [locales[0] ?? "en"]: text } : text;
}

function toOptionalText(
  text: string | Localized | undefined,
  locales: readonly Locale[],
): Localized | undefined {
  return text === undefined ? undefined : toLocalized(text, locales);
}

function sumOfStock(variants: readonly { readonly stock?: number }[]): number | undefined {
  const stated = variants.flatMap((variant) => variant.stock ?? []);
  return stated.length === 0 ? undefined : stated.reduce((sum, stock) => sum + stock, 0);
}

/** A size that is sold out is not a size the product has today. */
function variantValues(
  line: ProductLine,
  attributes: ReadonlyMap<string, Attribute>,
): Record<string, readonly string[]> {
  const available = (line.variants ?? []).filter((variant) => variant.stock !== 0);
  const own = [...attributes.values()].filter((attribute) => attribute.variant === true);
  return Object.fromEntries(
    own.flatMap(({ id }) => {
      const values = new Set(available.flatMap((variant) => variant.options[id] ?? []));
      return values.size === 0 ? [] : [[id, [...values]]];
    }),
  );
}
