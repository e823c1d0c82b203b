import { describe, expect, it } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import {
  createCatalog,
  type CatalogDefinition,
  type CatalogId,
} from "../../src/catalog/catalog.ts";
import type { ProductId } from "../../src/catalog/product.ts";
import { draftFlow } from "../../src/flow/draft-flow.ts";

/** How many products each of the drafted stretches holds. */
function stretches(weights: readonly number[]): readonly number[] {
  const definition: CatalogDefinition = {
    schema: 1,
    id: "drawn" as CatalogId,
    title: { en: "Drawn" },
    currency: "EUR",
    locales: ["en"],
    attributes: { weight: { kind: "number", label: { en: "Weight" } } },
  };
  const products = weights.map((weight, at) => ({
    id: `p${at}` as ProductId,
    title: { en: `P${at}` },
    variants: [],
    attributes: { weight },
  }));
  const catalog = createCatalog({ definition, version: "1", products });
  const facets = createCatalogFacets(catalog);
  const [question] = draftFlow(catalog, facets, "draft").questions;
  return (question?.options ?? []).map(({ wish }) => {
    const { gte = -Infinity, lt = Infinity } = (wish as { weight: { gte?: number; lt?: number } })
      .weight;
    return weights.filter((weight) => weight >= gte && weight < lt).length;
  });
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe("stretches of a number", () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ["are three for few products", upTo(9), [3, 3, 3]],
    ["are more for more", upTo(20), [4, 4, 4, 4, 4]],
    ["are eight at most", upTo(80), upTo(8).map(() => 10)],
    ["are fewer where many products share a number", [1, ...upTo(3).map(() => 5), 9, 9], [1, 3, 2]],
    ["are none where all share it", upTo(9).map(() => 5), []],
  ])("%s", (_, weights, expected) => {
    expect(stretches(weights)).toEqual(expected);
  });
});
