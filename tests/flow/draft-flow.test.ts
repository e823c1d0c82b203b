import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttributeDefinition } from "../../src/catalog/attribute.ts";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import {
  createCatalog,
  toAttributes,
  type Catalog,
  type CatalogDefinition,
  type CatalogId,
} from "../../src/catalog/catalog.ts";
import { parseProduct } from "../../src/catalog/parse-product.ts";
import { draftFlow } from "../../src/flow/draft-flow.ts";
import { parseFlow } from "../../src/flow/parse-flow.ts";
import { validateFlow } from "../../src/flow/validate-flow.ts";
import { formatYaml } from "../../src/lib/format-yaml.ts";
import { formatIssue, hasErrors } from "../../src/lib/issue.ts";
import { demand, loadSmallCatalog } from "../fixtures/small-shop.ts";

function draftOf(catalog: Catalog) {
  return draftFlow(catalog, createCatalogFacets(catalog), "draft");
}

/** The draft as a file, read and held against its catalogue like any other. */
function issuesOf(catalog: Catalog): readonly string[] {
  const text = formatYaml(draftOf(catalog));
  const facets = createCatalogFacets(catalog);
  const document = demand(parseFlow({ text, revision: "r" }));
  const issues = validateFlow(document, new Map([[catalog.id, { catalog, facets }]]));
  return hasErrors(issues) ? issues.map(formatIssue) : [];
}

function catalogOf(
  attributes: Readonly<Record<string, AttributeDefinition>>,
  products: readonly Readonly<Record<string, unknown>>[],
  locales: readonly string[] = ["en"],
): Catalog {
  const definition: CatalogDefinition = {
    schema: 1,
    id: "drawn" as CatalogId,
    title: { en: "Drawn" },
    currency: "EUR",
    locales: [...locales],
    attributes: { ...attributes },
  };
  const rules = { attributes: toAttributes(definition), locales };
  const parsed = products.map((product, at) => {
    const value = { id: `p${at}`, title: `Product ${at}`, ...product };
    return demand(parseProduct({ line: at + 1, value }, rules));
  });
  return createCatalog({ definition, products: parsed, version: "1" });
}

const label = { en: "Label" };
const values = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { label: { en: name } }]));

describe("the draft for the small shop", () => {
  const draft = draftOf(loadSmallCatalog());

  it("asks one question per attribute that divides it", () => {
    expect(draft.questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "kind single",
      "use single",
      "waterproof-mm single",
      "weight-g single",
      "helmet yes-no",
      "price budget",
    ]);
  });

  it("wishes, and excludes by price alone", () => {
    const options = draft.questions.flatMap((question) => question.options ?? []);
    const musts = options.flatMap(({ must }) => (must === undefined ? [] : [must]));
    // A quarter, a half and three quarters of the products cost no more, rounded up.
    expect(musts).toEqual([90, 140, 280].map((limit) => ({ price: { lte: limit } })));
    expect(draft.relax).toEqual(["price"]);
  });

  it("asks first what it must know, and in both languages", () => {
    expect(draft.questions[0]).toMatchObject({
      required: true,
      ask: { en: "What are you looking for?", de: "Wonach suchst du?" },
      options: [
        { id: "jacket", label: { en: "Jacket", de: "Jacke" }, weight: 3 },
        { id: "trousers", label: { en: "Trousers", de: "Hose" } },
      ],
    });
  });

  it("knows a feature by its name, too", () => {
    const helmet = draft.questions.find(({ id }) => id === "helmet");
    expect(helmet?.options?.[0]).toMatchObject({
      id: "yes",
      says: { en: ["Helmet hood"], de: ["Helmkapuze"] },
    });
  });

  it("parts numbers into thirds, with words for them", () => {
    const weight = draft.questions.find(({ id }) => id === "weight-g");
    expect(weight?.options?.map(({ label }) => label?.["en"])).toEqual([
      "up to 380\u00A0g",
      "380\u00A0g to 480\u00A0g",
      "from 480\u00A0g",
    ]);
  });

  it("compares by the numbers it asks about, price first and rating last", () => {
    expect(draft.results?.compare).toEqual(["price", "waterproof_mm", "weight_g", "rating"]);
  });
});

