import { describe, it } from "vitest";
import { labelledOptions } from "../../../src/flow/rules/labelled-options.ts";
import { smallFlowText } from "../../fixtures/small-shop.ts";
import { expectIssues, flowOf } from "./expect-issues.ts";

const notYesOrNo = "(its options are yes and no; for anything else use kind: single)";

describe("an option that does not say what it is", () => {
  it.each([
    ["single", "{ id: x }", ["missing-label 10:9"]],
    ["multi", "{ id: x }", ["missing-label 10:9"]],
    ["month", "{ id: x, months: [1] }", ["missing-label 10:9"]],
    ["range", "{ id: x }", ["missing-label 10:9"]],
    ["budget", "{ id: x, must: { price: { lte: 5 } } }", ["missing-label 10:9"]],
    // In another question "yes" may mean anything.
    ["single", "{ id: yes }", ["missing-label 10:9"]],
    ["multi", "{ id: no }", ["missing-label 10:9"]],
    ["yes-no", "{ id: maybe }", [`not-yes-or-no 10:15 ${notYesOrNo}`]],
    ["yes-no", "{ label: { en: Yes }, id: yess }", [`not-yes-or-no 10:35 ${notYesOrNo}`]],
    [
      "single",
      "{ id: x, label: { en: X } }\n      - { id: y }\n      - { id: z }",
      ["missing-label 11:9", "missing-label 12:9"],
    ],
  ])("%s: %s", (kind, option, expected) => {
    expectIssues(labelledOptions, flowOf(`      - ${option}`, `    kind: ${kind}`), expected);
  });
});

describe("no issue", () => {
  it.each([
    ["single", "{ id: yes, label: { en: Yes } }"],
    ["yes-no", "{ id: yes }\n      - { id: no }"],
    ["yes-no", "{ id: yes, label: { en: Of course } }"],
  ])("%s: %s", (kind, option) => {
    expectIssues(labelledOptions, flowOf(`      - ${option}`, `    kind: ${kind}`), []);
  });

  it("in the small shop", () => {
    expectIssues(labelledOptions, smallFlowText, []);
  });
});
