import { describe, it } from "vitest";
import { knownAnswers } from "../../../src/flow/rules/known-answers.ts";
import { expectIssues } from "./expect-issues.ts";

/** Three questions, the last of which is asked under a condition that begins in line 16. */
function flowAsking(condition: string): string {
  return `schema: 1
id: small
title: { en: Small }
catalog: small
questions:
  - id: where
    ask: { en: Where? }
    kind: single
    options: [{ id: town, label: { en: T } }, { id: hills, label: { en: H } }]
  - id: budget
    ask: { en: How much? }
    kind: budget
  - id: helmet
    ask: { en: Helmet? }
    kind: yes-no
    ask_if: ${condition}
    options: [{ id: yes }, { id: no }]
`;
}

const where = '(did you mean "where"?)';
const town = '(did you mean "town"?)';

describe("a condition that names what is not there", () => {
  it.each([
    ["{ wehre: { any_of: [town] } }", [`unknown-question 16:15 ${where}`]],
    ["{ where: { any_of: [twon] } }", [`unknown-option 16:22 ${town}`]],
    ["{ where: { eq: towm } }", [`unknown-option 16:22 ${town}`]],
    ["{ where: { none_of: [town, hils] } }", ['unknown-option 16:22 (did you mean "hills"?)']],
    [
      "{ where: { any_of: [twon, x] } }",
      [`unknown-option 16:22 ${town}`, 'unknown-option 16:22 (known: "town", "hills")'],
    ],
    [
      "{ weather: { answered: true } }",
      ['unknown-question 16:15 (known: "where", "budget", "helmet")'],
    ],
    ["{ helmet: { eq: yes } }", ["asks-itself 16:15"]],
    ["{ helmet: { answered: false } }", ["asks-itself 16:15"]],
    ["{ not: { wher: { eq: town } } }", [`unknown-question 16:22 ${where}`]],
    [
      "{ any: [{ where: { eq: town } }, { wheree: { eq: town } }] }",
      [`unknown-question 16:48 ${where}`],
    ],
    ["{ all: [{ not: { where: { eq: tow } } }] }", [`unknown-option 16:37 ${town}`]],
    // A question for an amount without options has none to be named.
    ["{ budget: { eq: low } }", ["unknown-option 16:23"]],
    [
      "\n      any:\n        - wher: { eq: town }\n        - where:\n            eq: twon",
      [`unknown-question 18:11 ${where}`, `unknown-option 20:13 ${town}`],
    ],
  ])("%s", (condition, expected) => {
    expectIssues(knownAnswers, flowAsking(condition), expected);
  });
});

describe("no issue", () => {
  it.each([
    "{ where: { any_of: [town, hills] } }",
    "{ where: { none_of: [town] }, budget: { answered: true } }",
    "{ not: { any: [{ where: { eq: town } }, { where: { answered: false } }] } }",
  ])("%s", (condition) => {
    expectIssues(knownAnswers, flowAsking(condition), []);
  });
});
