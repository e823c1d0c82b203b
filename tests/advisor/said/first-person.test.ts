import { describe, expect, it } from "vitest";
import { ofFirstPerson } from "../../../src/advisor/said/first-person.ts";
import { createReader } from "../../../src/reading/reader.ts";
import { outdoorField } from "../../fixtures/outdoor-field.ts";
import { loadShippedFlow, outdoorCatalog } from "../../fixtures/outdoor-shop.ts";

const reader = createReader(loadShippedFlow("outdoor-jackets").flow, {
  ...outdoorField,
  attributes: outdoorCatalog.attributes,
});

/** What is left of a text: the words its answers were read from, and the sizes. */
function check(text: string, language: string): readonly (readonly string[])[] {
  const { answers, message } = ofFirstPerson(text, reader.read(text, { language }));
  const sizes = message?.sizes.map(({ value }) => value) ?? [];
  return [answers.map(({ quote }) => quote), sizes];
}

describe("ofFirstPerson", () => {
  it.each<[text: string, language: string, quotes: readonly string[], sizes: readonly string[]]>([
    ["a rain jacket in M for my wife", "en", ["rain", "wife"], ["M"]],
    // Of somebody who is "me" nothing tells whether it is a man or a woman.
    ["M for me and L for my husband, against rain", "en", ["rain"], ["M"]],
    ["M for me, L for my husband and S for my daughter, against rain", "en", ["rain"], ["M"]],
    ["M für mich und L für meinen Mann, gegen Regen", "de", ["Regen"], ["M"]],
  ])("%j", (text, language, quotes, sizes) => {
    expect(check(text, language)).toEqual([quotes, sizes]);
  });
});
