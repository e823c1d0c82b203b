import { describe, expect, it } from "vitest";
import { hasBit } from "../../src/lib/bitset.ts";
import { learnOutdoorShop, outdoorCatalog } from "../fixtures/outdoor-shop.ts";

/** How usual the products of a flow are, by whom they are for. */
function usualBy(flow: "outdoor-jackets" | "outdoor-shoes"): ReadonlyMap<string, Set<number>> {
  const { usual, scope } = learnOutdoorShop(flow);
  const found = new Map<string, Set<number>>();
  outdoorCatalog.products.forEach(({ attributes }, place) => {
    if (!hasBit(scope, place)) return;
    const gender = String(attributes["gender"]);
    found.set(gender, (found.get(gender) ?? new Set()).add(usual[place] ?? -1));
  });
  return found;
}

describe("how usual a product is", () => {
  it.each(["outdoor-jackets", "outdoor-shoes"] as const)("is told by its group, in %s", (flow) => {
    const by = usualBy(flow);
    const of = (gender: string): number => [...(by.get(gender) ?? [])][0] ?? -1;
    for (const values of by.values()) expect(values.size).toBe(1);
    expect(Math.max(of("women"), of("men"))).toBe(1);
    expect(Math.min(of("women"), of("men"))).toBeGreaterThan(0.9);
    expect(of("kids")).toBeGreaterThan(0);
    expect(of("kids")).toBeLessThan(0.5);
  });
});