describe("what is asked, and of how many", () => {
  const sizes = [100, 200, 300, 400, 500, 600];
  const products = {
    size: sizes.map((one) => ({ attributes: { size: one } })),
    shape: sizes.map((one) => ({ attributes: { shape: one > 300 ? "round" : "square" } })),
  };
  const size = { kind: "number", label: { en: "Size" }, unit: "g" } as const;
  const shape = {
    kind: "choice",
    label: { en: "Shape" },
    values: values("round", "square"),
  } as const;
  const levels = [100, 300].map((from) => ({ from, label: { en: `from ${from}` } }));

  it.each<[string, "size" | "shape", AttributeDefinition, string, number | undefined]>([
    ["a measure is for most", "size", size, "Size: what suits you?", 0.75],
    ["named stretches as well", "size", { ...size, levels }, "Size: what suits you?", 0.75],
    ["anything else for nearly all", "shape", shape, "Shape: which suits you?", undefined],
    [
      "the catalogue knows better",
      "size",
      { ...size, ask: { en: "How big?" }, answerable: 0.9 },
      "How big?",
      0.9,
    ],
    [
      "of words, too",
      "shape",
      { ...shape, ask: { en: "How shaped?" }, answerable: 0.3 },
      "How shaped?",
      0.3,
    ],
    [
      "not in another language",
      "shape",
      { ...shape, ask: { de: "Wie?" } },
      "Shape: which suits you?",
      undefined,
    ],
  ])("%s", (_case, id, attribute, ask, answerable) => {
    const [question] = draftOf(catalogOf({ [id]: attribute }, products[id])).questions;
    expect([question?.ask["en"], question?.answerable]).toEqual([ask, answerable]);
  });
});

it("gives no option a word that another one of its question has", () => {
  const value = (en: string, says: readonly string[]) => ({
    label: { en },
    says: { en: [...says] },
  });
  const draft = draftOf(
    catalogOf(
      {
        cut: {
          kind: "choice",
          label,
          values: {
            boot: value("Boot", ["walker", "high"]),
            shoe: value("Shoe", ["Walker", "boot"]),
          },
        },
      },
      ["boot", "shoe", "boot", "shoe"].map((cut) => ({ attributes: { cut } })),
    ),
  );
  expect(draft.questions[0]?.options?.map(({ id, says }) => [id, says?.["en"]])).toEqual([
    ["boot", ["high"]],
    ["shoe", undefined],
  ]);
});

