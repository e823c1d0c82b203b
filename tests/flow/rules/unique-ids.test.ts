import { describe, expect, it } from "vitest";
import { uniqueIds } from "../../../src/flow/rules/unique-ids.ts";
import { expectIssues, issuesOf } from "./expect-issues.ts";

/** Each question stands in one line, from line 6 on; its id begins in column 11. */
function flowOfIds(
  ...questions: readonly (readonly [id: string, ...options: readonly string[]])[]
) {
  const lines = questions.map(([id, ...options]) => {
    const listed = options.map((option) => `{ id: ${option}, label: { en: X } }`);
    return `  - { id: ${id}, ask: { en: Q }, kind: single, options: [${listed.join(", ")}] }`;
  });
  return `schema: 1
id: small
title: { en: Small }
catalog: small
questions:
${lines.join("\n")}
`;
}

describe("an id that is taken", () => {
  it.each([
    [
      [
        ["p", "x"],
        ["p", "x"],
      ],
      ["duplicate-question 7:11"],
    ],
    [
      [
        ["p", "x"],
        ["q", "x"],
        ["p", "x"],
      ],
      ["duplicate-question 8:11"],
    ],
    [
      [
        ["p", "x"],
        ["p", "x"],
        ["p", "x"],
      ],
      ["duplicate-question 7:11", "duplicate-question 8:11"],
    ],
    [
      [
        ["p", "x"],
        ["q", "x"],
        ["q", "x"],
        ["p", "x"],
      ],
      ["duplicate-question 8:11", "duplicate-question 9:11"],
    ],
    [[["p", "x", "x"]], ["duplicate-option 6:89"]],
    [[["p", "x", "y", "x"]], ["duplicate-option 6:118"]],
    [[["p", "x", "x", "x"]], ["duplicate-option 6:89", "duplicate-option 6:118"]],
    [
      [
        ["p", "x"],
        ["q", "y", "y"],
      ],
      ["duplicate-option 7:89"],
    ],
    [
      [
        ["p", "x", "x"],
        ["p", "y"],
      ],
      ["duplicate-option 6:89", "duplicate-question 7:11"],
    ],
    [[["p", "a", "b", "a", "b"]], ["duplicate-option 6:118", "duplicate-option 6:147"]],
  ] as const)("%j", (questions, expected) => {
    expectIssues(uniqueIds, flowOfIds(...questions), expected);
  });

  it("is named", () => {
    const text = flowOfIds(["where", "x"], ["where", "x"]);
    expect(issuesOf(uniqueIds, text)[0]?.message).toBe('another question has the id "where"');
  });
});

describe("no issue", () => {
  it.each([
    [
      [
        ["p", "x"],
        ["q", "x"],
      ],
    ],
    [[["x", "x"]]],
    [[["p", "p-1", "p_1", "p1"]]],
  ] as const)("%j", (questions) => {
    expectIssues(uniqueIds, flowOfIds(...questions), []);
  });
});
