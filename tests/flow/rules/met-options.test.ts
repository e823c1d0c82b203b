import { describe, expect, it } from "vitest";
import { metOptions } from "../../../src/flow/rules/met-options.ts";
import { expectIssues, flowWith, issuesOf } from "./expect-issues.ts";

const hint = "(loosen it, or take it out until the assortment has such a product)";

describe("an option no product meets", () => {
  it.each([
    "must: { waterproof_mm: { gte: 50000 } }",
    "must: { price: { lt: 60 } }",
    "wish: { weight_g: { lt: 200 } }",
    "must: { use: { all_of: [town, rock] } }",
    "must: { kind: { eq: trousers }, waterproof_mm: { gte: 0 } }",
    "must: { helmet: { eq: true }, price: { lte: 90 } }",
    // What the must leaves has nothing of the wish.
    "must: { use: { eq: town } }, wish: { helmet: { eq: true } }",
    "must: { rating: { gt: 4.6 } }",
    "must: { any: [{ price: { gt: 450 } }, { weight_g: { gt: 700 } }] }",
    "must: { not: { price: { gte: 0 } } }",
    "must: { brand: { none_of: [Fjell] } }",
    "must: { size: { eq: M } }",
  ])("%s", (asked) => {
    expectIssues(metOptions, flowWith(asked), [`unmet-option 10:9 ${hint}`]);
  });

  it("within the scope of the flow", () => {
    const asked = flowWith("must: { helmet: { eq: true } }");
    expectIssues(metOptions, asked, []);
    expectIssues(metOptions, `${asked}scope: { price: { lte: 75 } }`, [
      `unmet-option 10:9 ${hint}`,
    ]);
  });
});

describe("no issue", () => {
  it.each([
    ["one product is enough", "must: { price: { lte: 60 } }"],
    ["sold out for now", "must: { waterproof_mm: { gte: 30000 } }"],
    ["a preference", "wish: { weight_g: { prefer: lower } }"],
    ["nothing asked for", "weight: 2"],
    ["what nothing could be is another rule's concern", "must: { price: { gt: 5, lt: 3 } }"],
  ])("%s", (_, asked) => {
    expectIssues(metOptions, flowWith(asked), []);
  });

  it("an empty scope is said once, elsewhere", () => {
    const text = `${flowWith("must: { helmet: { eq: true } }")}scope: { price: { gt: 9999 } }`;
    expect(issuesOf(metOptions, text)).toEqual([]);
  });
});