describe("the draft is a flow without errors", () => {
  it.each([
    ["of the small shop", loadSmallCatalog()],
    [
      "with values that would share an id",
      catalogOf(
        { size: { kind: "choice", label, values: values("S", "s", "Größe", "日本", "中国") } },
        [
          { attributes: { size: "S" } },
          { attributes: { size: "s" } },
          { attributes: { size: "Größe" } },
          { attributes: { size: "日本" } },
          { attributes: { size: "中国" } },
        ],
      ),
    ],
    [
      "where all products are of one kind, and attributes are for it",
      catalogOf(
        {
          kind: { kind: "choice", label, values: values("jacket", "hat") },
          hood: { kind: "boolean", label, applies: { kind: { any_of: ["jacket"] } } },
        },
        [
          { attributes: { kind: "jacket", hood: true } },
          { attributes: { kind: "jacket", hood: false } },
        ],
      ),
    ],
    [
      "where an attribute is for a kind that is not there",
      catalogOf(
        {
          kind: { kind: "choice", label, values: values("jacket", "hat", "shoe") },
          hood: { kind: "boolean", label, applies: { kind: { any_of: ["shoe"] } } },
        },
        [
          { attributes: { kind: "jacket", hood: true } },
          { attributes: { kind: "hat", hood: false } },
        ],
      ),
    ],
    [
      "where a label is missing in a language, or altogether",
      catalogOf(
        {
          hood: { kind: "boolean", label: { fr: "Capuche" } },
          cut: { kind: "boolean", label: {} },
        },
        [
          { attributes: { hood: true, cut: false }, title: { fr: "A" } },
          { attributes: { hood: false, cut: true }, title: { fr: "B" } },
        ],
        ["en", "de", "it"],
      ),
    ],
    [
      "where words are too long, or in no language",
      catalogOf(
        {
          use: {
            kind: "choice",
            label,
            values: {
              a: { label, says: { en: ["x".repeat(81), "ok"], "no language": ["x"] } },
              b: { label, says: { en: ["y".repeat(81)] } },
            },
          },
        },
        [{ attributes: { use: "a" } }, { attributes: { use: "b" } }],
      ),
    ],
  ])("%s", (_, catalog) => {
    expect(issuesOf(catalog)).toEqual([]);
  });

  it("asks about a hood whether or not it is known to be a jacket, if only jackets are sold", () => {
    const attributes = {
      kind: { kind: "choice", label, values: values("jacket", "hat") },
      hood: { kind: "boolean", label, applies: { kind: { any_of: ["jacket"] } } },
    } satisfies Record<string, AttributeDefinition>;
    const jackets = [true, false].map((hood) => ({ attributes: { kind: "jacket", hood } }));
    expect(draftOf(catalogOf(attributes, jackets)).questions[0]).not.toHaveProperty("ask_if");
    const hats = { attributes: { kind: "hat" } };
    expect(draftOf(catalogOf(attributes, [...jackets, hats])).questions).toMatchObject([
      { id: "kind" },
      { id: "hood", ask_if: { kind: { any_of: ["jacket"] } } },
    ]);
  });
});

describe("nothing is asked about", () => {
  it.each<[string, Readonly<Record<string, AttributeDefinition>>, readonly object[]]>([
    ["what all have", { hood: { kind: "boolean", label } }, [{ hood: true }, { hood: true }]],
    ["what none has", { hood: { kind: "boolean", label } }, [{ hood: false }, { hood: false }]],
    ["what is never stated", { hood: { kind: "boolean", label } }, [{}, {}]],
    [
      "what does not matter",
      { hood: { kind: "boolean", label, matters: 0 } },
      [{ hood: true }, { hood: false }],
    ],
    ["one number", { weight: { kind: "number", label } }, [{ weight: 5 }, { weight: 5 }]],
    [
      "one value",
      { use: { kind: "choice", label, values: values("a", "b") } },
      [{ use: "a" }, { use: "a" }],
    ],
    [
      "too many values",
      {
        use: {
          kind: "choice",
          label,
          values: values(...Array.from({ length: 25 }, (_, at) => `v${at}`)),
        },
      },
      Array.from({ length: 25 }, (_, at) => ({ use: `v${at}` })),
    ],
  ])("%s", (_, attributes, products) => {
    const catalog = catalogOf(
      attributes,
      products.map((own) => ({ attributes: own })),
    );
    expect(draftOf(catalog).questions).toEqual([]);
  });

  it("stock, delivery and rating, which are no needs", () => {
    const catalog = catalogOf({}, [
      { stock: 0, delivery_days: 1, rating: 3 },
      { stock: 5, delivery_days: 9, rating: 5 },
    ]);
    expect(draftOf(catalog).questions).toEqual([]);
  });
});

describe("named levels", () => {
  const levels = [0, 5_000, 10_000, 30_000].map((from) => ({
    from,
    label: { en: `from ${from}` },
  }));
  const dry: AttributeDefinition = { kind: "number", label, levels };

  it("become the options, those without products left out", () => {
    const products = [0, 100, 6_000, 12_000].map((mm) => ({ attributes: { dry: mm } }));
    const [question] = draftOf(catalogOf({ dry }, products)).questions;
    expect(question?.options).toEqual([
      { id: "level-1", label: { en: "from 0" }, wish: { dry: { gte: 0, lt: 5_000 } } },
      { id: "level-2", label: { en: "from 5000" }, wish: { dry: { gte: 5_000, lt: 10_000 } } },
      { id: "level-3", label: { en: "from 10000" }, wish: { dry: { gte: 10_000, lt: 30_000 } } },
    ]);
  });
});

