import { describe, expect, it } from "vitest";
import { satisfiableOptions } from "../../../src/flow/rules/satisfiable-options.ts";
import { expectIssues, flowWith, issuesOf } from "./expect-issues.ts";

describe("an option that asks for what nothing could be", () => {
  it.each([
    ["must: { price: { gt: 5, lt: 3 } }", "price"],
    ["must: { price: { gte: 5, lt: 5 } }", "price"],
    ["must: { weight_g: { gt: 400 } }, wish: { weight_g: { lt: 300 } }", "weight_g"],
    ["must: { all: [{ price: { lte: 5 } }, { price: { gte: 6 } }] }", "price"],
    ["must: { all: [{ kind: { eq: jacket } }, { kind: { eq: trousers } }] }", "kind"],
    ["must: { kind: { eq: jacket } }, wish: { kind: { none_of: [jacket] } }", "kind"],
    ["must: { helmet: { eq: true } }, wish: { helmet: { eq: false } }", "helmet"],
    ["must: { all: [{ use: { eq: rock } }, { use: { none_of: [rock] } }] }", "use"],
    ["must: { all: [{ use: { all_of: [rock, hills] } }, { use: { none_of: [hills] } }] }", "use"],
    ["must: { any: [{ price: { gt: 5, lt: 3 } }, { weight_g: { gt: 9, lt: 8 } }] }", "price"],
    ["must: { price: { gte: 100 } }, wish: { any: [{ price: { gt: 5, lt: 3 } }] }", "price"],
  ])("%s", (asked, attribute) => {
    const text = flowWith(asked);
    expectIssues(satisfiableOptions, text, ["unsatisfiable-option 10:9"]);
    expect(issuesOf(satisfiableOptions, text)[0]?.message).toContain(`of "${attribute}"`);
  });

  it.each([
    ["scope: { kind: { eq: jacket } }", "must: { kind: { eq: trousers } }"],
    ["scope: { price: { lte: 100 } }", "must: { price: { gt: 100 } }"],
  ])("%s leaves nothing of %s", (scope, asked) => {
    expectIssues(satisfiableOptions, flowWith(asked) + scope, ["unsatisfiable-option 10:9"]);
    expectIssues(satisfiableOptions, flowWith(asked), []);
  });
});

describe("no issue", () => {
  it.each([
    "must: { price: { gte: 5, lte: 5 } }",
    "must: { price: { gt: 5, lt: 6 } }",
    // A product may be for both.
    "must: { all: [{ use: { eq: rock } }, { use: { eq: town } }] }",
    "must: { any: [{ price: { gt: 5, lt: 3 } }, { weight_g: { lt: 300 } }] }",
    // Nothing has it, but something could: another rule says that.
    "must: { price: { gte: 100000 } }",
    "must: { not: { all: [{ price: { lte: 5 } }, { price: { gte: 6 } }] } }",
    "must: { kind: { any_of: [jacket, trousers] } }, wish: { kind: { eq: jacket } }",
    "weight: 1",
    "must: { colour: { eq: red } }, wish: { colour: { eq: blue } }",
  ])("%s", (asked) => {
    expectIssues(satisfiableOptions, flowWith(asked), []);
  });

  it("beside a scope that keeps nothing, which is an issue of its own", () => {
    const text = `${flowWith("must: { price: { gt: 5, lt: 3 } }")}scope: { price: { lt: 0 } }`;
    expectIssues(satisfiableOptions, text, []);
  });
});
