import { describe, expect, it } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import {
  createCatalog,
  type CatalogDefinition,
  type CatalogId,
} from "../../src/catalog/catalog.ts";
import type { ProductId } from "../../src/catalog/product.ts";
import { draftFlow } from "../../src/flow/draft-flow.ts";
import type { WrittenQuestion } from "../../src/flow/flow-schema.ts";

/** The drafted questions for products of which each has the features named for it. */
function draft(names: readonly string[], products: readonly (readonly string[])[]) {
  const definition: CatalogDefinition = {
    schema: 1,
    id: "drawn" as CatalogId,
    title: { en: "Drawn" },
    currency: "EUR",
    locales: ["en", "de"],
    attributes: Object.fromEntries(
      names.map((name) => [
        name,
        { kind: "boolean", label: { en: name.toUpperCase() }, says: { en: [`${name} words`] } },
      ]),
    ),
  };
  const catalog = createCatalog({
    definition,
    version: "1",
    products: products.map((own, at) => ({
      id: `p${at}` as ProductId,
      title: { en: `P${at}` },
      variants: [],
      attributes: Object.fromEntries(own.map((name) => [name, true])),
    })),
  });
  return draftFlow(catalog, createCatalogFacets(catalog), "draft").questions;
}

function optionsOf(questions: readonly WrittenQuestion[]): readonly (readonly string[])[] {
  return questions.map(({ options }) => options?.map(({ id }) => id) ?? []);
}

describe("features that texts only praise", () => {
  const each = (names: readonly string[]) => names.map((name) => [name]);

  it("are asked about together, each as a wish", () => {
    const names = ["hood", "stretch", "wind_proof"];
    expect(draft(names, each(names))).toEqual([
      {
        id: "what_matters",
        kind: "multi",
        ask: { en: "Which of these matter to you?", de: "Was davon ist dir wichtig?" },
        options: names.map((name) => ({
          id: name.replace("_", "-"),
          label: { en: name.toUpperCase(), de: name.toUpperCase() },
          says: { en: [`${name} words`] },
          wish: { [name]: { eq: true } },
        })),
      },
    ]);
  });

  it("make two questions when they are many, in the order of the catalogue", () => {
    const names = "abcdefghij".split("");
    const questions = draft(names, each(names));
    expect(questions.map(({ id }) => id)).toEqual(["what_matters", "what_matters_2"]);
    expect(optionsOf(questions)).toEqual([
      ["a", "b", "c", "d", "e"],
      ["f", "g", "h", "i", "j"],
    ]);
  });

  it.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ["when there are only two", ["a", "b"], [["a"], ["b"]]],
    [
      "that all products have",
      ["a", "b", "c"],
      [
        ["a", "b", "c"],
        ["a", "b", "c"],
      ],
    ],
    ["that none has", ["a", "b", "c"], [[], []]],
  ])("are not asked about together %s", (_, names, products) => {
    expect(draft(names, products).filter(({ kind }) => kind === "multi")).toEqual([]);
  });
});
