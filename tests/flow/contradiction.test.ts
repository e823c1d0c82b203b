import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds } from "../../src/catalog/holds.ts";
import { toCondition, type WrittenCondition } from "../../src/catalog/condition.ts";
import { contradictionIn } from "../../src/flow/contradiction.ts";
import { loadSmallCatalog } from "../fixtures/small-shop.ts";

const { attributes } = loadSmallCatalog();

describe("contradictionIn", () => {
  it.each<[WrittenCondition, string | undefined]>([
    [{ price: { gt: 5, lt: 3 } }, "price"],
    [{ price: { gte: 5, lte: 5 } }, undefined],
    [{ price: { gt: 5, lte: 5 } }, "price"],
    [{ price: { gte: 5, lt: 5 } }, "price"],
    [{ all: [{ price: { lte: 5 } }, { price: { gte: 6 } }] }, "price"],
    [{ all: [{ price: { lte: 5 } }, { price: { gte: 5 } }] }, undefined],
    // The wider open end does not open the narrower closed one.
    [{ all: [{ price: { gt: 3 } }, { price: { gte: 5 } }, { price: { lte: 5 } }] }, undefined],
    [{ all: [{ price: { lt: 9 } }, { price: { gte: 5 } }, { price: { lte: 5 } }] }, undefined],
    [{ all: [{ price: { gt: 5 } }, { price: { gte: 5 } }, { price: { lte: 5 } }] }, "price"],
    [{ all: [{ kind: { eq: "jacket" } }, { kind: { any_of: ["trousers"] } }] }, "kind"],
    [{ all: [{ use: { eq: "rock" } }, { use: { eq: "town" } }] }, undefined],
    [{ all: [{ use: { all_of: ["rock", "town"] } }, { use: { none_of: ["town"] } }] }, "use"],
    [{ all: [{ use: { any_of: ["rock", "town"] } }, { use: { none_of: ["town"] } }] }, undefined],
    [{ kind: { none_of: ["jacket", "trousers"] } }, undefined],
    [{ any: [{ price: { gt: 5, lt: 3 } }, { weight_g: { lt: 300 } }] }, undefined],
    [{ any: [{ price: { gt: 5, lt: 3 } }, { weight_g: { gt: 9, lt: 8 } }] }, "price"],
    [{ not: { price: { gt: 5, lt: 3 } } }, undefined],
    [{ all: [{ colour: { eq: "red" } }, { colour: { eq: "blue" } }] }, undefined],
    [{ all: [{ all: [{ helmet: { eq: true } }] }, { helmet: { eq: false } }] }, "helmet"],
  ])("%j: %s", (written, expected) => {
    expect(contradictionIn(toCondition(written), attributes)).toBe(expected);
  });

  it("is never found in what some product meets", () => {
    const kind = fc.constantFrom("jacket", "trousers");
    const use = fc.constantFrom("town", "hills", "rock");
    const bound = fc.integer({ min: 0, max: 4 });
    const written = fc.oneof(
      fc.record({ kind: fc.record({ eq: kind }) }),
      fc.record({ kind: fc.record({ none_of: fc.array(kind, { minLength: 1 }) }) }),
      fc.record({ use: fc.record({ all_of: fc.array(use, { minLength: 1 }) }) }),
      fc.record({ use: fc.record({ none_of: fc.array(use, { minLength: 1, maxLength: 2 }) }) }),
      fc.record({ price: fc.record({ gte: bound, lte: bound }) }),
      fc.record({ price: fc.record({ gt: bound, lt: bound }) }),
      fc.record({ helmet: fc.record({ eq: fc.boolean() }) }),
    );
    const several = fc.array(written, { minLength: 1, maxLength: 4 });
    const tree = fc.oneof(
      several.map((all) => ({ all })),
      several.map((any) => ({ any })),
      fc.tuple(several, several).map(([any, all]) => ({ all: [{ any }, ...all] })),
    );
    const product = fc.record({
      kind,
      use: fc.uniqueArray(use, { minLength: 1 }),
      price: bound,
      helmet: fc.boolean(),
    });
    fc.assert(
      fc.property(tree, product, (drawn, one) => {
        const condition = toCondition(drawn);
        if (holds(condition, one) === true) {
          expect(contradictionIn(condition, attributes)).toBeUndefined();
        }
      }),
      { seed: 4, numRuns: 2_000 },
    );
  });
});
