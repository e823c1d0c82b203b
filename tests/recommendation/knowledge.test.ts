import { describe, expect, it } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import type { QuestionId } from "../../src/flow/flow.ts";
import {
  createKnowledge,
  percentile,
  spreadsFor,
  type Knowledge,
  type Spread,
} from "../../src/recommendation/knowledge.ts";
import { idsIn, placeOf } from "../fixtures/needs.ts";
import {
  learnSmallShop,
  loadSmallCatalog,
  loadSmallFlow,
  smallFlowText,
} from "../fixtures/small-shop.ts";

function learn(products: readonly unknown[], text = smallFlowText): Knowledge {
  const catalog = loadSmallCatalog(products);
  const facets = createCatalogFacets(catalog);
  return createKnowledge({ flow: loadSmallFlow(text), catalog, facets });
}

const knowledge = learnSmallShop();
const jacket = (id: string, more: object) => ({
  id,
  title: id,
  attributes: { kind: "jacket" },
  ...more,
});

describe("the products a flow is about", () => {
  it("are in its scope and in stock", () => {
    expect(idsIn(knowledge, knowledge.scope)).toEqual(
      "alm brise cirrus dachs eis fels gipfel hafen igel jura".split(" "),
    );
    expect(knowledge.total).toBe(10);
  });

  it.each([
    ["stock nobody states is there", [jacket("a", {}), jacket("b", { stock: 0 })], ["a"]],
    [
      "all sold out is better than nothing",
      [jacket("a", { stock: 0 }), jacket("b", { stock: 0 })],
      ["a", "b"],
    ],
    ["without products there are none", [], []],
  ])("%s", (_, products, expected) => {
    const learned = learn(products);
    expect(idsIn(learned, learned.scope)).toEqual(expected);
  });

  it("are all without a scope", () => {
    const text = smallFlowText.replace(/^scope:.*$/m, "");
    const { total } = learnSmallShop(text);
    expect(total).toBe(11);
  });
});

describe("what is known of a question", () => {
  it("is which products each option keeps", () => {
    const known = knowledge.questions.get("against" as QuestionId);
    const kept = known?.options.map(({ option, keeps, neutral }) => [
      option.id,
      idsIn(knowledge, keeps).join(" "),
      neutral,
    ]);
    expect(kept).toEqual([
      ["rain", "alm cirrus eis fels gipfel jura", false],
      ["shower", "alm brise cirrus eis fels gipfel hafen jura", false],
    ]);
  });

  it("and whether an option asks for nothing", () => {
    const known = knowledge.questions.get("carry" as QuestionId);
    expect(known?.options.map(({ neutral }) => neutral)).toEqual([false, true]);
    expect(known?.options[1]?.keeps).toEqual(knowledge.scope);
  });
});

describe("how numbers are spread", () => {
  it("within the scope, by kind of product", () => {
    const product = knowledge.catalog.products[placeOf(knowledge, "alm")];
    const spreads = product && spreadsFor(knowledge, product);
    expect(Array.from(spreads?.get("price")?.sorted ?? [])).toEqual([
      60, 75, 90, 120, 140, 180, 240, 280, 320, 450,
    ]);
    // igel does not say.
    expect(spreads?.get("waterproof_mm")).toMatchObject({ min: 0, max: 28_000 });
    expect(spreads?.get("waterproof_mm")?.sorted).toHaveLength(9);
    expect(spreads?.get("delivery_days")).toBeUndefined();
    expect(spreads?.get("helmet")).toBeUndefined();
  });

  it("not at all for what is out of scope, together for what has no kind", () => {
    const trousers = knowledge.catalog.products[placeOf(knowledge, "kamin")];
    expect(trousers && spreadsFor(knowledge, trousers).size).toBe(0);
    const text = smallFlowText.replace(/^scope:.*$/m, "");
    const learned = learn([{ id: "a", title: "a", price: 5 }, jacket("b", { price: 9 })], text);
    const [kindless] = learned.catalog.products;
    const spread = kindless && spreadsFor(learned, kindless).get("price");
    expect(Array.from(spread?.sorted ?? [])).toEqual([5, 9]);
  });
});

function spread(...values: readonly number[]): Spread {
  const sorted = Float64Array.from(values);
  return { sorted, min: Math.min(...values), max: Math.max(...values) };
}

describe("percentile", () => {
  it.each([
    [[1, 2, 3, 4], 1, 0.125],
    [[1, 2, 3, 4], 4, 0.875],
    [[1, 2, 3, 4], 0, 0],
    [[1, 2, 3, 4], 9, 1],
    [[1, 2, 3, 4], 2.5, 0.5],
    // Ties count half.
    [[2, 2, 2, 2], 2, 0.5],
    [[1, 2, 2, 2], 2, 0.625],
    [[], 2, 0.5],
  ])("in %j, %s: %s", (values, value, expected) => {
    expect(percentile(spread(...values), value)).toBe(expected);
  });
});
