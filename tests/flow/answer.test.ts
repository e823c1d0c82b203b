import { describe, expect, it } from "vitest";
import { activeAnswers, applies, type Answer } from "../../src/flow/answer.ts";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import { loadSmallFlow } from "../fixtures/small-shop.ts";

/** A flow in which each question hangs on the one before. */
const flow = loadSmallFlow(`
schema: 1
id: chain
title: { en: Chain }
catalog: small
questions:
  - { id: where, ask: { en: A }, kind: single, options: [{ id: rock, label: { en: R } }, { id: town, label: { en: T } }] }
  - { id: helmet, ask: { en: B }, kind: yes-no, ask_if: { where: { eq: rock } }, options: [{ id: yes }, { id: no }] }
  - { id: colour, ask: { en: C }, kind: single, ask_if: { helmet: { eq: yes } }, options: [{ id: red, label: { en: R } }] }
  - { id: off, ask: { en: D }, kind: yes-no, enabled: false, options: [{ id: yes }] }
  - { id: never, ask: { en: E }, kind: yes-no, ask_if: { where: { answered: false } }, options: [{ id: yes }] }
`);

/** `where: rock` is an option, `where: ?` is not sure. */
function toAnswers(given: Readonly<Record<string, string>>): ReadonlyMap<QuestionId, Answer> {
  return new Map(
    Object.entries(given).map(([id, option]) => [
      id as QuestionId,
      option === "?" ? { type: "unsure" } : { type: "options", options: [option as OptionId] },
    ]),
  );
}

describe("activeAnswers", () => {
  it.each([
    ["all hold", { where: "rock", helmet: "yes", colour: "red" }, ["where", "helmet", "colour"]],
    ["one changed, two rest", { where: "town", helmet: "yes", colour: "red" }, ["where"]],
    ["the middle one changed", { where: "rock", helmet: "no", colour: "red" }, ["where", "helmet"]],
    ["said before it could come up", { colour: "red" }, ["colour"]],
    [
      "not sure rules nothing out",
      { where: "?", helmet: "yes", colour: "red" },
      ["where", "helmet", "colour"],
    ],
    ["switched off", { off: "yes", where: "rock" }, ["where"]],
    ["unknown to the flow", { weather: "wet" }, []],
    ["worth asking only as long as another is open", { never: "yes" }, ["never"]],
    ["and that one is answered", { never: "yes", where: "rock" }, ["where"]],
    ["none", {}, []],
  ])("%s", (_, given, expected) => {
    expect([...activeAnswers(flow, toAnswers(given)).keys()]).toEqual(expected);
  });

  it("leaves the answers themselves alone", () => {
    const answers = toAnswers({ where: "town", helmet: "yes" });
    activeAnswers(flow, answers);
    expect(answers.size).toBe(2);
  });
});

describe("applies", () => {
  it.each([
    ["helmet", { where: "rock" }, true],
    ["helmet", { where: "town" }, false],
    ["helmet", { where: "?" }, false],
    ["helmet", {}, false],
    ["where", {}, true],
    ["off", {}, false],
    ["weather", {}, false],
    ["never", {}, true],
    ["never", { where: "?" }, true],
    ["never", { where: "town" }, false],
  ])("%s after %j: %s", (question, given, expected) => {
    expect(applies(flow, question as QuestionId, toAnswers(given))).toBe(expected);
  });
});
