import { describe, it } from "vitest";
import { scopeKeepsProducts } from "../../../src/flow/rules/scope-keeps-products.ts";
import { expectIssues, flowWith } from "./expect-issues.ts";

const flow = flowWith("must: { price: { lte: 100 } }");

describe("a scope without products", () => {
  it.each([
    "scope: { price: { gt: 450 } }",
    "scope: { kind: { eq: trousers }, helmet: { eq: true } }",
    "scope: { not: { kind: { any_of: [jacket, trousers] } } }",
    "scope: { all: [{ kind: { eq: jacket } }, { kind: { eq: trousers } }] }",
    "scope: { any: [{ price: { lt: 1 } }, { price: { gt: 999 } }] }",
    "scope: { use: { all_of: [town, rock] } }",
    "scope: { helmet: { eq: true }, price: { lt: 90 } }",
    // What no product states, no product is known to meet.
    "scope: { size: { eq: M } }",
    "scope: { brand: { none_of: [Fjell] } }",
    "scope: { delivery_days: { gte: 0 } }",
    "scope: { colour: { eq: red } }",
  ])("%s", (scope) => {
    expectIssues(scopeKeepsProducts, flow + scope, ["empty-scope 12:8"]);
  });
});

describe("no issue", () => {
  it.each(["", "scope: { kind: { eq: trousers } }", "scope: { price: { lte: 60 } }"])(
    "%s",
    (scope) => {
      expectIssues(scopeKeepsProducts, flow + scope, []);
    },
  );
});
