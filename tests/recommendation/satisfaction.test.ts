import { describe, expect, it } from "vitest";
import type { WrittenCondition } from "../../src/catalog/condition.ts";
import { satisfactionOf, unknownSatisfaction } from "../../src/recommendation/satisfaction.ts";
import { must, need, placeOf, wish } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();

function check(id: string, written: WrittenCondition): number {
  const product = knowledge.catalog.products[placeOf(knowledge, id)];
  if (product === undefined) throw new Error(id);
  const degree = satisfactionOf(knowledge, wish("w", written), product);
  // A must is worth as much as a wish: here only how well it is met counts.
  expect(satisfactionOf(knowledge, must("m", written), product)).toBe(degree);
  return degree;
}

const unknown = unknownSatisfaction;

describe("how well a product serves a need", () => {
  it.each<[string, WrittenCondition, number]>([
    ["brise", { use: { eq: "town" } }, 1],
    ["alm", { use: { eq: "town" } }, 0],
    ["brise", { use: { any_of: ["rock", "hills"] } }, 1],
    ["brise", { use: { all_of: ["town", "hills"] } }, 1],
    // Half of what is asked for is half as good.
    ["brise", { use: { all_of: ["town", "rock"] } }, 0.5],
    ["brise", { use: { none_of: ["rock"] } }, 1],
    ["brise", { use: { none_of: ["town"] } }, 0],
    ["cirrus", { helmet: { eq: true } }, 1],
    ["alm", { helmet: { eq: true } }, 0],
    ["gipfel", { helmet: { eq: true } }, unknown],
    ["igel", { waterproof_mm: { gte: 2_000 } }, unknown],
    ["alm", { waterproof_mm: { gte: 10_000 } }, 1],
    // A near miss: 2,000 mm short where the jackets in stock span 28,000 mm.
    ["hafen", { waterproof_mm: { gte: 10_000 } }, 0.7 * (1 - 2_000 / 14_000)],
    ["hafen", { waterproof_mm: { gt: 8_000 } }, 0.7],
    ["dachs", { waterproof_mm: { gte: 28_000 } }, 0],
    ["alm", { price: { lte: 120 } }, 1],
    ["alm", { price: { lt: 120 } }, 0.7],
    // 20 too dear where prices span 390.
    ["alm", { price: { lte: 100 } }, 0.7 * (1 - 20 / 195)],
    ["alm", { price: { gte: 100, lte: 110 } }, 0.7 * (1 - 10 / 195)],
    ["alm", { price: { eq: 120 } }, 1],
    ["alm", { price: { eq: 121 } }, 0],
    // Ten jackets; the lightest has half a place below it and nine and a half above.
    ["brise", { weight_g: { prefer: "lower" } }, 0.95],
    ["dachs", { weight_g: { prefer: "lower" } }, 0.05],
    ["dachs", { weight_g: { prefer: "higher" } }, 0.95],
    ["igel", { waterproof_mm: { prefer: "higher" } }, unknown],
    ["alm", { size: { eq: "M" } }, unknown],
    ["alm", { colour: { eq: "red" } }, unknown],
  ])("%s, %j: %s", (id, written, expected) => {
    expect(check(id, written)).toBeCloseTo(expected, 12);
  });
});

describe("of several conditions", () => {
  it.each<[string, WrittenCondition, number]>([
    ["cirrus", { helmet: { eq: true }, use: { eq: "rock" } }, 1],
    ["cirrus", { helmet: { eq: true }, use: { eq: "town" } }, 0.5],
    ["gipfel", { helmet: { eq: true }, use: { eq: "rock" } }, (1 + unknown) / 2],
    ["alm", { any: [{ use: { eq: "town" } }, { use: { eq: "hills" } }] }, 1],
    ["gipfel", { any: [{ use: { eq: "town" } }, { helmet: { eq: true } }] }, unknown],
    ["alm", { any: [{ use: { eq: "town" } }, { use: { eq: "rock" } }] }, 0],
    ["alm", { not: { use: { eq: "town" } } }, 1],
    ["brise", { not: { use: { eq: "town" } } }, 0],
    ["gipfel", { not: { helmet: { eq: true } } }, unknown],
    // A near miss of what is not wanted is no near miss.
    ["alm", { not: { price: { lte: 100 } } }, 1],
    // Whether it is both is not said, as long as one of them is not.
    ["gipfel", { not: { helmet: { eq: true }, use: { eq: "rock" } } }, unknown],
    ["gipfel", { not: { helmet: { eq: true }, use: { eq: "town" } } }, 1],
    ["cirrus", { not: { any: [{ helmet: { eq: true } }, { size: { eq: "M" } }] } }, 0],
  ])("%s, %j: %s", (id, written, expected) => {
    expect(check(id, written)).toBeCloseTo(expected, 12);
  });

  it("must and wish together are one need", () => {
    const product = knowledge.catalog.products[placeOf(knowledge, "cirrus")];
    if (product === undefined) throw new Error("cirrus");
    const both = { ...must("b", { helmet: { eq: true } }), ...wish("b", { use: { eq: "town" } }) };
    const { must: hard, wish: soft } = { ...must("b", { helmet: { eq: true } }), wish: both.wish };
    const asked = need("b", { ...(hard && { must: hard }), ...(soft && { wish: soft }) });
    expect(satisfactionOf(knowledge, asked, product)).toBe(0.5);
    expect(satisfactionOf(knowledge, need("nothing"), product)).toBe(1);
  });
});

describe("numbers are compared with the same kind of product", () => {
  it("trousers with trousers", () => {
    // The one pair of trousers is not in the flow's scope, so there is nothing to compare it with.
    expect(check("kamin", { weight_g: { prefer: "lower" } })).toBe(unknown);
    expect(check("kamin", { weight_g: { lte: 370 } })).toBe(0);
  });
});
