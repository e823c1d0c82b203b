import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choose, roleId, type Chosen } from "../../src/recommendation/choose.ts";
import type { Knowledge } from "../../src/recommendation/knowledge.ts";
import { narrow } from "../../src/recommendation/narrow.ts";
import type { Need } from "../../src/recommendation/need.ts";
import { rank } from "../../src/recommendation/rank.ts";
import { difference, hasBit } from "../../src/lib/bitset.ts";
import { learnOutdoorShop } from "../fixtures/outdoor-shop.ts";
import { must, placesOf, smallNeeds, wish } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const small = learnSmallShop();

/** Chooses from those that meet every must, then from the others. */
function check(needs: readonly Need[], count = 3, knowledge: Knowledge = small) {
  const { needs: known, candidates } = narrow(knowledge, needs);
  const tiers = [candidates, difference(knowledge.scope, candidates)].map((places) =>
    rank(knowledge, { needs: known, places }),
  );
  return { tiers, chosen: choose(knowledge, tiers, needs, count) };
}

function show(chosen: readonly Chosen[]): readonly string[] {
  return chosen.map(({ ranked, role }) => `${ranked.product.id} ${roleId(role)}`);
}

const rock = wish("rock", { use: { eq: "rock" } });
const dry = must("dry", { waterproof_mm: { gte: 10_000 } });

describe("choose", () => {
  it("takes the best match, the best value and the best at something else", () => {
    const { chosen, tiers } = check([rock, dry]);
    expect(chosen[0]?.ranked).toBe(tiers[0]?.[0]);
    expect(show(chosen)).toEqual(["cirrus best-match", "fels best-value", "gipfel least:weight_g"]);
  });

  it("shows another who serves a need the others miss", () => {
    const needs = [
      { ...wish("town", { use: { eq: "town" } }), weight: 1 },
      { ...wish("tour", { use: { eq: "hills" } }), weight: 1 },
      { ...wish("tough", { weight_g: { gte: 600 } }), weight: 0.3 },
    ];
    const { chosen } = check(needs);
    expect(chosen[0]?.ranked.product.id).toBe("brise");
    expect(new Set(chosen.map(({ role }) => role.type)).size).toBeGreaterThan(1);
  });

  it("takes them as they are when hardly any is left", () => {
    const two = must("two", { weight_g: { gte: 600 } });
    // dachs and hafen weigh so much; the third comes from those that do not.
    const { chosen } = check([two]);
    expect(
      chosen
        .slice(0, 2)
        .map(({ ranked }) => ranked.product.id)
        .sort(),
    ).toEqual(["dachs", "hafen"]);
    expect(chosen).toHaveLength(3);
  });

  it("puts beside the best match what is likely to be the right one, whatever it misses", () => {
    const likely = placesOf(small, ["dachs", "hafen"]);
    const relevance = Float32Array.from({ length: small.facets.size }, (_, place) =>
      hasBit(likely, place) ? 1 : 0.2,
    );
    const { needs, candidates: places } = narrow(small, [rock]);
    const ranked = rank(small, { needs, places, relevance });
    const [best, ...others] = choose(small, [ranked], [rock], 3).map(
      (one) => one.ranked.product.id,
    );
    expect(best).toBe(ranked[0]?.product.id);
    expect(others.toSorted()).toEqual(["dachs", "hafen"]);
    expect(ranked.slice(0, 3).map(({ product }) => product.id)).not.toContain("dachs");
  });

  it("lets a further strength decide between products that are about as likely", () => {
    const { needs, candidates: places } = narrow(small, [rock]);
    const [alike, unlike] = [0.95, 0.85].map((weight) => {
      const fels = placesOf(small, ["fels"]);
      const relevance = Float32Array.from({ length: small.facets.size }, (_, place) =>
        hasBit(fels, place) ? weight : 1,
      );
      return show(choose(small, [rank(small, { needs, places, relevance })], [rock], 3));
    });
    expect(alike).toContain("fels best-value");
    expect(unlike).not.toContain("fels best-value");
  });

  it.each([1, 2, 4, 6])("shows %s of them when asked for so many", (count) => {
    expect(check([rock], count).chosen).toHaveLength(count);
  });

  it("shows all there are when there are fewer", () => {
    expect(check([rock], 99).chosen).toHaveLength(10);
    expect(choose(small, [], [], 3)).toEqual([]);
    expect(choose(small, [[], []], [], 3)).toEqual([]);
  });
});

