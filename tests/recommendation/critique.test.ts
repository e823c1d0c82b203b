import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  critiqueId,
  critiquesAmong,
  needOfCritique,
  possibleCritiques,
  type CritiqueId,
} from "../../src/recommendation/critique.ts";
import { countFitting, narrow } from "../../src/recommendation/narrow.ts";
import { rank } from "../../src/recommendation/rank.ts";
import { placesOf, productIn, smallNeeds } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();

const productOf = (id: string) => productIn(knowledge, id);

/** What can be said about a product among others. */
function check(id: string, among: readonly string[]): readonly string[] {
  const places = placesOf(knowledge, among);
  const ranked = rank(knowledge, { needs: [], places });
  const critiquesOf = critiquesAmong(knowledge, { ranked, candidates: places, needs: [] });
  return critiquesOf(productOf(id)).map((one) => `${one.id} ${one.label["en"]} ${one.count}`);
}

describe("what one may wish otherwise", () => {
  it("is more of what is better, in the author's words", () => {
    const possible = possibleCritiques(knowledge).map(
      ({ attribute, direction, label }) => `${critiqueId(attribute.id, direction)} ${label["en"]}`,
    );
    expect(possible).toEqual([
      "waterproof_mm:higher more rain protection",
      "weight_g:lower lighter",
      "price:lower cheaper",
      "rating:higher better rated",
      "delivery_days:lower sooner here",
    ]);
  });

  it("parts the others most evenly, at most two of them", () => {
    // Of the four others two keep out more rain and two are cheaper, but three are lighter.
    const found = check("fels", ["alm", "brise", "cirrus", "eis", "fels"]);
    expect(found).toEqual(["waterproof_mm:higher more rain protection 2", "price:lower cheaper 2"]);
  });

  it("is also what others are and it is not, at most once for each attribute", () => {
    // Two of the four others are for hikes and two take a helmet; three are for rock.
    const found = check("hafen", ["hafen", "cirrus", "eis", "gipfel", "brise"]);
    expect(found).toEqual(["use:hills Made for: hiking 2", "helmet:true Helmet hood 2"]);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ["counts the products on that side", "alm", ["alm", "brise"], []],
    ["is nothing when all are on one side", "brise", ["alm", "brise", "eis"], []],
    ["is nothing alone", "alm", ["alm"], []],
  ])("%s", (_, id, among, expected) => {
    const found = check(id, among).filter((one) => /^(price|weight)/.test(one));
    expect(found).toEqual(expected);
  });

  it("says nothing about what the shop does not state", () => {
    const found = check("igel", ["igel", "alm", "brise", "eis", "dachs"]);
    expect(found.join()).not.toContain("waterproof");
  });
});

describe("needOfCritique", () => {
  it("asks for the same, but better", () => {
    expect(needOfCritique(knowledge, productOf("alm"), "weight_g:lower" as CritiqueId)).toEqual({
      id: "critique.weight_g",
      label: { en: "lighter than Alm jacket", de: "leichter als Jacke Alm" },
      must: {
        type: "test",
        attribute: "weight_g",
        test: { type: "between", max: { value: 400, inclusive: false } },
      },
      weight: 1,
      source: "critique",
    });
    const drier = needOfCritique(knowledge, productOf("alm"), "waterproof_mm:higher" as CritiqueId);
    expect(drier?.must).toMatchObject({ test: { min: { value: 10_000, inclusive: false } } });
  });

  it("asks for what others are", () => {
    expect(needOfCritique(knowledge, productOf("alm"), "helmet:true" as CritiqueId)).toEqual({
      id: "critique.helmet",
      label: { en: "Helmet hood", de: "Helmkapuze" },
      wish: { type: "test", attribute: "helmet", test: { type: "any-of", values: [true] } },
      weight: 1,
      source: "critique",
    });
    expect(needOfCritique(knowledge, productOf("dachs"), "use:rock" as CritiqueId)).toMatchObject({
      label: { en: "Made for: climbing", de: "Gemacht für: Klettern" },
      wish: { attribute: "use", test: { values: ["rock"] } },
    });
  });

  it.each([
    ["alm", "helmet:false"],
    ["alm", "use:sea"],
    ["alm", "use:"],
    ["alm", ""],
    ["alm", "weight_g:higher"],
    ["alm", "helmet:higher"],
    ["alm", "colour:lower"],
    ["alm", "weight_g"],
    ["igel", "waterproof_mm:higher"],
    ["alm", "delivery_days:lower"],
  ])("%s cannot be %s", (id, critique) => {
    expect(needOfCritique(knowledge, productOf(id), critique as CritiqueId)).toBeUndefined();
  });
});

describe("whatever is shown", () => {
  it("a critique brings as many products as it says", () => {
    fc.assert(
      fc.property(smallNeeds, (needs) => {
        const { needs: known, candidates } = narrow(knowledge, needs);
        const ranked = rank(knowledge, { needs: known, places: candidates });
        const critiquesOf = critiquesAmong(knowledge, { ranked, candidates, needs: known });
        for (const { product } of ranked) {
          const found = critiquesOf(product);
          expect(found.length).toBeLessThanOrEqual(2);
          for (const { id, count } of found) {
            const critique = needOfCritique(knowledge, product, id);
            const after = narrow(knowledge, [
              ...needs,
              ...(critique === undefined ? [] : [critique]),
            ]);
            expect(count).toBe(countFitting(after));
            expect(count).toBeGreaterThan(0);
          }
        }
      }),
      { seed: 22, numRuns: 60 },
    );
  });
});
