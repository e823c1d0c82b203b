import { expect, test } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { softeningEdits, type Softened } from "../../src/learning/insights/soften-options.ts";
import { editDraft } from "../../src/studio/edit-draft.ts";
import { inspectDraft } from "../../src/studio/inspect-draft.ts";
import { loadSmallCatalog, smallFlowText } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const assortments = new Map([["small", { catalog, facets: createCatalogFacets(catalog) }]]);
const inspect = (text: string) =>
  inspectDraft({ id: "small-jackets", text, revision: "r" }, assortments);

function softened(text: string, options: readonly Softened[]) {
  const edited = editDraft(text, softeningEdits(inspect(text).document ?? {}, options));
  if (!edited.ok) throw new Error(edited.reason);
  const { document, issues } = inspect(edited.text);
  return { document, codes: issues.map(({ code }) => code) };
}

const both = smallFlowText.replace(
  "must: { waterproof_mm: { gte: 10000 } }",
  "must: { waterproof_mm: { gte: 10000 }, helmet: { eq: true } }\n        wish: { weight_g: { lte: 400 } }",
);

test("an option wishes for all it required", () => {
  const { document, codes } = softened(both, [{ question: "against", option: "rain" }]);
  expect(document?.questions?.[1]?.options?.[0]).toMatchObject({
    wish: { waterproof_mm: { gte: 10_000 }, helmet: { eq: true }, weight_g: { lte: 400 } },
  });
  expect(document?.questions?.[1]?.options?.[0]).not.toHaveProperty("must");
  expect(codes).toEqual([]);
});

test("or for what it required of one attribute", () => {
  const option = { question: "against", option: "rain", attribute: "helmet" };
  const { document } = softened(both, [option]);
  expect(document?.questions?.[1]?.options?.[0]).toMatchObject({
    must: { waterproof_mm: { gte: 10_000 } },
    wish: { helmet: { eq: true }, weight_g: { lte: 400 } },
  });
});

test("what it wished of the same is wished as well", () => {
  const text = both
    .replace("weight_g: { lte: 400 }\n", "x")
    .replace(
      "wish: { weight_g: { lte: 400 } }\n        because",
      "wish: { helmet: { eq: false } }\n        because",
    );
  const option = { question: "against", option: "rain", attribute: "helmet" };
  expect(softened(text, [option]).document?.questions?.[1]?.options?.[0]?.wish).toEqual({
    all: [{ helmet: { eq: false } }, { helmet: { eq: true } }],
  });
});

test.each([
  [
    "its question has nothing left to give way",
    [{ question: "helmet", option: "yes" }],
    ["budget"],
  ],
  [
    "another answer of it still requires something",
    [{ question: "budget", option: "low" }],
    ["helmet", "budget"],
  ],
])("relax stays right where %s", (_, options, relax) => {
  const { document, codes } = softened(smallFlowText, options);
  expect(document?.relax).toEqual(relax);
  expect(codes).toEqual([]);
});

test("what requires nothing stays as it is", () => {
  const document = inspect(smallFlowText).document ?? {};
  expect(softeningEdits(document, [{ question: "where", option: "rock" }])).toEqual([]);
  expect(softeningEdits(document, [{ question: "gone", option: "rock" }])).toEqual([]);
});
