import { Router } from "express";
import { z } from "zod";
import type { Attribute } from "../../catalog/attribute.ts";
import type { Catalog } from "../../catalog/catalog.ts";
import type { Product, ProductId, Variant } from "../../catalog/product.ts";
import { imagePath } from "../../catalog/product-image.ts";
import { availabilityOf } from "../../conversation/show.ts";
import { baseLanguage, inLocale, type Locale } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import { localeSchema } from "../../protocol/client-message.ts";
import { formatValue, levelOf } from "../../wording/format.ts";
import { BadInputError, parseInput, problem } from "../problem.ts";

const querySchema = z.object({
  locale: localeSchema.optional(),
  catalog: z.string().max(60).optional(),
  kind: z.string().max(60).optional(),
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(1_000),
});

/** The catalogue as JSON: what the demo shop shows, and what anybody can hold a reason against. */
export function productRoutes(catalogs: readonly Catalog[]): Router {
  const routes = Router();

  routes.get("/", (request, response) => {
    const query = parseInput(request.query, querySchema);
    const catalog = catalogs.find(({ id }) => query.catalog === undefined || id === query.catalog);
    if (catalog === undefined) throw unknown(`There is no catalogue "${query.catalog}".`);
    const found = catalog.products.filter(
      ({ attributes }) => query.kind === undefined || attributes["kind"] === query.kind,
    );
    const page = found.slice(query.offset, query.offset + query.limit);
    response.json({
      catalog: catalog.id,
      currency: catalog.currency,
      total: found.length,
      products: page.map((product) => toSummary(catalog, product, query.locale)),
    });
  });

  routes.get("/:id", (request, response) => {
    const { locale } = parseInput(request.query, querySchema);
    const id = request.params.id as ProductId;
    const catalog = catalogs.find(({ placeOf }) => placeOf.has(id));
    const product = catalog?.products[catalog.placeOf.get(id) ?? -1];
    if (catalog === undefined || product === undefined) {
      throw unknown(`There is no product "${id}".`);
    }
    response.json(toDetails(catalog, product, locale));
  });

  return routes;
}

function unknown(title: string): BadInputError {
  return new BadInputError(problem({ status: 404, code: "not-found", title }));
}

/** The language asked for, if the catalogue has it; else its first one. */
function localeFor({ locales }: Catalog, wanted = ""): Locale {
  const known = [wanted, baseLanguage(wanted)].find((locale) => locales.includes(locale));
  return known ?? locales[0] ?? "en";
}

function toSummary(catalog: Catalog, product: Product, wanted: Locale | undefined) {
  const locale = localeFor(catalog, wanted);
  return {
    id: product.id,
    title: inLocale(product.title, locale),
    ...optional("brand", product.brand),
    ...optional("url", product.url),
    ...optional("image", product.image && imagePath(catalog.id, product.image)),
    ...optional("price", toMoney(product.priceCents, catalog)),
    ...optional("listPrice", toMoney(product.listPriceCents, catalog)),
    ...optional("rating", product.rating),
    ...optional("reviews", product.reviews),
    availability: availabilityOf(product),
    attributes: product.attributes,
  };
}

function toDetails(catalog: Catalog, product: Product, wanted: Locale | undefined) {
  const locale = localeFor(catalog, wanted);
  return {
    ...toSummary(catalog, product, wanted),
    ...optional("description", product.description && inLocale(product.description, locale)),
    ...optional("deliveryDays", product.deliveryDays),
    ...optional("stock", product.stock),
    ...optional("group", product.group),
    variants: product.variants.map((variant) => toVariant(catalog, variant)),
    /** The attributes once more, as a shopper reads them. */
    facts: [...catalog.attributes.values()].flatMap((attribute) =>
      toFact(catalog, product, attribute, locale),
    ),
  };
}

function toVariant(catalog: Catalog, variant: Variant) {
  return {
    id: variant.id,
    options: variant.options,
    ...optional("price", toMoney(variant.priceCents, catalog)),
    ...optional("stock", variant.stock),
    ...optional("image", variant.image && imagePath(catalog.id, variant.image)),
  };
}

function toFact(catalog: Catalog, product: Product, attribute: Attribute, locale: Locale) {
  const value = product.attributes[attribute.id];
  if (value === undefined) return [];
  return [
    {
      id: attribute.id,
      label: inLocale(attribute.label, locale),
      text: formatValue(attribute, value, { locale, currency: catalog.currency }),
      ...optional("level", levelOf(attribute, value, locale)),
      ...optional("explain", attribute.explain && inLocale(attribute.explain, locale)),
      ...optional("better", "better" in attribute ? attribute.better : undefined),
    },
  ];
}

function toMoney(cents: number | undefined, { currency }: Catalog) {
  return cents === undefined ? undefined : { amount: cents / 100, currency };
}
