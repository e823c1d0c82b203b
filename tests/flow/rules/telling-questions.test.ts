import { describe, expect, it } from "vitest";
import { tellingQuestions } from "../../../src/flow/rules/telling-questions.ts";
import { expectIssues, flowOf, issuesOf } from "./expect-issues.ts";

function flowOfOptions(kind: string, ...asked: readonly string[]): string {
  const lines = asked.map((more, at) => `      - { id: o${at}, label: { en: X }${more} }`);
  return flowOf(lines.join("\n"), `    kind: ${kind}`);
}

const dry = ", must: { waterproof_mm: { gte: 10000 } }";
const wishDry = ", wish: { waterproof_mm: { gte: 10000 } }";

describe("a question that changes nothing", () => {
  it.each([
    ["nothing is asked for", ["", ""]],
    ["the same is asked for", [dry, dry]],
    ["the same in other words", [dry, ", must: { waterproof_mm: { gt: 8000 } }"]],
    ["the same number of times", [wishDry, wishDry, wishDry]],
    ["everything does", [", must: { price: { gte: 0 } }", ""]],
    [
      "everything does, in two ways",
      [", must: { price: { gte: 0 } }", ", must: { weight_g: { gte: 0 } }"],
    ],
    ["nothing does", [", must: { price: { lt: 0 } }", ", must: { weight_g: { lt: 0 } }"]],
    ["one option without effect", [""]],
  ])("%s", (_, asked) => {
    const text = flowOfOptions("single", ...asked);
    expectIssues(tellingQuestions, text, ["question-without-effect 6:5"]);
    expect(issuesOf(tellingQuestions, text)[0]?.severity).toBe("warning");
  });

  it("has a difference only outside the scope", () => {
    // Trousers weigh 380 g; among jackets 370 and 385 part the same ones.
    const text = flowOfOptions(
      "single",
      ", must: { weight_g: { lte: 370 } }",
      ", must: { weight_g: { lte: 385 } }",
    );
    expectIssues(tellingQuestions, text, []);
    expectIssues(tellingQuestions, `${text}scope: { kind: { eq: jacket } }`, [
      "question-without-effect 6:5",
    ]);
  });

  it("names no number and no option", () => {
    const text = flowOfOptions("single", "", "").replace(/kind: single[^]*/, "kind: range\n");
    expectIssues(tellingQuestions, text, ["question-without-effect 6:5"]);
  });
});

describe("no issue", () => {
  it.each([
    ["two options part the products", "single", [dry, ", must: { waterproof_mm: { lt: 10000 } }"]],
    ["one asks, one does not", "single", [dry, ""]],
    ["one wish is enough", "yes-no", [wishDry, ""]],
    ["a single option that asks", "multi", [dry]],
    ["one as a must, one as a wish", "single", [dry, wishDry]],
    [
      "opposite preferences",
      "single",
      [", wish: { price: { prefer: lower } }", ", wish: { price: { prefer: higher } }"],
    ],
  ])("%s", (_, kind, asked) => {
    expectIssues(tellingQuestions, flowOfOptions(kind, ...asked), []);
  });

  it("an empty scope is said once, elsewhere", () => {
    const text = flowOfOptions("single", dry, dry);
    expectIssues(tellingQuestions, `${text}scope: { price: { gt: 9999 } }`, []);
  });

  it.each(["kind: budget", "kind: range\n    attribute: weight_g", "kind: place"])(
    "no options are needed: %s",
    (kind) => {
      const text = flowOfOptions("single", "", "").replace(/kind: single[^]*/, `${kind}\n`);
      expectIssues(tellingQuestions, text, []);
    },
  );
});
