import { describe, expect, it } from "vitest";
import { testsOf } from "../../src/catalog/condition.ts";
import { holds } from "../../src/catalog/holds.ts";
import { needLike } from "../../src/recommendation/likeness-need.ts";
import { productIn } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const label = { en: "like it" };

const productOf = (id: string) => productIn(knowledge, id);

/** The attributes a wish for something like the first is about. */
function check(id: string, ...others: readonly string[]): readonly string[] {
  const need = needLike(knowledge, productOf(id), others.map(productOf), label);
  if (need.wish === undefined) return [];
  expect(holds(need.wish, productOf(id).attributes)).toBe(true);
  return testsOf(need.wish).map(({ attribute }) => attribute);
}

describe("needLike", () => {
  it("wishes for what sets it apart, the most telling first", () => {
    // Dachs is the heaviest and least waterproof of all, and for town.
    expect(check("dachs", "cirrus", "eis")).toEqual(
      expect.arrayContaining(["waterproof_mm", "weight_g", "use", "helmet"]),
    );
    expect(check("cirrus", "eis")).not.toContain("use");
  });

  it("takes no account of what the shop does not say", () => {
    expect(check("igel", "eis", "cirrus")).not.toContain("waterproof_mm");
  });

  it("wishes for nothing where nothing sets it apart", () => {
    expect(check("alm", "alm")).toEqual([]);
    expect(check("alm")).toEqual([]);
  });
});
