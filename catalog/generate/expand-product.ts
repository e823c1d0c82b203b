import type { z } from "zod";
import type { productLineSchema } from "../../src/catalog/product.ts";
import { optional } from "../../src/lib/optional.ts";
import { createSeeded } from "./seeded.ts";
import { toPlainSlug } from "../../src/lib/slug.ts";
import type { Gender, SourceAttributes, SourceBrand, SourceForm, SourceModel } from "./source.ts";
import { expandVariants, imageOf } from "./variants.ts";

/** A line of `products.jsonl` before it is parsed. */
export type WrittenProduct = z.input<typeof productLineSchema>;
export type WrittenAttributes = NonNullable<WrittenProduct["attributes"]>;

/** Whether an attribute means anything for a product with these attributes. */
export type Applies = (attribute: string, values: WrittenAttributes) => boolean;

export interface ProductSource {
  readonly model: SourceModel;
  readonly brand: SourceBrand;
  readonly gender: Gender;
  readonly form: SourceForm;
}

/** One form of one model → one product of the published format. */
export function expandProduct(source: ProductSource, applies: Applies): WrittenProduct {
  const { model, brand, gender, form } = source;
  // Short, for every reason on the wire names its product; names are unique across brands.
  const group = toPlainSlug(model.name);
  const id = `${group}-${gender.charAt(0)}`;
  const [firstColour = ""] = form.colours;
  return {
    id,
    title: toTitle(source),
    description: { en: form.en.trim(), de: form.de.trim() },
    brand: brand.name,
    url: `/products/${id}`,
    image: imageOf(id, firstColour),
    ...optional("price", form.price ?? model.price),
    ...optional("list_price", form.list_price),
    delivery_days: form.days,
    rating: form.rating,
    reviews: form.reviews,
    ...optional("group", Object.keys(model.forms).length > 1 ? group : undefined),
    attributes: leaveGaps(toAttributes(source, applies), brand, group),
    variants: [...expandVariants({ id, model, gender, form })],
  };
}

function toTitle({ model, gender, form }: ProductSource) {
  const noun = form.noun ?? model.noun ?? model.ofType.noun;
  const forWhom = {
    women: { en: "women's ", de: "Damen-" },
    men: { en: "men's ", de: "Herren-" },
    unisex: { en: "", de: "" },
    kids: { en: "kids' ", de: "Kinder-" },
  }[gender];
  return {
    en: `${model.name} ${forWhom.en}${noun.en}`,
    de: `${model.name} ${forWhom.de}${noun.de}`,
  };
}

/**
 * The nearer word wins: form over model over brand over type. What a brand or a type says of all
 * its products is left out where it means nothing.
 */
function toAttributes(
  { model, brand, gender, form }: ProductSource,
  applies: Applies,
): WrittenAttributes {
  const stated = stripUnknown({ ...model.ofType.has, ...brand.has, ...model.has, ...form.has });
  const all: WrittenAttributes = {
    kind: model.kind,
    gender,
    ...stated,
    ...optional("waterproof", waterproofOf(stated)),
    ...optional("vegan", veganOf(stated)),
  };
  return Object.fromEntries(Object.entries(all).filter(([id]) => applies(id, all)));
}

function stripUnknown(attributes: SourceAttributes): WrittenAttributes {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([id, value]) => (value === null ? [] : [[id, value]])),
  );
}

/** The line between "a shower" and "rain" is drawn once, here and in `attributes.yaml`. */
const waterproofFromMm = 5000;

function waterproofOf(stated: WrittenAttributes): boolean | undefined {
  const { waterproof, waterproof_mm: mm } = stated;
  if (typeof mm === "number") return mm >= waterproofFromMm;
  return typeof waterproof === "boolean" ? waterproof : undefined;
}

/** Down, wool and leather settle the matter; glue in shoes may do so too, so "no" can be stated. */
const animalMaterials: readonly string[] = ["merino", "wool", "leather", "down"];

function veganOf(stated: WrittenAttributes): boolean | undefined {
  const parts = [stated["insulation"], stated["material"]].flat();
  if (parts.some((part) => typeof part === "string" && animalMaterials.includes(part))) {
    return false;
  }
  return typeof stated["vegan"] === "boolean" ? stated["vegan"] : true;
}

/** A maker who is silent about something is so for all forms of a model. */
function leaveGaps(
  attributes: WrittenAttributes,
  brand: SourceBrand,
  group: string,
): WrittenAttributes {
  const silent = (id: string) =>
    createSeeded(`${group} silent about ${id}`)() < (brand.silent_about[id] ?? 0);
  return Object.fromEntries(Object.entries(attributes).filter(([id]) => !silent(id)));
}
