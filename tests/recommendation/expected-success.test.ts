import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuestionId } from "../../src/flow/flow.ts";
import type { Belief } from "../../src/recommendation/belief.ts";
import { createExpectedSuccess } from "../../src/recommendation/expected-success.ts";
import type { Knowledge } from "../../src/recommendation/knowledge.ts";
import { beliefsOver } from "../fixtures/needs.ts";
import { learnSmallShop, smallFlowText } from "../fixtures/small-shop.ts";

const shop = learnSmallShop();

/** One question over the ten jackets of the small shop, which nine in ten can answer. */
function learn(...options: readonly string[]): Knowledge {
  const [head = ""] = smallFlowText.split("questions:");
  const asked = options.map((option, at) => `{ id: o${at}, label: { en: X }${option} }`).join(", ");
  return learnSmallShop(
    `${head}questions:\n  - { id: q, ask: { en: Q }, kind: single, options: [${asked}] }\n`,
  );
}

function even(knowledge: Knowledge): Belief {
  return new Float64Array(knowledge.facets.size).map((_, place) =>
    knowledge.catalog.products[place]?.attributes["kind"] === "jacket" ? 0.1 : 0,
  );
}

function success(knowledge: Knowledge, belief: Belief = even(knowledge)): number {
  const known = knowledge.questions.get("q" as QuestionId);
  if (known === undefined) throw new Error("there is a question");
  return createExpectedSuccess(knowledge, belief)(known);
}

const light = ", wish: { weight_g: { lte: 400 } }";
const heavy = ", wish: { weight_g: { gt: 400 } }";
const none = ", wish: { price: { lt: 0 } }";
const unstated = ", wish: { size: { eq: XXL } }";

describe("the expected success after an answer", () => {
  it.each<[string, readonly string[], number]>([
    // Whoever can answer is right 95 times in 100: three of five light ones, three of five heavy ones.
    ["counts three after every answer", [light, heavy], 0.9 * 2 * 3 * 0.095 + 0.1 * 0.3],
    // An option that asks for nothing is chosen every second time, and always beside heavy ones.
    ["stays as it is where nothing is asked for", ["", ""], 0.3],
    ["stays as it is where no product has an answer", [none, unstated], 0.3],
  ])("%s", (_, options, expected) => {
    expect(success(learn(...options))).toBeCloseTo(expected, 10);
  });

  it("counts one form of each model", () => {
    const knowledge = learn(light, heavy);
    const products = knowledge.catalog.products.map((product) => ({ ...product, group: "one" }));
    const catalog = { ...knowledge.catalog, products };
    expect(success({ ...knowledge, catalog }, even(knowledge))).toBeCloseTo(
      0.9 * 2 * 0.095 + 0.1 * 0.1,
      10,
    );
  });

  it("is a chance, and no question makes it worse than it is", () => {
    fc.assert(
      fc.property(beliefsOver(shop), (belief) => {
        const now = [...belief].sort((a, b) => b - a).slice(0, 3);
        const expected = createExpectedSuccess(shop, belief);
        for (const known of shop.questions.values()) {
          expect(expected(known)).toBeLessThanOrEqual(1 + 1e-9);
          const isStated = known.patterns.answered.every((answered) => answered);
          if (!isStated) continue;
          const shown = now.reduce((sum, weight) => sum + weight, 0);
          expect(expected(known)).toBeGreaterThanOrEqual(shown - 1e-9);
        }
      }),
      { seed: 31, numRuns: 200 },
    );
  });
});
