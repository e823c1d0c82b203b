import { describe, expect, test } from "vitest";
import { texts as de } from "../../../widget/text/de.ts";
import { texts as en } from "../../../widget/text/en.ts";
import { loadTexts } from "../../../widget/text/load-texts.ts";
import type { Texts } from "../../../widget/text/texts.ts";

/** Every sentence, those with numbers in them included. */
function sentences(texts: Texts): readonly string[] {
  const { left, count, takeBack, products, like, likeBut, compare, ...plain } = texts;
  return [
    ...Object.values(plain).flat(),
    left("3", "10"),
    count("1", true),
    count("2", false),
    takeBack("x"),
    products(1),
    products(3),
    like("x"),
    likeBut("x", "y"),
    compare(2),
    compare(3),
  ];
}

describe.each([
  ["en", en],
  ["de", de],
])("%s", (_locale, texts) => {
  test.each(sentences(texts).map((text) => [text]))("%s", (text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe("");
    expect(text).not.toMatch(/!|Oops|Ups|—/);
  });
});

test("German says du", () => {
  expect(sentences(de).join(" ")).not.toMatch(/\b(Sie|Ihnen|Ihre?[mnrs]?)\b/);
});

test.each([
  ["de", de],
  ["de-AT", de],
  ["en-GB", en],
  ["fr", en],
])("somebody who asks for %s reads one of them", async (locale, texts) => {
  expect(await loadTexts(locale)).toBe(texts);
});
