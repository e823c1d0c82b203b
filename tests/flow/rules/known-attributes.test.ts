import { describe, it } from "vitest";
import { knownAttributes } from "../../../src/flow/rules/known-attributes.ts";
import { expectIssues, flowOf, flowWith } from "./expect-issues.ts";

const all =
  '(known: "kind", "use", "waterproof_mm", "weight_g", "helmet", "size", "price", "rating", "delivery_days", "in_stock", "brand")';

describe("an attribute the catalogue lacks", () => {
  it.each([
    ["must: { waterprof_mm: { gte: 1 } }", ['10:26 (did you mean "waterproof_mm"?)']],
    ["wish: { weigth_g: { lte: 1 } }", ['10:26 (did you mean "weight_g"?)']],
    ["must: { colour: { eq: red } }", [`10:26 ${all}`]],
    ["must: { helmet: { eq: true }, pric: { lte: 1 } }", ['10:48 (did you mean "price"?)']],
    ["must: { not: { helmt: { eq: true } } }", ['10:33 (did you mean "helmet"?)']],
    [
      "must: { any: [{ helmt: { eq: true } }, { helmets: { eq: true } }] }",
      ['10:34 (did you mean "helmet"?)', '10:59 (did you mean "helmet"?)'],
    ],
    [
      "must: { all: [{ not: { any: [{ usee: { eq: rock } }] } }] }",
      ['10:49 (did you mean "use"?)'],
    ],
    ["must: { helmet2: { eq: true } }", ['10:26 (did you mean "helmet"?)']],
    [
      'because: { en: "{waterproof_mm}", de: "{waterprof_mm}" }',
      ['10:56 (did you mean "waterproof_mm"?)'],
    ],
    [
      'because: { en: "{wight_g} and {prise}", de: ok }',
      ['10:33 (did you mean "weight_g"?)', '10:33 (did you mean "price"?)'],
    ],
    [
      "must: { waterprof_mm: { gte: 1 } }, wish: { hlmet: { eq: true } }",
      ['10:26 (did you mean "waterproof_mm"?)', '10:62 (did you mean "helmet"?)'],
    ],
  ])("in an option: %s", (asked, expected) => {
    expectIssues(
      knownAttributes,
      flowWith(asked),
      expected.map((one) => `unknown-attribute ${one}`),
    );
  });

  it.each([
    ["scope: { knd: { eq: jacket } }", '12:10 (did you mean "kind"?)'],
    ["results: { compare: [price, wieght_g] }", '12:29 (did you mean "weight_g"?)'],
    ["results:\n  compare:\n    - price\n    - ratings", '15:7 (did you mean "rating"?)'],
    ["scope:\n  knd:\n    eq: jacket", '13:3 (did you mean "kind"?)'],
  ])("elsewhere: %s", (more, expected) => {
    expectIssues(knownAttributes, flowWith("must: { price: { lte: 9 } }") + more, [
      `unknown-attribute ${expected}`,
    ]);
  });

  it.each(["range", "budget"])("as what a %s limits", (kind) => {
    const head = `    kind: ${kind}\n    attribute: wight_g`;
    expectIssues(knownAttributes, flowOf("      - { id: x, label: { en: X, de: X } }", head), [
      'unknown-attribute 9:16 (did you mean "weight_g"?)',
    ]);
  });

  it("is shown where its name stands, also in a document of many lines", () => {
    const lines = `      - id: x
        label: { en: X, de: X }
        must:
          any:
            - waterprof_mm:
                gte: 1`;
    expectIssues(knownAttributes, flowOf(lines), [
      'unknown-attribute 14:15 (did you mean "waterproof_mm"?)',
    ]);
  });
});

describe("what the catalogue has is no issue", () => {
  it.each([
    "must: { waterproof_mm: { gte: 1 }, helmet: { eq: true } }",
    "wish: { price: { prefer: lower }, rating: { gte: 4 }, in_stock: { eq: true } }",
    "must: { not: { any: [{ use: { any_of: [rock] } }, { brand: { eq: Fjell } }] } }",
    'because: { en: "{weight_g} light, {nothing here}", de: "{Weight_g}" }',
    "weight: 2",
  ])("%s", (asked) => {
    expectIssues(knownAttributes, flowWith(asked), []);
  });
});
