import { describe, expect, it } from "vitest";
import { fittingTests } from "../../../src/flow/rules/fitting-tests.ts";
import { expectIssues, flowWith, issuesOf } from "./expect-issues.ts";

describe("a test that does not suit its attribute", () => {
  it.each([
    ["must: { price: { eq: cheap } }", "10:33", "gte, gt, lte, lt, prefer, or numbers"],
    ["must: { price: { all_of: [1, 2] } }", "10:33", "gte, gt, lte, lt, prefer, or numbers"],
    ["must: { price: { any_of: [1, true] } }", "10:33", "gte, gt, lte, lt, prefer, or numbers"],
    ["must: { helmet: { gte: 1 } }", "10:34", "{ eq: true } or { eq: false }"],
    ["must: { helmet: { eq: yes } }", "10:34", "{ eq: true } or { eq: false }"],
    ["must: { helmet: { none_of: [true] } }", "10:34", "{ eq: true } or { eq: false }"],
    ["wish: { helmet: { prefer: higher } }", "10:34", "{ eq: true } or { eq: false }"],
    ["must: { kind: { lt: 5 } }", "10:32", "expected eq, any_of or none_of with its values"],
    ["must: { kind: { eq: 5 } }", "10:32", "expected eq, any_of or none_of with its values"],
    ["must: { kind: { all_of: [jacket, trousers] } }", "10:32", "only one value"],
    ["wish: { kind: { prefer: lower } }", "10:32", "expected eq, any_of or none_of"],
    ["must: { use: { gte: 5 } }", "10:31", "eq, any_of, all_of or none_of with its values"],
    ["must: { use: { any_of: [rock, true] } }", "10:31", "eq, any_of, all_of or none_of"],
    ["must: { not: { use: { eq: false } } }", "10:38", "eq, any_of, all_of or none_of"],
    ["must: { any: [{ in_stock: { eq: 1 } }] }", "10:44", "{ eq: true } or { eq: false }"],
  ])("%s", (asked, place, wanted) => {
    const text = flowWith(asked);
    expectIssues(fittingTests, text, [`unfitting-test ${place}`]);
    expect(issuesOf(fittingTests, text)[0]?.message).toContain(wanted);
  });
});

describe("no issue", () => {
  it.each([
    "must: { price: { lte: 100 }, weight_g: { gt: 1, lt: 500 }, rating: { eq: 5 } }",
    "must: { delivery_days: { any_of: [1, 2] } }",
    "must: { waterproof_mm: { none_of: [0] } }",
    "wish: { price: { prefer: lower } }",
    "must: { helmet: { eq: false }, in_stock: { any_of: [true, false] } }",
    "must: { kind: { all_of: [jacket] }, use: { all_of: [rock, hills] } }",
    "must: { kind: { none_of: [trousers] }, use: { none_of: [town] } }",
    // What does not exist suits nothing, but that is another rule's concern.
    "must: { colour: { eq: red } }",
  ])("%s", (asked) => {
    expectIssues(fittingTests, flowWith(asked), []);
  });
});
