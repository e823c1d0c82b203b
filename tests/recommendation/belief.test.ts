import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { hasBit } from "../../src/lib/bitset.ts";
import { believe, topBelief } from "../../src/recommendation/belief.ts";
import { createKnowledge } from "../../src/recommendation/knowledge.ts";
import { needsOfAnswers } from "../../src/recommendation/need.ts";
import { answersOf, must, placeOf, placesOf, wish, type Given } from "../fixtures/needs.ts";
import { learnSmallShop, loadSmallCatalog, smallProducts } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const { scope, flow } = knowledge;
const label = () => ({ en: "amount" });

/** The weight of each product named, after some answers. */
function check(given: Given, candidates = scope): (id: string) => number {
  const answers = answersOf(given);
  const needs = needsOfAnswers(flow, answers, label);
  const belief = believe(knowledge, { answers, needs, candidates });
  return (id) => belief[placeOf(knowledge, id)] ?? Number.NaN;
}

describe("believe", () => {
  it("before any answer thinks all candidates alike", () => {
    const belief = check({});
    expect(belief("alm")).toBeCloseTo(0.1, 12);
    // Trousers are out of scope, and luchs is sold out.
    expect([belief("kamin"), belief("luchs")]).toEqual([0, 0]);
  });

  it("weighs an answer by how likely each product makes it", () => {
    const belief = check({ where: "town" });
    // dachs and hafen are for town alone, brise is for the hills as well, the others for neither.
    const e = 0.1 / 3;
    const total = 2 * (0.9 + e) + (0.45 + e) + 7 * e;
    expect(belief("dachs")).toBeCloseTo((0.9 + e) / total, 12);
    expect(belief("hafen")).toBeCloseTo((0.9 + e) / total, 12);
    expect(belief("brise")).toBeCloseTo((0.45 + e) / total, 12);
    expect(belief("eis")).toBeCloseTo(e / total, 12);
  });

  it("takes several choices for several answers", () => {
    const belief = check({ against: ["rain", "shower"] });
    // alm meets both, brise one, dachs none, and of igel the shop does not say.
    expect(belief("brise") / belief("alm")).toBeCloseTo(0.1 / 0.9, 12);
    expect(belief("dachs") / belief("alm")).toBeCloseTo(0.01 / 0.81, 12);
    expect(belief("igel") / belief("alm")).toBeCloseTo(0.25 / 0.81, 12);
  });

  it("takes an amount for a yes or no", () => {
    const belief = check({ budget: { max: 100 } });
    expect(belief("eis") / belief("brise")).toBeCloseTo(0.1 / 0.9, 12);
  });

  it.each([
    ["not sure", { where: "?" }],
    ["what asks for nothing", { carry: "either" }],
    ["what the flow does not know", { weather: "wet" }],
    ["an option it does not know", { where: "sea" }],
    // Helmets are for the rock: the answer rests.
    ["what no longer applies", { helmet: "yes", where: "town" }],
  ])("learns nothing from %s", (_, given: Given) => {
    const rest = Object.fromEntries(
      Object.entries(given).filter(([id, said]) => id === "where" && said === "town"),
    );
    expect(check(given)("alm")).toBeCloseTo(check(rest)("alm"), 12);
  });

  it("hears what no question asked for", () => {
    const needs = [
      must("critique.weight_g", { weight_g: { lt: 390 } }),
      wish("x", { use: { eq: "town" } }),
    ];
    const belief = believe(knowledge, { answers: new Map(), needs, candidates: scope });
    const of = (id: string) => belief[placeOf(knowledge, id)] ?? 0;
    expect(of("alm") / of("brise")).toBeCloseTo(0.01 / 0.81, 12);
    expect(of("jura") / of("brise")).toBeCloseTo(0.09 / 0.81, 12);
  });

  it("begins with what is believed before", () => {
    const prior = new Float64Array(knowledge.facets.size);
    prior[placeOf(knowledge, "eis")] = Math.log(4);
    const before = prior.slice();
    const belief = believe(knowledge, { answers: new Map(), needs: [], candidates: scope, prior });
    expect(belief[placeOf(knowledge, "eis")]).toBeCloseTo(4 / 13, 12);
    expect(prior).toEqual(before);
  });

  it("without candidates believes in nothing", () => {
    const belief = check({ where: "town" }, placesOf(knowledge, []));
    expect(belief("alm")).toBe(0);
  });
});

