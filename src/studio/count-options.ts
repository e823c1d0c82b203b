import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import type { Condition } from "../catalog/condition.ts";
import { outcomeOf } from "../catalog/outcome.ts";
import type { Flow, Option } from "../flow/flow.ts";
import { countBits, countCommon, intersection, type Bitset } from "../lib/bitset.ts";
import type { StudioCounts, StudioEffect } from "../protocol/studio.ts";
import { scopeOf } from "../recommendation/knowledge.ts";

/** What each option does to the products the flow is about: a few bitset operations per option. */
export function countOptions(flow: Flow, facets: CatalogFacets): StudioCounts {
  const scope = scopeOf(flow, facets);
  const products = countBits(scope);
  return {
    products,
    questions: flow.questions.map(({ id, options }) => ({
      id,
      options: options.map((option) => countOption(option, facets, { scope, products })),
    })),
  };
}

function countOption(
  { id, must, wish }: Option,
  facets: CatalogFacets,
  { scope, products }: { readonly scope: Bitset; readonly products: number },
): StudioCounts["questions"][number]["options"][number] {
  const required = must && outcomeOf(must, facets, scope);
  const kept = required === undefined ? scope : intersection(required.yes, scope);
  return {
    id,
    keeps: required === undefined ? products : countBits(kept),
    unknown: required === undefined ? 0 : countCommon(required.unknown, scope),
    ...(wish === undefined
      ? {}
      : { wished: countCommon(outcomeOf(wish, facets, scope).yes, kept) }),
  };
}

/** What a condition would leave of these products. */
export function effectOf(condition: Condition, facets: CatalogFacets, scope: Bitset): StudioEffect {
  const { yes, unknown } = outcomeOf(condition, facets, scope);
  return {
    keeps: countCommon(yes, scope),
    unknown: countCommon(unknown, scope),
    of: countBits(scope),
  };
}
