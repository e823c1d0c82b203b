import { describe, expect, it } from "vitest";
import { preferencesAreWishes } from "../../../src/flow/rules/preferences-are-wishes.ts";
import { expectIssues, flowWith, issuesOf } from "./expect-issues.ts";

const hint = "(move it to wish, or name a limit)";

describe("a preference where a limit is needed", () => {
  it.each([
    ["must: { weight_g: { prefer: lower } }", ["10:36"]],
    ["must: { price: { prefer: lower }, rating: { prefer: higher } }", ["10:33", "10:60"]],
    ["must: { helmet: { eq: true }, weight_g: { prefer: lower } }", ["10:58"]],
    ["must: { any: [{ weight_g: { prefer: lower } }] }", ["10:44"]],
    ["must: { all: [{ price: { lte: 9 } }, { rating: { prefer: higher } }] }", ["10:65"]],
    ["must: { not: { weight_g: { prefer: higher } } }", ["10:43"]],
    ["wish: { price: { prefer: lower } }, must: { price: { prefer: lower } }", ["10:69"]],
  ])("%s", (asked, places) => {
    expectIssues(
      preferencesAreWishes,
      flowWith(asked),
      places.map((place) => `preference-as-must ${place} ${hint}`),
    );
  });

  it("in the scope", () => {
    const text = `${flowWith("weight: 1")}scope: { rating: { prefer: higher } }`;
    expectIssues(preferencesAreWishes, text, [`preference-as-must 12:18 ${hint}`]);
    expect(issuesOf(preferencesAreWishes, text)[0]?.message).toContain("stands in scope");
  });
});

describe("no issue", () => {
  it.each([
    "wish: { weight_g: { prefer: lower } }",
    "wish: { any: [{ weight_g: { prefer: lower } }, { price: { prefer: lower } }] }",
    "must: { weight_g: { lte: 500 } }, wish: { weight_g: { prefer: lower } }",
  ])("%s", (asked) => {
    expectIssues(preferencesAreWishes, flowWith(asked), []);
  });
});
