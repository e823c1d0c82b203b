import { describe, it } from "vitest";
import { knownRelax } from "../../../src/flow/rules/known-relax.ts";
import { expectIssues } from "./expect-issues.ts";

/** Line 17 says what to give up first. */
function flowRelaxing(relax: string): string {
  return `schema: 1
id: small
title: { en: Small }
catalog: small
questions:
  - id: where
    ask: { en: Where? }
    kind: single
    options:
      - { id: town, label: { en: T }, wish: { use: { eq: town } } }
      - { id: rock, label: { en: H }, must: { use: { eq: rock } } }
  - { id: look, ask: { en: How? }, kind: yes-no, options: [{ id: yes, wish: { helmet: { eq: true } } }] }
  - { id: money, ask: { en: How much? }, kind: budget }
  - { id: cheap, ask: { en: How much? }, kind: budget, effect: wish }
  - { id: load, ask: { en: How heavy? }, kind: range, attribute: weight_g }
  - { id: bulk, ask: { en: How heavy? }, kind: range, attribute: weight_g, effect: must }
relax: ${relax}
`;
}

describe("what cannot give way", () => {
  it.each([
    ["[wher]", ['unknown-relax 17:9 (did you mean "where"?)']],
    ["[where.rok]", ['unknown-relax 17:9 (did you mean "where.rock"?)']],
    ["[something]", [expectedNames()]],
    ["[money, mony]", ['unknown-relax 17:16 (did you mean "money"?)']],
    ["[where.rock.x]", ['unknown-relax 17:9 (did you mean "where.rock"?)']],
    ["[look]", ["relax-without-must 17:9"]],
    ["[look.yes]", ["relax-without-must 17:9"]],
    ["[where.town]", ["relax-without-must 17:9"]],
    ["[cheap]", ["relax-without-must 17:9"]],
    ["[load]", ["relax-without-must 17:9"]],
    [
      "\n  - where\n  - buulk\n  - look",
      ['unknown-relax 19:5 (did you mean "bulk"?)', "relax-without-must 20:5"],
    ],
  ])("%s", (relax, expected) => {
    expectIssues(knownRelax, flowRelaxing(relax), expected);
  });
});

function expectedNames(): string {
  const names = "where.town where.rock where look.yes look money cheap load bulk".split(" ");
  return `unknown-relax 17:9 (known: ${names.map((name) => `"${name}"`).join(", ")})`;
}

describe("no issue", () => {
  it.each(["[where, where.rock, money, bulk]", "[]"])("%s", (relax) => {
    expectIssues(knownRelax, flowRelaxing(relax), []);
  });
});
