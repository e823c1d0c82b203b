import { describe, it } from "vitest";
import { somethingAsked } from "../../../src/flow/rules/something-asked.ts";
import { expectIssues, flowWith } from "./expect-issues.ts";

const flow = flowWith("must: { price: { lte: 100 } }");

const withSecond = `${flow}  - { id: r, kind: range, attribute: price, ask: { en: Price?, de: Preis? } }\n`;

describe("questions that are switched off", () => {
  it.each([
    ["all of them", flow.replaceAll("    kind:", "    enabled: false\n    kind:"), 1],
    ["one of two", withSecond.replace("    kind:", "    enabled: false\n    kind:"), 0],
    ["none", flow, 0],
  ])("%s", (_name, text, issues) => {
    expectIssues(somethingAsked, text, issues === 0 ? [] : ["nothing-asked 6:3 (switch one on)"]);
  });
});
