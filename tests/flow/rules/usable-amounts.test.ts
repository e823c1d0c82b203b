import { describe, expect, it } from "vitest";
import { usableAmounts } from "../../../src/flow/rules/usable-amounts.ts";
import { expectIssues, flowOf, issuesOf } from "./expect-issues.ts";

/** A question without options, its kind in line 8. */
function flowOfAmount(head: string): string {
  return flowOf("", `    kind: ${head}`).replace(/ {4}options:\n\n/, "");
}

const options = "    options: [{ id: x, label: { en: X } }]";

describe("an amount of nothing that could be counted", () => {
  it.each([
    ["range", ["missing-attribute 6:5 (add attribute: with a number of the catalogue)"]],
    [
      "range\n    effect: must",
      ["missing-attribute 6:5 (add attribute: with a number of the catalogue)"],
    ],
    ["range\n    attribute: kind", ["amount-without-number 9:16"]],
    ["range\n    attribute: use", ["amount-without-number 9:16"]],
    ["range\n    attribute: helmet", ["amount-without-number 9:16"]],
    ["range\n    attribute: size", ["amount-without-number 9:16"]],
    ["range\n    attribute: brand", ["amount-without-number 9:16"]],
    ["range\n    attribute: in_stock", ["amount-without-number 9:16"]],
    ["budget\n    attribute: in_stock", ["amount-without-number 9:16"]],
    [`budget\n    attribute: kind\n${options}`, ["amount-without-number 9:16"]],
    [`range\n    attribute: use\n${options}`, ["amount-without-number 9:16"]],
  ])("%s", (head, expected) => {
    expectIssues(usableAmounts, flowOfAmount(head), expected);
  });

  it("says of which kind it is", () => {
    const [found] = issuesOf(usableAmounts, flowOfAmount("range\n    attribute: helmet"));
    expect(found?.message).toContain('"helmet" is a boolean attribute');
  });
});

describe("no issue", () => {
  it.each([
    "budget",
    "budget\n    attribute: price",
    "range\n    attribute: weight_g",
    "range\n    attribute: rating\n    effect: must",
    `range\n${options}`,
    // What does not exist is another rule's concern.
    "range\n    attribute: colour",
    `single\n${options}`,
  ])("%s", (head) => {
    expectIssues(usableAmounts, flowOfAmount(head), []);
  });
});
