import { describe, expect, it } from "vitest";
import { distinctWords } from "../../../src/flow/rules/distinct-words.ts";
import { expectIssues, flowOf, issuesOf } from "./expect-issues.ts";

/** What two options of a question are called; the second one's words begin in line 11, column 36. */
function flowSaying(one: string, other: string): string {
  return flowOf(`      - { id: x, label: { en: X }, says: ${one} }
      - { id: y, label: { en: Y }, says: ${other} }`);
}

describe("words that mean two options of a question", () => {
  it.each([
    ["{ en: [rain] }", "{ en: [rain] }", ["11:49"]],
    ["{ en: [rain] }", "{ en: [wet, Rain] }", ["11:54"]],
    ["{ en: [rain] }", "{ en: [RAIN!] }", ["11:49"]],
    ["{ en: [heavy rain] }", "{ en: [heavy-rain] }", ["11:49"]],
    ["{ de: [Nässe] }", "{ de: [nasse] }", ["11:49"]],
    ["{ de: [heiß] }", "{ de: [heiss] }", ["11:49"]],
    ["{ en: [20.000 mm] }", "{ en: ['20000 mm'] }", ["11:49"]],
    ["{ en: [a, b, c] }", "{ en: [c, b, d] }", ["11:49", "11:52"]],
    ["{ en: [a], de: [b] }", "{ de: [b], en: [a] }", ["11:49", "11:58"]],
    ["{ en: [rain, rain] }", "{ en: [rain, rain] }", ["11:49", "11:55"]],
  ])("%s and %s", (one, other, places) => {
    const text = flowSaying(one, other);
    expectIssues(
      distinctWords,
      text,
      places.map((place) => `ambiguous-words ${place}`),
    );
    for (const { message, severity } of issuesOf(distinctWords, text)) {
      expect(message).toMatch(/means both "x" and "y"$/);
      expect(severity).toBe("warning");
    }
  });
});

describe("no issue", () => {
  it.each([
    ["{ en: [rain] }", "{ en: [wind] }"],
    ["{ en: [rain] }", "{ en: [rains] }"],
    ["{ en: [rain, rain] }", "{ en: [wind] }"],
    ["{ en: [warm] }", "{ de: [warm] }"],
    ["{ en: [light rain] }", "{ en: [rain, light] }"],
  ])("%s and %s", (one, other) => {
    expectIssues(distinctWords, flowSaying(one, other), []);
  });

  it("two questions may share words", () => {
    const text = flowOf(`      - { id: x, label: { en: X }, says: { en: [rain] } }
  - { id: p, ask: { en: P? }, kind: single, options: [{ id: z, label: { en: Z }, says: { en: [rain] } }] }`);
    expectIssues(distinctWords, text, []);
  });
});
