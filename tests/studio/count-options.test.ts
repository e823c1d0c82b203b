import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/catalog/condition.ts";
import { holds } from "../../src/catalog/holds.ts";
import { countOptions } from "../../src/studio/count-options.ts";
import {
  loadShippedFlow,
  outdoorCatalog,
  outdoorFacets,
  shippedFlows,
} from "../fixtures/outdoor-shop.ts";

/** Counted product by product, as the index must count them with bitsets. */
describe.each(shippedFlows)("the counts of %s", (id) => {
  const { flow } = loadShippedFlow(id);
  const counts = countOptions(flow, outdoorFacets);
  const sold = outdoorCatalog.products.filter(
    ({ attributes }) =>
      attributes["in_stock"] !== false &&
      (flow.scope === undefined || holds(flow.scope, attributes) === true),
  );
  const count = (condition: Condition, outcome: boolean | undefined): number =>
    sold.filter(({ attributes }) => holds(condition, attributes) === outcome).length;
  const countBoth = (must: Condition | undefined, wish: Condition): number =>
    count(must === undefined ? wish : { type: "all", of: [must, wish] }, true);

  test("are of the products that are in scope and can be bought", () => {
    expect(counts.products).toBe(sold.length);
  });

  test("are what each must keeps, what does not say, and what of them each wish puts first", () => {
    const expected = flow.questions.map(({ id: question, options }) => ({
      id: question,
      options: options.map(({ id: option, must, wish }) => ({
        id: option,
        keeps: must === undefined ? sold.length : count(must, true),
        unknown: must === undefined ? 0 : count(must, undefined),
        // "As light as possible" is met by whatever says how heavy it is.
        ...(wish === undefined
          ? {}
          : { wished: isPreference(wish) ? expect.any(Number) : countBoth(must, wish) }),
      })),
    }));
    expect(counts.questions).toEqual(expected);
  });
});

function isPreference(condition: Condition): boolean {
  if (condition.type === "test") return condition.test.type === "prefer";
  return condition.type === "not" ? isPreference(condition.of) : condition.of.some(isPreference);
}
