import type { Attribute } from "../catalog/attribute.ts";
import type { Condition } from "../catalog/condition.ts";
import type { Product } from "../catalog/product.ts";
import { inLocale, type Localized } from "../lib/localized.ts";
import { inEveryLocale } from "../wording/phrases.ts";
import type { Need, NeedId } from "./need.ts";

/**
 * What "lighter than this one" asks for, in either direction, of any attribute with a number: less,
 * or more, than the product has. Where the shop does not say what that is, as little or as much as
 * possible.
 *
 * @returns Nothing for an attribute that is no number.
 */
export function needComparedWith(
  product: Product,
  attribute: Attribute,
  direction: "lower" | "higher",
): Need | undefined {
  if (attribute.kind !== "number") return undefined;
  const own = product.attributes[attribute.id];
  const named = direction === "higher" ? attribute.more : attribute.less;
  const shared = {
    id: `critique.${attribute.id}` as NeedId,
    weight: 1,
    source: "critique",
  } as const;
  if (typeof own !== "number") {
    const wish: Condition = {
      type: "test",
      attribute: attribute.id,
      test: { type: "prefer", direction },
    };
    return { ...shared, label: named ?? attribute.label, wish };
  }
  const bound = { value: own, inclusive: false };
  const must: Condition = {
    type: "test",
    attribute: attribute.id,
    test: { type: "between", ...(direction === "lower" ? { max: bound } : { min: bound }) },
  };
  const label =
    named === undefined
      ? labelPlainly(attribute.label, direction, product.title)
      : labelCompared(named, product.title);
  return { ...shared, label, must };
}

/** "Memory: more than Nova 13", where no word for it is known. */
function labelPlainly(
  label: Localized,
  direction: "lower" | "higher",
  title: Localized,
): Localized {
  return inEveryLocale((phrases, locale) =>
    phrases.comparedPlainly[direction](inLocale(label, locale), inLocale(title, locale)),
  );
}

/** "lighter than Nordwand". */
function labelCompared(comparative: Localized, title: Localized): Localized {
  return inEveryLocale((phrases, locale) =>
    phrases.comparedWith(inLocale(comparative, locale), inLocale(title, locale)),
  );
}
