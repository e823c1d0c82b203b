import fc from "fast-check";
import { expect, it } from "vitest";
import type { Product } from "../../src/catalog/product.ts";
import type { Ranked } from "../../src/recommendation/rank.ts";
import { countRunnersUp } from "../../src/recommendation/runners-up.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const { catalog } = learnSmallShop();

function rankedOf(products: readonly Product[]): readonly Ranked[] {
  const shares = { needs: 0, assumed: 0, belief: 0, words: 0, meaning: 0, likeness: 0 };
  return products.map((product, place) => ({
    place,
    product,
    utility: 0,
    satisfactions: [],
    shares,
  }));
}

/** A product like one of the shop, under a name of its own. */
const product = fc
  .tuple(fc.nat(catalog.products.length - 1), fc.nat(1_000_000))
  .map(([place, id]) => ({ ...catalog.products[place], id: `p${id}` }) as Product);

it("says of each product what its best thirty others say where it says otherwise", () => {
  fc.assert(
    fc.property(fc.uniqueArray(product, { selector: ({ id }) => id, maxLength: 40 }), (all) => {
      const runnersUpOf = countRunnersUp(catalog.attributes, rankedOf(all));
      for (const one of all) {
        const others = all.filter(({ id }) => id !== one.id).slice(0, 30);
        const found = runnersUpOf(one);
        expect(found.count).toBe(others.length);
        for (const { id, kind } of catalog.attributes.values()) {
          const own = one.attributes[id];
          const said = others.flatMap(({ attributes }) => attributes[id] ?? []);
          if (kind === "number") {
            const isOther = (value: unknown): boolean => value !== own;
            const numbers = found.numbers.get(id) ?? [];
            expect(numbers.filter(isOther)).toEqual(said.filter(isOther));
          } else {
            const owns: readonly unknown[] = [own].flat();
            const counts = new Map<unknown, number>();
            for (const value of said) counts.set(value, (counts.get(value) ?? 0) + 1);
            const met = (entries: Iterable<readonly [unknown, number]>) =>
              [...entries].filter(([value]) => !owns.includes(value));
            expect(met(found.values.get(id) ?? [])).toEqual(met(counts));
          }
        }
      }
    }),
    { seed: 4, numRuns: 100 },
  );
});
