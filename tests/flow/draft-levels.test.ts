import { describe, expect, it } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import {
  createCatalog,
  type CatalogDefinition,
  type CatalogId,
} from "../../src/catalog/catalog.ts";
import type { ProductId } from "../../src/catalog/product.ts";
import { draftFlow } from "../../src/flow/draft-flow.ts";
import type { WrittenOption } from "../../src/flow/flow-schema.ts";

/** How many products each of the drafted stretches holds. */
function stretches(weights: readonly number[]): readonly number[] {
  return drafted(weights).map(({ wish }) => {
    const { gte = -Infinity, lt = Infinity } = (wish as { weight: { gte?: number; lt?: number } })
      .weight;
    return weights.filter((weight) => weight >= gte && weight < lt).length;
  });
}

function labels(weights: readonly number[]): readonly (string | undefined)[] {
  return drafted(weights).map(({ label }) => label?.["en"]);
}

function drafted(weights: readonly number[]): readonly WrittenOption[] {
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
  return question?.options ?? [];
}

/** What batteries last: many of them about as long. */
const hours = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14].flatMap((hour) =>
  Array.from({ length: 6 }, () => hour),
);

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe("stretches of a number", () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ["are three for few products", upTo(9), [3, 3, 3]],
    ["are more for more", upTo(20), [4, 4, 4, 4, 4]],
    ["are eight at most", upTo(80), upTo(8).map(() => 10)],
    ["are fewer where many products share a number", [1, ...upTo(3).map(() => 5), 9, 9], [1, 3, 2]],
    ["are none between 11 hours and 12", hours, [6, 12, 12, 12, 18]],
    ["are told apart below zero too", upTo(80).map((at) => at - 60), upTo(8).map(() => 10)],
    ["are none where all share it", upTo(9).map(() => 5), []],
  ])("%s", (_, weights, expected) => {
    expect(stretches(weights)).toEqual(expected);
  });

  it.each<[string, readonly number[], readonly string[]]>([
    ["in whole numbers", upTo(9), ["up to 4", "4 to 7", "from 7"]],
    [
      "as finely as small ones need it",
      upTo(9).map((weight) => 1 + weight / 10),
      ["up to 1.4", "1.4 to 1.7", "from 1.7"],
    ],
    ["by the one number in them", [8, 8, 8, 16, 16, 16, 32, 32, 32], ["8", "16", "32"]],
  ])("are called %s", (_, weights, expected) => {
    expect(labels(weights)).toEqual(expected);
  });
});
