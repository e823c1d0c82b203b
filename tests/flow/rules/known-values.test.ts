import { describe, it } from "vitest";
import { knownValues } from "../../../src/flow/rules/known-values.ts";
import { expectIssues, flowWith } from "./expect-issues.ts";

describe("a value the attribute cannot have", () => {
  it.each([
    ["must: { use: { eq: twon } }", ['10:31 (did you mean "town"?)']],
    ["wish: { use: { any_of: [hils] } }", ['10:31 (did you mean "hills"?)']],
    ["wish: { use: { all_of: [rock, rokc] } }", ['10:31 (did you mean "rock"?)']],
    ["must: { use: { none_of: [towns] } }", ['10:31 (did you mean "town"?)']],
    ["must: { kind: { eq: jaket } }", ['10:32 (did you mean "jacket"?)']],
    ["must: { kind: { any_of: [trouser, jacket] } }", ['10:32 (did you mean "trousers"?)']],
    ["must: { kind: { eq: boat } }", ['10:32 (known: "jacket", "trousers")']],
    [
      "must: { use: { any_of: [hils, rok] } }",
      ['10:31 (did you mean "hills"?)', '10:31 (did you mean "rock"?)'],
    ],
    ["must: { not: { use: { eq: twon } } }", ['10:38 (did you mean "town"?)']],
    [
      "must: { any: [{ kind: { eq: jacket } }, { use: { eq: rck } }] }",
      ['10:65 (did you mean "rock"?)'],
    ],
    ["must: { size: { any_of: [XXL] } }", ['10:32 (known: "S", "M", "L")']],
    // A name every object knows is still no value.
    ["must: { kind: { eq: constructor } }", ['10:32 (known: "jacket", "trousers")']],
    // The small shop states no brands.
    ["must: { brand: { eq: Fjell } }", ["10:33"]],
  ])("%s", (asked, expected) => {
    expectIssues(
      knownValues,
      flowWith(asked),
      expected.map((one) => `unknown-value ${one}`),
    );
  });

  it("in the scope", () => {
    expectIssues(knownValues, `${flowWith("weight: 1")}scope: { kind: { eq: jackett } }`, [
      'unknown-value 12:16 (did you mean "jacket"?)',
    ]);
  });
});

describe("no issue", () => {
  it.each([
    ["a value it has", "must: { use: { any_of: [town, hills] }, kind: { eq: jacket } }"],
    ["numbers", "must: { price: { lte: 100 }, weight_g: { eq: 400 } }"],
    ["a yes", "must: { helmet: { eq: true } }"],
    ["another rule's concern: the attribute", "must: { uze: { eq: town } }"],
    ["another rule's concern: the kind of test", "must: { helmet: { eq: town }, use: { gte: 5 } }"],
    ["a preference", "wish: { weight_g: { prefer: lower } }"],
  ])("%s", (_, asked) => {
    expectIssues(knownValues, flowWith(asked), []);
  });
});
