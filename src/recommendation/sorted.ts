import { testsOf } from "../catalog/condition.ts";
import type { NumberAttribute } from "../catalog/attribute.ts";
import type { Product } from "../catalog/product.ts";
import type { Need, NeedId } from "./need.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Ranked } from "./rank.ts";

/** What the shopper wants products sorted by, and from which end. */
export interface Order {
  readonly attribute: NumberAttribute;
  readonly end: "most" | "least";
  readonly need: Need;
}

/** One order at a time: another one takes its place. */
export const orderId = "sorted" as NeedId;

/** Whether a need says no more than in which order to show. */
export function isOrder({ id }: { readonly id: NeedId }): boolean {
  return id === orderId;
}

/** The order asked for, if any was. */
export function orderIn({ catalog }: Knowledge, needs: readonly Need[]): Order | undefined {
  const need = needs.find(isOrder);
  const [sorting] = need?.wish === undefined ? [] : testsOf(need.wish);
  const attribute = sorting && catalog.attributes.get(sorting.attribute);
  if (need === undefined || attribute?.kind !== "number" || sorting?.test.type !== "prefer") {
    return undefined;
  }
  return { attribute, end: sorting.test.direction === "higher" ? "most" : "least", need };
}

/**
 * Those that meet everything else first, sorted; what misses a wish comes behind them, sorted as
 * well. What the shop does not state comes last.
 */
export function sortedBy(
  { attribute, end, need }: Order,
  ranked: readonly Ranked[],
  needs: readonly Need[],
): readonly Ranked[] {
  const own = needs.findIndex(({ id }) => id === need.id);
  const misses = ({ satisfactions }: Ranked): number =>
    satisfactions.filter((met, at) => at !== own && met < fully).length;
  const sign = end === "least" ? 1 : -1;
  const valueOf = (product: Product): number => {
    const value = product.attributes[attribute.id];
    return typeof value === "number" ? value * sign : Infinity;
  };
  return ranked.toSorted((a, b) => {
    const [one, other] = [valueOf(a.product), valueOf(b.product)];
    return misses(a) - misses(b) || (one === other ? 0 : one - other);
  });
}

const fully = 0.999;