describe("whatever the catalogue", () => {
  const word = fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" });
  const names = fc.uniqueArray(word, { minLength: 1, maxLength: 5 });
  const kinds = fc.uniqueArray(fc.constantFrom("jacket", "hat", "Größe", "gr-e", "日本"), {
    minLength: 1,
  });
  const drawn = fc.record({
    kinds,
    uses: names,
    locales: fc.constantFrom(["en"], ["de"], ["en", "de"], ["fr", "de-AT"]),
    applies: fc.option(kinds, { nil: undefined }),
    products: fc.array(
      fc.record(
        {
          kind: fc.nat(4),
          use: fc.array(fc.nat(4), { maxLength: 3 }),
          hood: fc.boolean(),
          weight: fc.double({ min: -50, max: 5_000, noNaN: true }),
          price: fc.oneof(
            fc.integer({ min: 0, max: 20 }),
            fc.double({ min: 0, max: 9e6, noNaN: true }),
          ),
          stock: fc.nat(2),
        },
        { requiredKeys: [] },
      ),
      { minLength: 1, maxLength: 12 },
    ),
  });

  it("the draft has no errors", () => {
    fc.assert(
      fc.property(drawn, ({ kinds: all, uses, locales, applies, products }) => {
        const attributes: Record<string, AttributeDefinition> = {
          kind: { kind: "choice", label, values: values(...all) },
          use_of: { kind: "choices", label, values: values(...uses) },
          hood: {
            kind: "boolean",
            label,
            ...(applies === undefined ? {} : { applies: { kind: { any_of: applies } } }),
          },
          weight_g: { kind: "number", label, better: "lower" },
        };
        const rows = products.map(({ kind, use, hood, weight, ...rest }) => ({
          ...rest,
          attributes: {
            ...(kind === undefined ? {} : { kind: all[kind % all.length] }),
            ...(use === undefined
              ? {}
              : { use_of: [...new Set(use.map((one) => uses[one % uses.length]))] }),
            ...(hood === undefined ? {} : { hood }),
            ...(weight === undefined ? {} : { weight_g: weight }),
          },
        }));
        const catalog = catalogOf(attributes, rows, locales);
        if (draftOf(catalog).questions.length > 0) expect(issuesOf(catalog)).toEqual([]);
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});

describe("whom it is for", () => {
  const wearer = (...names: readonly string[]): AttributeDefinition => ({
    kind: "choice",
    label: { en: "For whom" },
    values: values(...names),
    // Nobody compares products by it.
    matters: 0,
  });
  const made = (...genders: readonly string[]) =>
    genders.map((gender) => ({ attributes: { gender } }));

  it.each<[string, readonly string[], readonly (readonly [string, readonly string[]])[]]>([
    [
      "what suits anybody is offered to women and men",
      ["women", "men", "unisex", "kids"],
      [
        ["women", ["women", "unisex"]],
        ["men", ["men", "unisex"]],
        ["kids", ["kids"]],
      ],
    ],
    [
      "adults are somebody beside children",
      ["adults", "kids"],
      [
        ["adults", ["adults"]],
        ["kids", ["kids"]],
      ],
    ],
  ])("%s", (_rule, genders, expected) => {
    const catalog = catalogOf({ gender: wearer(...genders) }, made(...genders, ...genders));
    const [question] = draftOf(catalog).questions;
    expect(question?.id).toBe("gender");
    expect(question?.options?.map(({ id, wish }) => [id, wish])).toEqual(
      expected.map(([id, any_of]) => [id, { gender: { any_of } }]),
    );
  });

  it("is no question where all is for the same", () => {
    const catalog = catalogOf({ gender: wearer("women", "men") }, made("women", "women"));
    expect(draftOf(catalog).questions).toEqual([]);
  });
});