const options: Readonly<Record<string, readonly string[]>> = {
  where: ["town", "hills", "rock", "?"],
  helmet: ["yes", "no", "?"],
  carry: ["light", "either", "?"],
  budget: ["low", "high", "?"],
};
const single = fc
  .constantFrom(...Object.keys(options))
  .chain((id) =>
    fc
      .constantFrom(...(options[id] ?? []))
      .map((said): readonly [string, Given[string]] => [id, said]),
  );
const several = fc
  .uniqueArray(fc.constantFrom("rain", "shower"), { minLength: 1 })
  .map((said): readonly [string, Given[string]] => ["against", said]);
const typed = fc
  .integer({ min: 50, max: 400 })
  .map((max): readonly [string, Given[string]] => ["budget", { max }]);
const drawn = fc.uniqueArray(fc.oneof(single, several, typed), { selector: ([id]) => id });

describe("whatever is answered", () => {
  it("belief adds up to one, and none is left outside the candidates", () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const answers = answersOf(Object.fromEntries(given));
        const needs = needsOfAnswers(flow, answers, label);
        const belief = believe(knowledge, { answers, needs, candidates: scope });
        expect(belief.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
        for (const [place, weight] of belief.entries()) {
          expect(weight > 0).toBe(hasBit(scope, place));
        }
      }),
      { seed: 9 },
    );
  });

  it("the order of the answers does not matter", () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const [one, other] = [given, [...given].reverse()].map((all) =>
          check(Object.fromEntries(all)),
        );
        for (const { id } of knowledge.catalog.products) {
          expect(one?.(id)).toBeCloseTo(other?.(id) ?? Number.NaN, 12);
        }
      }),
      { seed: 10 },
    );
  });
});

const mute = (id: string) => ({ id, title: id, attributes: { kind: "jacket" } });

describe("a product of which the shop says nothing", () => {
  const catalog = loadSmallCatalog([...smallProducts, mute("mute"), mute("silent")]);
  const facets = createCatalogFacets(catalog);
  const shop = createKnowledge({ flow, catalog, facets });
  const [muteAt, silentAt] = [placeOf(shop, "mute"), placeOf(shop, "silent")];

  it("makes each option that asks for something equally likely", () => {
    for (const { patterns } of shop.questions.values()) {
      const { patternOf, likelihood, neutral, optionCount } = patterns;
      const start = (patternOf[muteAt] ?? 0) * optionCount;
      const row = Array.from(likelihood.slice(start, start + optionCount));
      const asking = row.filter((_, at) => neutral[at] === false);
      expect(asking).toEqual(asking.map(() => expect.closeTo(asking[0] ?? 0, 12)));
    }
  });

  it("keeps its weight beside others of its kind, whatever is answered", () => {
    const prior = new Float64Array(facets.size);
    prior[silentAt] = Math.log(4);
    fc.assert(
      fc.property(drawn, (given) => {
        const answers = answersOf(Object.fromEntries(given));
        const needs = needsOfAnswers(flow, answers, label);
        const input = { answers, needs, candidates: shop.scope, prior };
        const belief = believe(shop, input);
        expect((belief[silentAt] ?? 0) / (belief[muteAt] ?? 0)).toBeCloseTo(4, 10);
      }),
      { seed: 11 },
    );
  });

  it("is believed in less than one that meets the answer and more than one that does not", () => {
    const answers = answersOf({ where: "town" });
    const needs = needsOfAnswers(flow, answers, label);
    const belief = believe(shop, { answers, needs, candidates: shop.scope });
    expect(belief[muteAt]).toBeLessThan(belief[placeOf(shop, "dachs")] ?? 0);
    expect(belief[muteAt]).toBeGreaterThan(belief[placeOf(shop, "eis")] ?? 1);
  });
});

describe("topBelief", () => {
  it.each([
    [[0.1, 0.5, 0.2, 0.15, 0.05], 3, 0.85],
    [[0.1, 0.5], 3, 0.6],
    [[0.2, 0.2, 0.2, 0.2, 0.2], 2, 0.4],
    [[0.3, 0.7], 0, 0],
    [[], 3, 0],
  ])("of %j, the first %s: %s", (weights, count, expected) => {
    expect(topBelief(Float64Array.from(weights), count)).toBeCloseTo(expected, 12);
  });
});
