import { describe, expect, it } from "vitest";
import { createShopper } from "../../src/simulation/shopper.ts";
import { utilityLost } from "../../src/simulation/utility.ts";
import { placeOf } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const shop = learnSmallShop();

function lost(target: string, shown: readonly string[], seed = 1): number {
  const place = placeOf(shop, target);
  const shopper = createShopper(shop, place, seed, { wrong: 0, unsure: 0 });
  return utilityLost(
    shop,
    shopper,
    shown.map((id) => placeOf(shop, id)),
  );
}

describe("utility lost", () => {
  it("is nothing when the product itself is shown", () => {
    for (const id of ["alm", "eis", "igel"]) expect(lost(id, ["dachs", id])).toBe(0);
  });

  it("is everything when nothing is", () => {
    expect(lost("alm", [])).toBe(1);
  });

  it("is less the more alike the best one is, whatever matters to the shopper", () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const [near, far] = [lost("eis", ["cirrus"], seed), lost("eis", ["brise"], seed)];
      expect(near).toBeGreaterThan(0);
      expect(far).toBeLessThan(1);
      expect(near).toBeLessThan(far);
      expect(lost("eis", ["brise", "cirrus"], seed)).toBe(near);
    }
  });
});
