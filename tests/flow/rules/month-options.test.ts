import { describe, expect, it } from "vitest";
import { monthOptions } from "../../../src/flow/rules/month-options.ts";
import { expectIssues, flowOf, issuesOf } from "./expect-issues.ts";

const option = (id: string, more: string): string =>
  `      - { id: ${id}, label: { en: X }${more} }`;

function flowOfMonths(kind: string, ...options: readonly string[]): string {
  return flowOf(options.map((more, at) => option(`o${at}`, more)).join("\n"), `    kind: ${kind}`);
}

describe("months that mean nothing, or two things", () => {
  it.each([
    ["month", [""], ["missing-months 10:9"]],
    ["month", [", months: [1]", ""], ["missing-months 11:9"]],
    ["month", ["", ""], ["missing-months 10:9", "missing-months 11:9"]],
    ["single", [", months: [1]"], ["months-elsewhere 10:45"]],
    ["multi", [", months: [1]"], ["months-elsewhere 10:45"]],
    ["yes-no", ["", ", months: [7, 8]"], ["months-elsewhere 11:45"]],
    ["range", [", months: [1]"], ["months-elsewhere 10:45"]],
    ["budget", [", months: [1]"], ["months-elsewhere 10:45"]],
    ["month", [", months: [1, 2]", ", months: [2, 3]"], ["ambiguous-month 10:7"]],
    ["month", [", months: [1, 1]"], ["ambiguous-month 10:7"]],
    [
      "month",
      [", months: [12, 1]", ", months: [1]", ""],
      ["missing-months 12:9", "ambiguous-month 10:7"],
    ],
  ])("%s %j", (kind, options, expected) => {
    expectIssues(monthOptions, flowOfMonths(kind, ...options), expected);
  });

  it("are named", () => {
    const text = flowOfMonths("month", ", months: [1, 2, 3]", ", months: [3, 4, 1]");
    expect(issuesOf(monthOptions, text)).toMatchObject([
      { severity: "warning", message: "month 3, 1 means more than one option" },
    ]);
  });
});

describe("no issue", () => {
  it.each([
    ["month", [", months: [12, 1, 2]", ", months: [3, 4]"]],
    ["single", ["", ""]],
  ])("%s %j", (kind, options) => {
    expectIssues(monthOptions, flowOfMonths(kind, ...options), []);
  });
});
