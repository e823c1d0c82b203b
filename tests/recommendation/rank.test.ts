import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { fullBitset } from "../../src/lib/bitset.ts";
import { createKnowledge } from "../../src/recommendation/knowledge.ts";
import { narrow } from "../../src/recommendation/narrow.ts";
import type { Need } from "../../src/recommendation/need.ts";
import { likeness, rank, type RankInput } from "../../src/recommendation/rank.ts";
import { must, placeOf, placesOf, productIn, smallNeeds, wish } from "../fixtures/needs.ts";
import { learnSmallShop, loadSmallCatalog, loadSmallFlow } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const { scope, catalog } = knowledge;

function check(needs: readonly Need[], more: Partial<RankInput> = {}) {
  return rank(knowledge, { needs: narrow(knowledge, needs).needs, places: scope, ...more });
}

/** The first letters, the best first. */
function order(...given: Parameters<typeof check>): string {
  return check(...given)
    .map(({ product }) => product.id.charAt(0))
    .join("");
}

const productOf = (id: string) => productIn(knowledge, id);

const rock = wish("rock", { use: { eq: "rock" } });
const light = wish("light", { weight_g: { prefer: "lower" } });

describe("utility", () => {
  it("is the weighted mean of what the needs are worth", () => {
    const [best] = check([rock, { ...light, weight: 3 }]);
    // gipfel is for rock; three jackets are lighter, six heavier.
    expect(best?.product.id).toBe("gipfel");
    expect(best?.satisfactions).toEqual([1, expect.closeTo(0.65, 12)]);
    // Twenty customers gave 4.3, as if ten more had given 4; two of ten cost more.
    const rated = (4.3 * 20 + 4 * 10) / 30 / 5;
    const assumed = 0.75 * rated + 0.25 * 0.25;
    expect(best?.utility).toBeCloseTo((1 + 3 * 0.65 + 0.3 * assumed) / 4.3, 12);
  });

  it("without needs is what nobody has to say: well rated and not dear", () => {
    // brise costs least and dachs is third; jura, rated best of the cheap half, is dearer.
    expect(order([]).slice(0, 3)).toBe("bda");
  });

  it("follows the needs before that", () => {
    expect(order([rock])).toMatch(/^[cefg]{4}/);
    expect(order([wish("dear", { price: { prefer: "higher" } })]).charAt(0)).toBe("e");
  });

  it("lets belief decide between equals, and nothing else", () => {
    const relevance = new Float32Array(catalog.products.length);
    relevance[placeOf(knowledge, "fels")] = 1;
    expect(order([rock]).charAt(0)).not.toBe("f");
    expect(order([rock], { relevance }).charAt(0)).toBe("f");
    relevance[placeOf(knowledge, "dachs")] = 1;
    expect(order([rock], { relevance })).toMatch(/^[cefg]{4}/);
  });

  it("counts what is like a product shown before", () => {
    const places = placesOf(knowledge, ["alm", "eis"]);
    expect(order([], { places })).toBe("ae");
    expect(order([], { places, like: productOf("cirrus") })).toBe("ea");
  });
});

describe("the order", () => {
  it("of equals is that of the catalogue", () => {
    const shop = loadSmallCatalog(
      ["c", "a", "b"].map((id) => ({ id, title: id, attributes: { kind: "jacket" } })),
    );
    const facets = createCatalogFacets(shop);
    const learned = createKnowledge({ flow: loadSmallFlow(), catalog: shop, facets });
    const ranked = rank(learned, { needs: [], places: fullBitset(facets.size) });
    expect(ranked.map(({ product }) => product.id)).toEqual(["c", "a", "b"]);
  });

  it("is always the same", () => {
    fc.assert(
      fc.property(smallNeeds, (needs) => {
        const [one, other] = [check(needs), check(needs)];
        expect(one).toEqual(other);
        for (const [at, { utility }] of one.entries()) {
          expect(utility).toBeGreaterThanOrEqual(0);
          expect(utility).toBeLessThanOrEqual(1);
          expect(utility).toBeLessThanOrEqual(one[at - 1]?.utility ?? 1);
        }
      }),
      { seed: 19 },
    );
  });

  it("shows the better form of each model", () => {
    const shop = loadSmallCatalog([
      form("a-women", 4, "a"),
      form("a-men", 5, "a"),
      form("b", 4.5),
      form("a-kids", 3, "a"),
      form("c", 1, "c"),
    ]);
    const facets = createCatalogFacets(shop);
    const learned = createKnowledge({ flow: loadSmallFlow(), catalog: shop, facets });
    const ranked = rank(learned, { needs: [], places: fullBitset(facets.size) });
    expect(ranked.map(({ product }) => product.id)).toEqual(["a-men", "b", "c"]);
  });

  it("of a large assortment keeps those that meet the most", () => {
    const many = Array.from({ length: 900 }, (_, at) => ({
      id: `p${at}`,
      title: `Jacket ${at}`,
      attributes: { kind: "jacket", use: at % 300 === 299 ? ["rock"] : ["town"] },
    }));
    const shop = loadSmallCatalog(many);
    const facets = createCatalogFacets(shop);
    const learned = createKnowledge({ flow: loadSmallFlow(), catalog: shop, facets });
    const { needs } = narrow(learned, [must("rock", { use: { eq: "rock" } })]);
    const ranked = rank(learned, { needs, places: fullBitset(facets.size) });
    expect(ranked).toHaveLength(400);
    expect(ranked.slice(0, 3).map(({ product }) => product.id)).toEqual(["p299", "p599", "p899"]);
  });

  it("of nothing is nothing", () => {
    expect(check([rock], { places: placesOf(knowledge, []) })).toEqual([]);
  });
});

describe("likeness", () => {
  it("of a product to itself is complete, and the same both ways", () => {
    for (const one of catalog.products) {
      // What has no spread, such as a number of one pair of trousers, is compared as it is.
      expect(likeness(knowledge, one, one)).toBe(1);
    }
    const [alm, eis] = [productOf("alm"), productOf("eis")];
    expect(likeness(knowledge, alm, eis)).toBeCloseTo(likeness(knowledge, eis, alm), 12);
  });

  it("grows with what is shared", () => {
    const near = likeness(knowledge, productOf("cirrus"), productOf("eis"));
    const far = likeness(knowledge, productOf("cirrus"), productOf("dachs"));
    expect(near).toBeGreaterThan(far + 0.3);
  });

  it("is none where nothing can be compared", () => {
    const bare = { ...productOf("alm"), attributes: {} };
    expect(likeness(knowledge, bare, productOf("alm"))).toBe(0);
  });
});

function form(id: string, rating: number, group?: string): object {
  const plain = { id, title: id, rating, reviews: 99, attributes: { kind: "jacket" } };
  return group === undefined ? plain : { ...plain, group };
}
