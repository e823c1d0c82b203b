import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds } from "../../src/catalog/holds.ts";
import { hasBit, isEmpty } from "../../src/lib/bitset.ts";
import {
  countFitting,
  learnNeed,
  meetsMust,
  meetsNeed,
  narrow,
} from "../../src/recommendation/narrow.ts";
import type { Need } from "../../src/recommendation/need.ts";
import { idsIn, must, need, placeOf, smallNeeds, wish } from "../fixtures/needs.ts";
import { learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const { catalog, scope } = knowledge;

const town = wish("town", { use: { eq: "town" } });
const hills = wish("hills", { use: { eq: "hills" } });
const dry = must("dry", { waterproof_mm: { gte: 10_000 } });
const helmet = must("helmet", { helmet: { eq: true } });
const cheap = must("cheap", { price: { lte: 100 } });

/** The first letters of the candidates, and of those that fit the wishes as well. */
function check(...needs: readonly Need[]): string {
  const { candidates, fitting } = narrow(knowledge, needs);
  const letters = (places: typeof fitting) =>
    idsIn(knowledge, places)
      .map((id) => id.charAt(0))
      .join("");
  return `${letters(candidates)}, ${letters(fitting)}`;
}

describe("narrow", () => {
  it.each<[readonly Need[], string]>([
    [[], "abcdefghij, abcdefghij"],
    [[dry], "acefgj, acefgj"],
    [[town], "abcdefghij, bdh"],
    [[dry, hills], "acefgj, afgj"],
    // A wish that no candidate meets leaves the number as it is.
    [[dry, town], "acefgj, acefgj"],
    [[dry, town, hills], "acefgj, afgj"],
    // What the shop does not say is not met: neither igel nor gipfel.
    [[dry, helmet], "cefj, cefj"],
    [[dry, cheap], ", "],
    [[dry, cheap, town], ", "],
    [[need("nothing")], "abcdefghij, abcdefghij"],
    [[{ ...dry, ...hills, id: dry.id }], "acefgj, afgj"],
  ])("%# %j", (needs, expected) => {
    expect(check(...needs)).toBe(expected);
  });

  it("counts what fits", () => {
    expect(countFitting(narrow(knowledge, [dry, hills]))).toBe(4);
  });
});

describe("whether a product meets a need", () => {
  const both: Need = { ...helmet, ...hills };
  it.each<[string, Need, string, string]>([
    ["jura", both, "yes", "yes"],
    ["cirrus", both, "no", "yes"],
    ["alm", both, "no", "no"],
    ["gipfel", both, "unknown", "unknown"],
    ["igel", dry, "unknown", "unknown"],
    ["dachs", hills, "no", "yes"],
    ["dachs", need("nothing"), "yes", "yes"],
    // A "no" decides, whatever is unknown beside it.
    ["gipfel", { ...helmet, ...town }, "no", "unknown"],
  ])("%s, %j: %s, its must %s", (id, one, expected, hard) => {
    const known = learnNeed(knowledge, one);
    const place = placeOf(knowledge, id);
    expect([meetsNeed(known, place), meetsMust(known, place)]).toEqual([expected, hard]);
  });
});

describe("whatever is needed", () => {
  it("candidates are exactly the products in scope that are known to meet every must", () => {
    fc.assert(
      fc.property(smallNeeds, (needs) => {
        const { candidates, fitting } = narrow(knowledge, needs);
        for (const [place, { attributes }] of catalog.products.entries()) {
          const meets = needs.every(
            (one) => one.must === undefined || holds(one.must, attributes) === true,
          );
          expect(hasBit(candidates, place)).toBe(meets && hasBit(scope, place));
          if (hasBit(fitting, place)) expect(hasBit(candidates, place)).toBe(true);
        }
        expect(isEmpty(fitting)).toBe(isEmpty(candidates));
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it("says of every product what the product says of itself", () => {
    fc.assert(
      fc.property(smallNeeds, (needs) => {
        for (const one of needs) {
          const known = learnNeed(knowledge, one);
          for (const [place, { attributes }] of catalog.products.entries()) {
            const parts = [one.must, one.wish].flatMap((part) => part ?? []);
            const held = holds({ type: "all", of: parts }, attributes);
            const expected = held === undefined ? "unknown" : held ? "yes" : "no";
            expect(meetsNeed(known, place)).toBe(expected);
          }
        }
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});
