import type { Attribute } from "../../catalog/attribute.ts";
import type { Product, ProductValue } from "../../catalog/product.ts";
import { countCommon } from "../../lib/bitset.ts";
import { remembered } from "../../lib/remembered.ts";
import { percentile, spreadsFor, type Knowledge } from "../knowledge.ts";

/** An attribute in which one product can be better than another, and how good this one is in it. */
export interface Compared {
  readonly attribute: Attribute;
  readonly value: ProductValue;
  readonly goodness: number;
}

/** It does not depend on what was said, so it is worked out once for each product that is shown. */
export const comparableIn = remembered((knowledge: Knowledge) =>
  remembered((product: Product) => comparable(knowledge, product)),
);

function comparable(knowledge: Knowledge, product: Product): readonly Compared[] {
  const compared: Compared[] = [];
  for (const attribute of knowledge.catalog.attributes.values()) {
    const value = product.attributes[attribute.id];
    if (value === undefined || attribute.matters === 0) continue;
    const goodness = goodnessOf(knowledge, attribute, product);
    if (goodness !== undefined) compared.push({ attribute, value, goodness });
  }
  return compared;
}

/** The share of its kind that is worse: 1 is the best of all, undefined when nothing is better. */
function goodnessOf(
  knowledge: Knowledge,
  attribute: Attribute,
  product: Product,
): number | undefined {
  const value = product.attributes[attribute.id];
  if (attribute.kind === "number" && typeof value === "number") {
    const spread = spreadsFor(knowledge, product).get(attribute.id);
    if (attribute.better === undefined || spread === undefined) return undefined;
    const rank = percentile(spread, value);
    return attribute.better === "higher" ? rank : 1 - rank;
  }
  if (attribute.kind === "boolean" && attribute.better !== undefined) {
    const good = isGood(attribute, value);
    const have = countCommon(knowledge.facets.having(attribute.id, String(value)), knowledge.scope);
    const known = countCommon(knowledge.facets.known(attribute.id), knowledge.scope);
    const share = known === 0 ? 1 : have / known;
    // Half of those who share the value, and all who do not, stand on the other side.
    return good ? 1 - share / 2 : share / 2;
  }
  return undefined;
}

export function isGood(
  attribute: Extract<Attribute, { kind: "boolean" }>,
  value: unknown,
): boolean {
  return value === (attribute.better === "yes");
}
