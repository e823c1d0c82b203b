import { describe, expect, it } from "vitest";
import type { ProductId } from "../../src/catalog/product.ts";
import { doubtSeen, placesSeen } from "../../src/recommendation/comparison.ts";
import { recommend, standingAt } from "../../src/recommendation/recommend.ts";
import { placeOf, wish } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const shop = learnSmallShop();

describe("what was seen and not taken", () => {
  it("is found by its place; what is no longer sold is left out", () => {
    const ids = ["eis", "alm", "eis", "gone"] as ProductId[];
    expect(placesSeen(shop, ids)).toEqual(new Set([placeOf(shop, "eis"), placeOf(shop, "alm")]));
  });

  it.each<[readonly number[], readonly number[], readonly number[]]>([
    [[0.5, 0.25, 0.25], [], [0.5, 0.25, 0.25]],
    [[0.5, 0.25, 0.25], [0], [1 / 11, 5 / 11, 5 / 11]],
    [
      [0.5, 0.5, 0],
      [0, 1],
      [0.5, 0.5, 0],
    ],
    [[0, 0], [0], [0, 0]],
  ])("of %j, with %j seen, leaves %j", (belief, seen, expected) => {
    const doubted = doubtSeen(Float64Array.from(belief), new Set(seen));
    expect([...doubted]).toEqual(expected.map((weight) => expect.closeTo(weight, 12)));
  });

  it("does not give way to what is clearly worse", () => {
    // Cirrus meets all of it, and besides it only Eis does.
    const needs = [
      wish("rock", { use: { any_of: ["rock"] } }),
      wish("dry", { waterproof_mm: { gte: 20_000 } }),
      wish("helmet", { helmet: { eq: true } }),
    ];
    const compared = ["cirrus", "alm"] as ProductId[];
    const standing = standingAt(shop, { needs, answers: new Map(), compared });
    const { products } = recommend(shop, standing, { locale: "en", count: 3 });
    const shown = products.map(({ product }) => product.id);
    expect(shown).toContain("cirrus");
    expect(shown).not.toContain("alm");
  });

  it("gives way to others, and comes back when there are none", () => {
    const said = { needs: [], answers: new Map() };
    const options = { locale: "en", count: 3 };
    const seen: ProductId[] = [];
    for (let turn = 1; turn <= 3; turn += 1) {
      const found = recommend(shop, standingAt(shop, { ...said, compared: seen }), options);
      const shown = found.products.map(({ product }) => product.id);
      expect(shown).toHaveLength(3);
      expect(shown.filter((id) => seen.includes(id))).toEqual([]);
      seen.push(...shown);
    }
    // One of ten has not been seen yet.
    const last = recommend(shop, standingAt(shop, { ...said, compared: seen }), options);
    expect(last.products).toHaveLength(3);
    expect(last.products.filter(({ product }) => !seen.includes(product.id))).toHaveLength(1);
  });
});
