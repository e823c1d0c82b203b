import { describe, expect, it } from "vitest";
import { parseFlowTest, runFlowTest } from "../../src/advisor/flow-test.ts";
import { createReader } from "../../src/reading/reader.ts";
import { demand, learnSmallShop } from "../fixtures/small-shop.ts";

const knowledge = learnSmallShop();
const advice = { knowledge, reader: createReader(knowledge.flow) };

/** One conversation; its turns begin in line 6, each in a line of its own. */
function testOf(...turns: readonly string[]): string {
  return `schema: 1
flow: small-jackets
conversations:
  - name: for the rock
    turns:
${turns.map((turn) => `      - ${turn}`).join("\n")}
`;
}

/** What is not met, with the line it is expected in. */
function check(...turns: readonly string[]): readonly string[] {
  const issues = runFlowTest(advice, demand(parseFlowTest(testOf(...turns), "x.test.yaml")));
  return issues.map(({ line, message }) => `${line} ${message.replace("for the rock: ", "")}`);
}

const rock = "{ answer: { where: [rock] } }";

describe("a conversation that goes as expected", () => {
  it.each([
    ["what is asked", ["{ answer: { where: [hills] }, asks: budget, products: 0 }"]],
    [
      "what is understood",
      ["{ say: climbing in the rain, understood: [against.rain, where.rock], products: 3 }"],
    ],
    ["what counts", [rock, "{ answer: { against: [rain] }, needs: [where.rock, against.rain] }"]],
    [
      "what every product is",
      [rock, "{ answer: { against: [rain] }, every: { use: { eq: rock } } }"],
    ],
    ["which product is there", [rock, "{ answer: { against: [rain] }, includes: [cirrus, fels] }"]],
    ["what gave way", ["{ say: 'rain, max 90', relaxed: [against.rain, budget] }"]],
    ["how many are left", ["{ answer: { where: [town] }, remaining: { gte: 3, lte: 3 } }"]],
    ["that it was not understood", ["{ say: quxblorf, misunderstood: true, asks: where }"]],
    ["that it is refused", ["{ answer: { where: [sea] }, refused: unknown-option }"]],
    [
      "every way to go on",
      [
        "{ skip: where }",
        "{ answer: { budget: { max: 300 } }, products: 3 }",
        "{ revise: { budget: 200 }, needs: [budget] }",
        "{ critique: 1 price:lower, needs: [budget, critique.price] }",
        "{ critique: 1 helmet:true, needs: [budget, critique.price, critique.helmet] }",
        "{ retract: critique.helmet, needs: [budget, critique.price] }",
        "{ retract: budget, needs: [critique.price] }",
        "{ show: products, products: 3 }",
        "{ restart: true, asks: where, products: 0 }",
      ],
    ],
  ])("%s", (_, turns) => {
    expect(check(...turns)).toEqual([]);
  });
});

describe("an expectation that is not met", () => {
  it.each([
    [
      ["{ answer: { where: [hills] }, asks: nothing }"],
      ['6 asks: expected "nothing", found "budget"'],
    ],
    [
      [rock, "{ say: quxblorf, misunderstood: true, products: 3 }"],
      ["7 products: expected 3, found 0"],
    ],
    [["{ say: climbing, misunderstood: true }"], ["6 misunderstood: expected true, found false"]],
    [["{ say: climbing, understood: [] }"], ['6 understood: expected [], found ["where.rock"]']],
    [["{ answer: { where: [sea] } }"], ["6 the turn was refused: unknown-option"]],
    [["{ answer: { where: [town] }, refused: unknown-option }"], ["6 the turn was accepted"]],
    [["{ critique: 1 price:lower }"], ["6 there is no such product on the screen"]],
    [
      [rock, "{ answer: { against: [rain] }, every: { helmet: { eq: true } } }"],
      ['7 every: "gipfel" does not meet it'],
    ],
    [
      ["{ answer: { where: [town] }, includes: [eis] }"],
      ['6 includes: "eis" is not shown, but ["brise","hafen","dachs"]'],
    ],
    [
      ["{ answer: { where: [town] }, remaining: { gte: 4 } }"],
      ["6 remaining: expected 4 to Infinity, found 3"],
    ],
    [
      ["{ answer: { where: [town] }, remaining: { lte: 2 } }"],
      ["6 remaining: expected 0 to 2, found 3"],
    ],
    // The conversation goes on, and all that is wrong is said.
    [
      ["{ answer: { where: [sea] } }", "{ answer: { where: [town] }, products: 2, asks: helmet }"],
      [
        "6 the turn was refused: unknown-option",
        "7 products: expected 2, found 3",
        expect.stringMatching(/^7 asks: expected "helmet"/),
      ],
    ],
  ])("%j", (turns, expected) => {
    expect(check(...turns)).toEqual(expected);
  });
});

describe("what is no test", () => {
  it.each([
    ["{ answr: { where: [town] } }", "unknown-key 6:11"],
    ["{ say: climbing, product: 3 }", "unknown-key 6:26"],
    ["{ say: '' }", "too-small 6:16"],
    ["{ critique: 7 price:lower }", "invalid-format 6:21"],
    ["{ show: jackets }", "invalid-value 6:17"],
  ])("%s", (turn, expected) => {
    const { ok, issues } = parseFlowTest(testOf(turn), "x.test.yaml");
    expect(ok).toBe(false);
    expect(issues.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([expected]);
  });
});
