import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import {
  toCondition,
  type Condition,
  type Test,
  type WrittenCondition,
} from "../../src/catalog/condition.ts";
import { outcomeOf } from "../../src/catalog/outcome.ts";
import type { Product } from "../../src/catalog/product.ts";
import {
  fullBitset,
  hasBit,
  intersection,
  isEmpty,
  toBitset,
  union,
} from "../../src/lib/bitset.ts";
import { loadSmallCatalog } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const facets = createCatalogFacets(catalog);
const everything = fullBitset(facets.size);
const { products } = catalog;

/** The first letters of the products that meet it, and of those the shop does not say. */
function check(condition: Condition, within = everything): string {
  const { yes, unknown } = outcomeOf(condition, facets, within);
  const letters = (places: typeof yes): string =>
    products.map(({ id }, place) => (hasBit(places, place) ? id.charAt(0) : "")).join("");
  return `${letters(yes)} ? ${letters(unknown)}`;
}

describe("outcomeOf", () => {
  it.each<[WrittenCondition, string]>([
    [{ kind: { eq: "trousers" } }, "k ? "],
    [{ use: { eq: "town" } }, "bdh ? "],
    [{ use: { any_of: ["town", "rock"] } }, "bcdefghkl ? "],
    [{ use: { all_of: ["hills", "rock"] } }, "fg ? "],
    [{ use: { none_of: ["hills"] } }, "cdehkl ? "],
    [{ helmet: { eq: true } }, "cefjl ? gk"],
    [{ helmet: { eq: false } }, "abdhi ? gk"],
    [{ helmet: { any_of: [true, false] } }, "abcdefhijl ? gk"],
    [{ waterproof_mm: { gte: 20_000 } }, "cegl ? ik"],
    [{ waterproof_mm: { gt: 20_000 } }, "el ? ik"],
    [{ waterproof_mm: { lt: 8_000 } }, "bd ? ik"],
    [{ waterproof_mm: { gte: 8_000, lte: 12_000 } }, "ahj ? ik"],
    [{ waterproof_mm: { eq: 12_000 } }, "j ? ik"],
    [{ waterproof_mm: { any_of: [0, 12_000] } }, "dj ? ik"],
    [{ waterproof_mm: { none_of: [0, 12_000] } }, "abcefghl ? ik"],
    [{ price: { gt: 75, lt: 99 } }, "dk ? "],
    // The half that weighs least, the one in the middle included.
    [{ weight_g: { prefer: "lower" } }, "bgijkl ? "],
    [{ weight_g: { prefer: "higher" } }, "acdefgh ? "],
    [{ waterproof_mm: { prefer: "higher" } }, "cefgjl ? ik"],
    // What nobody states, or nobody knows of.
    [{ size: { eq: "M" } }, " ? abcdefghijkl"],
    [{ size: { none_of: ["M"] } }, " ? abcdefghijkl"],
    [{ colour: { eq: "red" } }, " ? abcdefghijkl"],
    [{ colour: { prefer: "lower" } }, " ? abcdefghijkl"],
    [{ kind: { eq: "boat" } }, " ? "],
    // A number is no value, a value no number.
    [{ kind: { gte: 5 } }, " ? "],
    [{ price: { eq: "60" } }, " ? "],
  ])("%j: %s", (written, expected) => {
    expect(check(toCondition(written))).toBe(expected);
  });

  it.each<[WrittenCondition, string]>([
    // One "no" decides, whatever is unknown beside it; so does one "yes" among alternatives.
    [{ all: [{ helmet: { eq: true } }, { use: { eq: "hills" } }] }, "fj ? g"],
    [{ any: [{ helmet: { eq: true } }, { use: { eq: "hills" } }] }, "abcefgijl ? k"],
    [{ not: { helmet: { eq: true } } }, "abdhi ? gk"],
    [{ not: { all: [{ helmet: { eq: true } }, { use: { eq: "hills" } }] } }, "abcdehikl ? g"],
    [{ not: { not: { helmet: { eq: true } } } }, "cefjl ? gk"],
    [{ all: [{ waterproof_mm: { gte: 0 } }, { helmet: { eq: true } }] }, "cefjl ? gk"],
    [{ any: [{ waterproof_mm: { lt: 0 } }, { helmet: { eq: true } }] }, "cefjl ? gik"],
  ])("%j: %s", (written, expected) => {
    expect(check(toCondition(written))).toBe(expected);
  });

  it("of nothing is met by all, of no alternative by none", () => {
    expect(check({ type: "all", of: [] })).toBe("abcdefghijkl ? ");
    expect(check({ type: "any", of: [] })).toBe(" ? ");
  });

  it("compares a preference within what is asked about", () => {
    // Of alm 400 g, cirrus 450 g and eis 520 g the middle one weighs 450 g.
    const within = toBitset(facets.size, [0, 2, 4]);
    expect(check(toCondition({ weight_g: { prefer: "lower" } }), within)).toBe("abcgijkl ? ");
    expect(check(toCondition({ weight_g: { prefer: "lower" } }), toBitset(facets.size, []))).toBe(
      " ? ",
    );
  });
});

