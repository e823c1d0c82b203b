import type { Attribute } from "../catalog/attribute.ts";
import type { Condition } from "../catalog/condition.ts";
import type { Product, ProductValue } from "../catalog/product.ts";
import type { Localized } from "../lib/localized.ts";
import { percentile, spreadsFor, type Knowledge } from "./knowledge.ts";
import type { Need, NeedId } from "./need.ts";

const attributesMax = 4;

/**
 * What "more like this one" wishes for: what sets the product apart from the others it was shown
 * with. A number is wished for within a tenth of the assortment, other values as they are.
 */
export function needLike(
  knowledge: Knowledge,
  product: Product,
  others: readonly Product[],
  label: Localized,
): Need {
  const scored = [...knowledge.catalog.attributes.values()].flatMap((attribute) => {
    const { id, matters = 1 } = attribute;
    const value = product.attributes[id];
    if (value === undefined || attribute.variant === true || id === "price") return [];
    const wish = toCondition(knowledge, product, attribute, value);
    const apart = others.map((other) => distance(knowledge, product, other, attribute));
    const mean = apart.reduce((sum, one) => sum + one, 0) / Math.max(1, apart.length);
    const score = mean * matters;
    return wish === undefined || score === 0 ? [] : [{ wish, score }];
  });
  const parts = scored
    .sort((a, b) => b.score - a.score)
    .slice(0, attributesMax)
    .map(({ wish }) => wish);
  return {
    id: "critique.like" as NeedId,
    label,
    ...(parts.length === 0 ? {} : { wish: { type: "all", of: parts } }),
    weight: 1,
    source: "critique",
  };
}

/** 0 alike, 1 at the other end of the assortment; unknown is no difference. */
function distance(
  knowledge: Knowledge,
  product: Product,
  other: Product,
  { id }: Attribute,
): number {
  const [own, theirs] = [product.attributes[id], other.attributes[id]];
  if (own === undefined || theirs === undefined) return 0;
  const spread = spreadsFor(knowledge, product).get(id);
  if (typeof own === "number" && typeof theirs === "number" && spread !== undefined) {
    return Math.abs(percentile(spread, own) - percentile(spread, theirs));
  }
  return JSON.stringify(own) === JSON.stringify(theirs) ? 0 : 0.5;
}

function toCondition(
  knowledge: Knowledge,
  product: Product,
  { id, kind }: Attribute,
  value: ProductValue,
): Condition | undefined {
  if (typeof value === "number") {
    const spread = spreadsFor(knowledge, product).get(id);
    if (kind !== "number" || spread === undefined) return undefined;
    const tolerance = (spread.max - spread.min) / 10;
    const [min, max] = [value - tolerance, value + tolerance].map((end) => ({
      value: end,
      inclusive: true,
    }));
    return {
      type: "test",
      attribute: id,
      test: { type: "between", ...(min && { min }), ...(max && { max }) },
    };
  }
  const values = typeof value === "object" ? value : [value];
  return { type: "test", attribute: id, test: { type: "any-of", values } };
}
