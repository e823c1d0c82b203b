import type { Attribute } from "../catalog/attribute.ts";
import type { AttributeValue, Condition, Test } from "../catalog/condition.ts";
import { holds } from "../catalog/holds.ts";
import type { Product, ProductId, ProductValue } from "../catalog/product.ts";
import { inLocale, type Locale } from "../lib/localized.ts";
import { formatValue, labelOfValue, levelOf } from "../wording/format.ts";
import { fillTemplate, namesIn } from "../wording/template.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Need, NeedId } from "./need.ts";

/**
 * A statement about a product together with what proves it: the field of the catalogue, the value
 * that stands there, and the need it answers. Nothing else may be said about a product.
 */
export interface Evidence {
  readonly text: string;
  readonly product: ProductId;
  readonly field: string;
  /** As the catalogue has it; null when the statement is that the shop does not say. */
  readonly value: ProductValue | null;
  readonly need: NeedId;
}

/** A leaf of a need's condition, the attribute it asks about and the product's value there. */
export interface Leaf {
  readonly attribute: Attribute;
  readonly test: Test;
  readonly value: ProductValue | undefined;
}

/** The parts of a need that a product can be held against, hard ones first. */
export function leavesOf(knowledge: Knowledge, need: Need, product: Product): readonly Leaf[] {
  const conditions = [need.must, need.wish].filter((part) => part !== undefined);
  return conditions.flatMap(positiveTests).flatMap(({ attribute: id, test }) => {
    const attribute = knowledge.catalog.attributes.get(id);
    return attribute === undefined ? [] : [{ attribute, test, value: product.attributes[id] }];
  });
}

/** What stands under a "not" is no argument for a product. */
function positiveTests(
  condition: Condition,
): readonly { readonly attribute: string; readonly test: Test }[] {
  switch (condition.type) {
    case "all":
    case "any":
      return condition.of.flatMap(positiveTests);
    case "not":
      return [];
    case "test":
      return [condition];
  }
}

/**
 * Whether the product's value is what the leaf asks for. A preference has no threshold: whether it
 * is met is for the need as a whole to say.
 */
export function passes({ attribute, test, value }: Leaf): boolean {
  if (value === undefined) return false;
  const leaf: Condition = { type: "test", attribute: attribute.id, test };
  return holds(leaf, { [attribute.id]: value }) !== false;
}

/**
 * Whether the author's sentence says what the leaf is about. "Weighs only 700 g" is no reason for
 * somebody who asked for more than 500 g, and "only 20,000 mm" no drawback of what is too dense.
 */
export function suitsSentence(
  { attribute, test, value }: Leaf,
  tone: "reason" | "drawback",
): boolean {
  if (attribute.kind !== "number" || attribute.better === undefined) return true;
  if (test.type !== "between" || typeof value !== "number") return true;
  const { min, max } = test;
  const [wrongEnd, isBeyond] =
    attribute.better === "lower"
      ? [min, min !== undefined && value <= min.value]
      : [max, max !== undefined && value >= max.value];
  return tone === "reason" ? wrongEnd === undefined : !isBeyond;
}

/** A sentence of the author's about an attribute, with this product's value in it. */
export function sentenceAbout(
  knowledge: Knowledge,
  parts: {
    readonly attribute: Attribute;
    readonly value: ProductValue;
    readonly tone: "reason" | "drawback";
    readonly locale: Locale;
    /** For an attribute with several values: the one that is meant. */
    readonly wanted?: string;
  },
): string | undefined {
  const template = templateFor(parts);
  if (template === undefined) return undefined;
  const { attribute, value, locale } = parts;
  const context = { locale, currency: knowledge.catalog.currency };
  return fillTemplate(inLocale(template, locale), (name) => {
    if (name === "value") return formatValue(attribute, value, context);
    if (name === "level") return levelOf(attribute, value, locale);
    return undefined;
  });
}

function templateFor({
  attribute,
  value,
  tone,
  wanted,
}: {
  readonly attribute: Attribute;
  readonly value: ProductValue;
  readonly tone: "reason" | "drawback";
  readonly wanted?: string;
}) {
  switch (attribute.kind) {
    case "boolean":
      // What is said of a "yes" would be a lie about a "no".
      return value === (tone === "reason") ? attribute[tone] : undefined;
    case "number":
      return attribute[tone];
    case "choice":
    case "choices": {
      const meant = wanted ?? (typeof value === "string" ? value : undefined);
      return (meant === undefined ? undefined : attribute.values[meant]?.[tone]) ?? attribute[tone];
    }
  }
}

/** `because` of an option: `{waterproof_mm}` becomes the product's own value. */
export function sentenceOfNeed(
  knowledge: Knowledge,
  need: Need,
  product: Product,
  locale: Locale,
): { readonly text: string; readonly field: string; readonly value: ProductValue } | undefined {
  if (need.because === undefined) return undefined;
  const template = inLocale(need.because, locale);
  const text = fillTemplate(template, (name) => {
    const attribute = knowledge.catalog.attributes.get(name);
    const value = product.attributes[name];
    if (attribute === undefined || value === undefined) return undefined;
    return formatValue(attribute, value, { locale, currency: knowledge.catalog.currency });
  });
  const [named] = namesIn(template);
  const leaf = leavesOf(knowledge, need, product).find(passes);
  const field = named ?? leaf?.attribute.id;
  const value = field === undefined ? undefined : product.attributes[field];
  return text === undefined || field === undefined || value === undefined
    ? undefined
    : { text, field, value };
}

/** The value a leaf asked for, as a word: "hiking" of the four activities a product has. */
export function wantedValue({ test, value }: Leaf): string | undefined {
  if (test.type !== "any-of" && test.type !== "all-of") return undefined;
  const has = (wanted: AttributeValue): boolean =>
    Array.isArray(value) ? value.some((one) => one === wanted) : value === wanted;
  const found = test.values.find(has);
  return typeof found === "string" ? found : undefined;
}

/** A product's value as text, or only the part of it that was asked for. */
export function valueText(
  knowledge: Knowledge,
  attribute: Attribute,
  value: ProductValue,
  parts: { readonly locale: Locale; readonly wanted?: string | undefined },
): string {
  const { locale, wanted } = parts;
  if (wanted !== undefined && attribute.kind === "choices") {
    return labelOfValue(attribute, wanted, locale);
  }
  return formatValue(attribute, value, { locale, currency: knowledge.catalog.currency });
}