/** The same by looking at one product after the other. */
function naive(condition: Condition, attributes: Product["attributes"]): boolean | undefined {
  switch (condition.type) {
    case "all": {
      const parts = condition.of.map((part) => naive(part, attributes));
      return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
    }
    case "any": {
      const parts = condition.of.map((part) => naive(part, attributes));
      return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
    }
    case "not": {
      const part = naive(condition.of, attributes);
      return part === undefined ? undefined : !part;
    }
    case "test": {
      const value = attributes[condition.attribute];
      if (value === undefined) return undefined;
      return passes(condition.test, Array.isArray(value) ? value : [value]);
    }
  }
}

function passes(test: Test, own: readonly unknown[]): boolean {
  const [first] = own;
  switch (test.type) {
    case "any-of":
      return own.some((value) => test.values.some((wanted) => wanted === value));
    case "all-of":
      return test.values.every((wanted) => own.includes(wanted));
    case "none-of":
      return !own.some((value) => test.values.some((wanted) => wanted === value));
    case "between": {
      if (typeof first !== "number") return false;
      const { min, max } = test;
      const isAbove =
        min === undefined || first > min.value || (min.inclusive && first === min.value);
      const isBelow =
        max === undefined || first < max.value || (max.inclusive && first === max.value);
      return isAbove && isBelow;
    }
    case "prefer":
      return false;
  }
}

describe("over the whole catalogue", () => {
  const use = fc.constantFrom("town", "hills", "rock", "sea");
  const bound = fc.constantFrom(0, 2_000, 10_000, 12_000, 20_000, 28_000);
  const leaf: fc.Arbitrary<WrittenCondition> = fc.oneof(
    fc.array(use, { minLength: 1 }).map((any_of) => ({ use: { any_of } })),
    fc.array(use, { minLength: 1 }).map((all_of) => ({ use: { all_of } })),
    fc.array(use, { minLength: 1 }).map((none_of) => ({ use: { none_of } })),
    fc.boolean().map((eq) => ({ helmet: { eq } })),
    fc.tuple(bound, bound).map(([gte, lt]) => ({ waterproof_mm: { gte, lt } })),
    fc.tuple(bound, bound).map(([gt, lte]) => ({ waterproof_mm: { gt, lte } })),
    fc.array(bound, { minLength: 1 }).map((none_of) => ({ waterproof_mm: { none_of } })),
    fc.constant({ size: { eq: "M" } }),
    fc.constant({ kind: { eq: "jacket" } }),
  );
  const { condition } = fc.letrec<{ condition: WrittenCondition }>((tie) => {
    const several = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
    return {
      condition: fc.oneof(
        { maxDepth: 4 },
        leaf,
        several.map((all) => ({ all })),
        several.map((any) => ({ any })),
        tie("condition").map((not) => ({ not })),
      ),
    };
  });

  it("says of every product what the product says of itself", () => {
    fc.assert(
      fc.property(condition, (written) => {
        const tree = toCondition(written);
        const { yes, unknown } = outcomeOf(tree, facets, everything);
        for (const [place, product] of products.entries()) {
          const expected = naive(tree, product.attributes);
          expect(hasBit(yes, place)).toBe(expected === true);
          expect(hasBit(unknown, place)).toBe(expected === undefined);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("leaves every product with one answer", () => {
    fc.assert(
      fc.property(condition, (written) => {
        const tree = toCondition(written);
        const { yes, unknown } = outcomeOf(tree, facets, everything);
        const no = outcomeOf({ type: "not", of: tree }, facets, everything);
        expect(isEmpty(intersection(yes, unknown))).toBe(true);
        expect(no.unknown).toEqual(unknown);
        expect(union(union(yes, unknown), no.yes)).toEqual(everything);
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
