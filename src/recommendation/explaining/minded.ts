import type { Attribute } from "../../catalog/attribute.ts";
import type { ProductValue } from "../../catalog/product.ts";
import { leavesOf } from "../evidence.ts";
import { isGood } from "./compared.ts";
import type { ExplainedProduct } from "./explained-product.ts";

/** What weighs at least this much is a weakness, whoever else shares it. */
const weighty = 0.5;

/**
 * Whether a shopper would mind that a product is weak in something: because it weighs much with such
 * products, because it was asked for, or because another one shown beside it does better. Three
 * pockets speak against nothing as long as nobody has four.
 */
export function isMinded(context: ExplainedProduct, field: string): boolean {
  const attribute = context.knowledge.catalog.attributes.get(field);
  if (attribute === undefined) return false;
  return (attribute.matters ?? 1) >= weighty || isTelling(context, attribute);
}

/** Of what is not bad in itself only this makes a drawback. */
export function isTelling(context: ExplainedProduct, attribute: Attribute): boolean {
  return isAskedFor(context, attribute) || isOutdone(context, attribute);
}

function isAskedFor({ knowledge, input, chosen }: ExplainedProduct, { id }: Attribute): boolean {
  const { product } = chosen.ranked;
  return input.needs.some(({ need }) =>
    leavesOf(knowledge, need, product).some(({ attribute }) => attribute.id === id),
  );
}

function isOutdone({ input, chosen }: ExplainedProduct, attribute: Attribute): boolean {
  const own = chosen.ranked.product.attributes[attribute.id];
  return (
    own !== undefined &&
    input.chosen.some(({ ranked }) => {
      const other = ranked.product.attributes[attribute.id];
      return other !== undefined && isBetter(attribute, other, own);
    })
  );
}

function isBetter(attribute: Attribute, one: ProductValue, other: ProductValue): boolean {
  if (attribute.kind === "number" && typeof one === "number" && typeof other === "number") {
    return attribute.better === "lower" ? one < other : one > other;
  }
  return attribute.kind === "boolean" && isGood(attribute, one) && !isGood(attribute, other);
}
