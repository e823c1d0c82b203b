import type { ProductId } from "../catalog/product.ts";
import type { Belief } from "./belief.ts";
import type { Knowledge } from "./knowledge.ts";

/** One that was shown and not taken as it is, is rarely the right one. */
const seenFactor = 0.1;

/** Places of products that were on the screen when the shopper asked for something other. */
export function placesSeen(
  { catalog }: Knowledge,
  compared: readonly ProductId[],
): ReadonlySet<number> {
  return new Set(compared.flatMap((id) => catalog.placeOf.get(id) ?? []));
}

/**
 * The belief after a critique: had the right product been among those shown, the shopper would
 * hardly have asked for "this one, but lighter".
 */
export function doubtSeen(belief: Belief, seen: ReadonlySet<number>): Belief {
  if (seen.size === 0) return belief;
  const doubted = belief.map((weight, place) => (seen.has(place) ? weight * seenFactor : weight));
  const total = doubted.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? doubted.map((weight) => weight / total) : belief;
}
