import { describe, expect, it } from "vitest";
import { completeTranslations } from "../../../src/flow/rules/complete-translations.ts";
import { smallFlowText } from "../../fixtures/small-shop.ts";
import { expectIssues, issuesOf } from "./expect-issues.ts";

/** A flow with every text there is, in both languages; the tests take one out. */
const complete = `schema: 1
id: small
title: { en: Small, de: Klein }
catalog: small
greeting: { en: Hello, de: Hallo }
example: { en: light, de: leicht }
noun: { en: { one: a, other: b }, de: { one: c, other: d } }
questions:
  - id: first
    ask: { en: Which?, de: Welche? }
    why: { en: So, de: Darum }
    example: { en: that, de: die }
    kind: single
    options:
      - { id: x, label: { en: X, de: Y } }
      - { id: y, label: { en: Z, de: W }, because: { en: B, de: C } }
`;

describe("a text without a language of the title", () => {
  it.each([
    ["greeting", ", de: Hallo", "5:11", "de"],
    ["example", ", de: leicht", "6:10", "de"],
    ["noun", ", de: { one: c, other: d }", "7:7", "de"],
    ["question", "en: Which?, ", "10:10", "en"],
    ["why", ", de: Darum", "11:10", "de"],
    ["example of a question", "en: that, ", "12:14", "en"],
    ["label", ", de: Y", "15:25", "de"],
    ["label of another option", "en: Z, ", "16:25", "en"],
    ["reason", ", de: C", "16:52", "de"],
  ])("%s", (_, taken, place, locale) => {
    const text = complete.replace(taken, "");
    expectIssues(completeTranslations, text, [`missing-translation ${place} (the title has it)`]);
    expect(issuesOf(completeTranslations, text)[0]?.message).toContain(`"${locale}"`);
  });

  it("is missed once per language and text", () => {
    const text = complete
      .replace("de: Klein", "de: Klein, fr: Petit")
      .replace(", de: Hallo", "")
      .replace(", de: Darum", "");
    const missed = issuesOf(completeTranslations, text).map(({ message }) => message.at(-3));
    expect(missed).toHaveLength(11);
  });
});

describe("no issue", () => {
  it.each([
    ["all is there", complete],
    ["one language", complete.replaceAll(/, de: (\{[^}]*\}|[^,}]*)/g, "")],
    ["a language the title lacks", complete.replace("en: Hello", "en: Hello, fr: Bonjour")],
    ["words to be read with", complete.replace("id: x,", "id: x, says: { en: [ex] },")],
    ["a yes without a label", smallFlowText],
  ])("%s", (_, text) => {
    expectIssues(completeTranslations, text, []);
  });
});
