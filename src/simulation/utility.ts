import { testsOf } from "../catalog/condition.ts";
import type { Product, ProductValue } from "../catalog/product.ts";
import { present } from "../lib/invariant.ts";
import { createRandom, seedFor } from "../lib/random.ts";
import { percentile, spreadsFor, type Knowledge } from "../recommendation/knowledge.ts";
import { unknownSatisfaction } from "../recommendation/satisfaction.ts";
import type { Shopper } from "./shopper.ts";

/**
 * What a shopper loses by taking the best of the products shown instead of the best there is: 0 to
 * 1. They want what the target has, in whatever the flow asks about, and some of it much more than
 * other (importances are drawn from an exponential distribution); the best there is is the target.
 */
export function utilityLost(
  knowledge: Knowledge,
  shopper: Shopper,
  shown: readonly number[],
): number {
  const wants = wantsOf(knowledge, shopper);
  const total = wants.reduce((sum, { importance }) => sum + importance, 0);
  if (total === 0) return 0;
  const worth = shown.map((place) => {
    const product = present(knowledge.catalog.products[place], `product at ${place}`);
    const met = wants.reduce(
      (sum, want) => sum + want.importance * satisfaction(knowledge, product, want),
      0,
    );
    return met / total;
  });
  return 1 - Math.max(0, ...worth);
}

/** One value the target has. */
interface Want {
  readonly attribute: string;
  readonly value: Exclude<ProductValue, readonly string[]>;
  readonly importance: number;
}

function wantsOf(knowledge: Knowledge, { target, seed }: Shopper): readonly Want[] {
  const random = createRandom(seedFor(seed, -4));
  return attributesAsked(knowledge).flatMap((attribute) => {
    const own = target.attributes[attribute] ?? [];
    const values = Array.isArray(own) ? own : [own];
    return values.map((value) => ({ attribute, value, importance: -Math.log(1 - random.next()) }));
  });
}

function attributesAsked({ flow }: Knowledge): readonly string[] {
  const conditions = flow.questions.flatMap(({ options }) =>
    options.flatMap(({ must, wish }) => [must, wish].filter((part) => part !== undefined)),
  );
  return [...new Set(conditions.flatMap(testsOf).map(({ attribute }) => attribute))].sort();
}

function satisfaction(knowledge: Knowledge, product: Product, want: Want): number {
  const own = product.attributes[want.attribute];
  if (own === undefined) return unknownSatisfaction;
  if (typeof own === "number" && typeof want.value === "number") {
    const spread = spreadsFor(knowledge, product).get(want.attribute);
    return spread === undefined
      ? 0
      : 1 - Math.abs(percentile(spread, own) - percentile(spread, want.value));
  }
  return own === want.value || (Array.isArray(own) && own.includes(want.value)) ? 1 : 0;
}
