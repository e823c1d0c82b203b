import { describe, expect, test } from "vitest";
import { texts as de } from "../../../widget/text/de.ts";
import { texts as en } from "../../../widget/text/en.ts";
import { loadTexts } from "../../../widget/text/load-texts.ts";
import type { Texts } from "../../../widget/text/texts.ts";
import { words as germanWords } from "../../../widget/screens/words-de.ts";
import { words as englishWords } from "../../../widget/screens/words-en.ts";
import { loadWords } from "../../../widget/screens/words.ts";

/** Every sentence, those with numbers in them included. */
function sentences(texts: Texts): readonly string[] {
  const { left, takeBack, meetsOf, products, like, likeBut, compare, ...plain } = texts;
  return [
    ...Object.values(plain).flat(),
    left("3", "10"),

    takeBack("x"),
    meetsOf(4, 5),
    products(1),
    products(3),
    like("x"),
    likeBut("x", "y"),
    compare(2),
    compare(3),
  ];
}

describe.each([
  ["en", [...sentences(en), ...Object.values(englishWords).flat()]],
  ["de", [...sentences(de), ...Object.values(germanWords).flat()]],
])("%s", (_locale, all) => {
  test.each(all.map((text) => [text]))("%s", (text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe("");
    expect(text).not.toMatch(/!|Oops|Ups|—/);
  });
});

test("German says du", () => {
  const all = [...sentences(de), ...Object.values(germanWords).flat()];
  expect(all.join(" ")).not.toMatch(/\b(Sie|Ihnen|Ihre?[mnrs]?)\b/);
});

test.each([
  ["de", de, germanWords],
  ["de-AT", de, germanWords],
  ["en-GB", en, englishWords],
  ["fr", en, englishWords],
])("somebody who asks for %s reads one of them", async (locale, texts, words) => {
  expect(await loadTexts(locale)).toBe(texts);
  expect(await loadWords(locale)).toBe(words);
});
