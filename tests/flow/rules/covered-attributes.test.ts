import { describe, expect, it } from "vitest";
import { coveredAttributes } from "../../../src/flow/rules/covered-attributes.ts";
import { loadSmallCatalog } from "../../fixtures/small-shop.ts";
import { expectIssues, flowWith, issuesOf } from "./expect-issues.ts";

const hint = "(fill it in, or derive it from the texts)";

describe("an attribute hardly any product states", () => {
  it.each([
    // Nothing has a brand, a delivery time or a size in the small shop.
    ["must: { brand: { none_of: [Fjell] } }", "10:33"],
    ["wish: { delivery_days: { lte: 2 } }", "10:41"],
    ["must: { any: [{ size: { eq: M } }, { price: { lte: 9 } }] }", "10:40"],
    ["must: { not: { delivery_days: { gt: 2 } } }", "10:48"],
  ])("%s", (asked, place) => {
    expectIssues(coveredAttributes, flowWith(asked), [`poor-coverage ${place} ${hint}`]);
  });

  it("is counted among the products of the scope", () => {
    const asked = flowWith("must: { waterproof_mm: { gte: 1 } }");
    // Ten of eleven jackets say it, the trousers do not.
    expectIssues(coveredAttributes, asked, []);
    expectIssues(coveredAttributes, `${asked}scope: { kind: { eq: trousers } }`, [
      `poor-coverage 10:41 ${hint}`,
    ]);
  });

  it("says how many products state it", () => {
    const asked = flowWith("must: { delivery_days: { lte: 2 } }");
    expect(issuesOf(coveredAttributes, asked)[0]?.message).toContain("for 0 of 12 products");
  });

  it("is reported where it is asked for first", () => {
    const asked = flowWith("must: { size: { eq: M } }, wish: { size: { eq: L } }");
    expectIssues(coveredAttributes, asked, [`poor-coverage 10:32 ${hint}`]);
  });

  it("is not missed where it has no meaning", () => {
    const catalog = loadSmallCatalog();
    const size = catalog.attributes.get("size");
    if (size === undefined) throw new Error("the small shop has sizes");
    const applied = (kind: string) => ({
      ...catalog,
      attributes: new Map([
        ...catalog.attributes,
        ["size", { ...size, applies: { kind: { eq: kind } } }],
      ]),
    });
    const asked = `${flowWith("must: { size: { eq: M } }")}scope: { kind: { eq: jacket } }`;
    expect(issuesOf(coveredAttributes, asked, applied("trousers"))).toEqual([]);
    expect(issuesOf(coveredAttributes, asked, applied("jacket"))).toHaveLength(1);
  });
});

describe("no issue", () => {
  it.each([
    "must: { weight_g: { lte: 400 }, price: { lte: 9 } }",
    "wish: { helmet: { eq: true } }",
    // What does not exist is another rule's concern.
    "must: { colour: { eq: red } }",
  ])("%s", (asked) => {
    expectIssues(coveredAttributes, flowWith(asked), []);
  });
});
