import { array, assert, constantFrom, float, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { countBits, hasBit, type Bitset } from "../../src/lib/bitset.ts";
import { believe } from "../../src/recommendation/belief.ts";
import type { Knowledge } from "../../src/recommendation/knowledge.ts";
import { recommend, standingAt } from "../../src/recommendation/recommend.ts";
import { textPrior, type TextMatcher } from "../../src/recommendation/text-match.ts";
import { must, placeOf, wish } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const plain = learnSmallShop();
const { size } = plain.facets;

/** A shop in whose texts the named products match, half by words and half by meaning. */
function matching(relevance: Readonly<Record<string, number>>, seen: Bitset[] = []): Knowledge {
  const texts: TextMatcher = {
    match(queries, places) {
      if (queries.length === 0) return undefined;
      seen.push(places);
      const scores = new Float32Array(size);
      for (const [id, share] of Object.entries(relevance)) {
        if (hasBit(places, placeOf(plain, id))) scores[placeOf(plain, id)] = share / 2;
      }
      return { words: scores, meaning: scores };
    },
  };
  return { ...plain, texts };
}

const queries = [{ text: "something" }];
const rock = wish("rock", { use: { eq: "rock" } });
const dry = must("dry", { waterproof_mm: { gte: 10_000 } });

function shown(knowledge: Knowledge, said: Partial<Parameters<typeof standingAt>[1]>) {
  const standing = standingAt(knowledge, { needs: [], answers: new Map(), ...said });
  return recommend(knowledge, standing, { locale: "en", count: 3 });
}

const idsOf = ({ products }: ReturnType<typeof shown>) => products.map(({ product }) => product.id);

describe("what the shopper wrote", () => {
  it("speaks for a product as one need read from a text does, and no more", () => {
    const text = matching({ eis: 1, alm: 0.5 }).texts?.match(queries, plain.scope);
    const prior = text === undefined ? new Float64Array() : textPrior(text);
    const belief = believe(plain, {
      answers: new Map(),
      needs: [],
      candidates: plain.scope,
      prior,
    });
    const weight = (id: string): number => belief[placeOf(plain, id)] ?? Number.NaN;
    expect(weight("eis") / weight("brise")).toBeCloseTo(9, 4);
    expect(weight("alm") / weight("brise")).toBeCloseTo(3, 4);
  });

  it("orders what the needs leave equal", () => {
    const before = idsOf(shown(plain, { needs: [rock] }));
    const after = idsOf(shown(matching({ fels: 1 }), { needs: [rock], queries }));
    expect(before[0]).not.toBe("fels");
    expect(after[0]).toBe("fels");
  });

  it("does not outvote a need", () => {
    const knowledge = matching({ dachs: 1 });
    const [best] = shown(knowledge, { needs: [rock], queries }).products;
    expect(best?.product.attributes["use"]).toContain("rock");
  });

  it("changes nothing when it says nothing", () => {
    expect(shown(matching({ eis: 1 }), { needs: [rock], queries: [] })).toEqual(
      shown(plain, { needs: [rock] }),
    );
  });

  it("is searched for among those that can be shown, and nowhere else", () => {
    const seen: Bitset[] = [];
    shown(matching({}, seen), { needs: [dry], queries });
    const fitting = shown(plain, { needs: [dry] }).remaining;
    expect(seen.map((places) => countBits(places))).toEqual([fitting, fitting]);
  });

  const relevance = array(
    record({
      id: constantFrom(...plain.catalog.products.map(({ id }) => id)),
      share: float({ min: 0, max: 1, noNaN: true }),
    }),
  );

  it("never has a product shown that a must excludes", () => {
    assert(
      property(relevance, (given) => {
        const shares = Object.fromEntries(given.map(({ id, share }) => [id, share]));
        const { products, relaxed } = shown(matching(shares), { needs: [dry, rock], queries });
        if (relaxed !== undefined) return;
        for (const { product } of products) {
          expect(product.attributes["waterproof_mm"]).toBeGreaterThanOrEqual(10_000);
        }
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  it("has its share in what a product's place comes from", () => {
    const { products } = shown(matching({ fels: 1 }), { needs: [rock], queries });
    const { needs = 0, words, meaning, belief } = products[0]?.shares ?? {};
    // The need weighs 1 and is met, the text weighs a quarter, half of it by words.
    expect(words).toBeCloseTo(needs / 8, 6);
    expect(meaning).toBeCloseTo(needs / 8, 6);
    expect(belief).toBeGreaterThan(0);
  });
});