describe("roleId", () => {
  it.each([
    [{ type: "best-match" }, "best-match"],
    [{ type: "best-value" }, "best-value"],
    [{ type: "best-for", need: rock }, "best-for:rock"],
    [{ type: "alternative", rank: 3 }, "alternative-3"],
  ] as const)("%j", (role, expected) => {
    expect(roleId(role)).toBe(expected);
  });

  it("of an extreme names its end and its attribute", () => {
    const attribute = small.catalog.attributes.get("weight_g");
    if (attribute?.kind !== "number") throw new Error("weight_g is a number");
    expect(roleId({ type: "extreme", attribute, end: "least" })).toBe("least:weight_g");
  });
});

/** What a role claims is true of those shown. */
function expectTrueClaims(chosen: readonly Chosen[], needs: readonly Need[]): void {
  for (const { ranked, role } of chosen) {
    const others = chosen.filter((other) => other.ranked !== ranked);
    switch (role.type) {
      case "extreme": {
        const own = Number(ranked.product.attributes[role.attribute.id]);
        for (const other of others) {
          const found = other.ranked.product.attributes[role.attribute.id];
          expect(typeof found).toBe("number");
          if (role.end === "most") expect(own).toBeGreaterThanOrEqual(Number(found));
          else expect(own).toBeLessThanOrEqual(Number(found));
        }
        break;
      }
      case "best-for": {
        const at = needs.findIndex(({ id }) => id === role.need.id);
        for (const other of others) {
          expect(ranked.satisfactions[at]).toBeGreaterThanOrEqual(
            other.ranked.satisfactions[at] ?? 0,
          );
        }
        break;
      }
      case "best-value": {
        const best = chosen[0]?.ranked.product.priceCents ?? 0;
        expect(ranked.product.priceCents).toBeLessThan(best);
        break;
      }
      case "best-match":
        expect(chosen[0]?.ranked).toBe(ranked);
        break;
      case "alternative":
        expect(chosen[role.rank - 1]?.ranked).toBe(ranked);
        break;
    }
  }
}

describe("whatever is needed", () => {
  it("as many as asked for are shown, each once, with roles that differ and are true", () => {
    fc.assert(
      fc.property(smallNeeds, fc.integer({ min: 1, max: 6 }), (needs, count) => {
        const { chosen } = check(needs, count);
        expect(chosen).toHaveLength(Math.min(count, 10));
        expect(new Set(chosen.map(({ ranked }) => ranked.product.id)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ role }) => roleId(role))).size).toBe(chosen.length);
        expectTrueClaims(chosen, needs);
      }),
      { seed: 20, numRuns: 500 },
    );
  });

  it("also in a real assortment", () => {
    const outdoor = learnOutdoorShop("outdoor-jackets");
    const option = fc.constantFrom(
      ...[...outdoor.questions.values()].flatMap(({ options }) =>
        options.flatMap(({ option: { id, must: hard, wish: soft, weight } }) =>
          hard === undefined && soft === undefined
            ? []
            : [{ ...rock, id: `x.${id}` as Need["id"], weight, wish: soft ?? hard }],
        ),
      ),
    );
    const needs = fc.uniqueArray(option, { maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(needs, (drawn) => {
        const all = drawn.map(({ wish: soft, ...kept }): Need => ({
          ...kept,
          ...(soft === undefined ? {} : { wish: soft }),
        }));
        const { chosen } = check(all, 3, outdoor);
        expect(chosen).toHaveLength(3);
        expect(new Set(chosen.map(({ role }) => roleId(role))).size).toBe(3);
        expectTrueClaims(chosen, all);
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it("the lightest of few stays the lightest when more come from elsewhere", () => {
    // jura is lighter than alm, and brise, which does not meet the must, lighter than both.
    const few = placesOf(small, ["alm", "jura"]);
    const rest = placesOf(small, ["brise"]);
    const tiers = [few, rest].map((places) => rank(small, { needs: [], places }));
    const chosen = choose(small, tiers, [], 3);
    expectTrueClaims(chosen, []);
    expect(show(chosen)).toContain("brise best-value");
  });
});
