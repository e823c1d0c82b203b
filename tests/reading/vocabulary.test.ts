import { describe, expect, it } from "vitest";
import { createVocabulary, type Phrase } from "../../src/reading/vocabulary.ts";
import { loadSmallFlow, smallFlowText } from "../fixtures/small-shop.ts";

const { phrases, bare } = createVocabulary(loadSmallFlow());

const show = ({ question, option, locale, words }: Phrase): string =>
  `${question}.${option} ${locale}: ${words.map(({ folded }) => folded).join(" ")}`;

describe("createVocabulary", () => {
  it("knows an option by its labels and what merchandisers wrote, small words left out", () => {
    expect(
      phrases.filter(({ option }) => option === "town" || option === "hills").map(show),
    ).toEqual([
      "where.town en: town",
      "where.town de: stadt",
      "where.town en: city",
      "where.town en: office",
      "where.town de: buro",
      "where.hills en: hikes",
      "where.hills de: wandern",
      "where.hills en: hiking",
      "where.hills de: wandern",
      "where.hills de: wanderung",
    ]);
  });

  it("keeps the stem of each word", () => {
    const walk = phrases.find(({ words }) => words[0]?.folded === "wanderung");
    expect(walk?.words[0]?.stem).toBe("wander");
  });

  it("keeps yes and no apart: they answer only what was asked", () => {
    expect(bare.map(show)).toEqual([
      "helmet.yes en: yes",
      "helmet.yes de: ja",
      "helmet.no en: no",
      "helmet.no de: nein",
    ]);
    expect(phrases.some(({ question }) => question === "helmet")).toBe(false);
  });

  it("matches a label of small words by all of them", () => {
    const text = smallFlowText.replace("{ en: In town,", "{ en: To go,");
    const [first] = createVocabulary(loadSmallFlow(text)).phrases;
    expect(first && show(first)).toBe("where.town en: to go");
  });

  it.each([
    ["Hat or cap", ["hat cap", "hat", "cap"]],
    ["A tent or a hut", ["tent hut", "tent", "hut"]],
    ["Bag/pack", ["bag pack", "bag", "pack"]],
    ["Ski, snowboard or sled", ["ski snowboard sled"]],
    ["Tents with one or two doors", ["tents one two doors"]],
    ["Warm and dry", ["warm dry"]],
    ["Ober- oder Unterteil", ["ober unterteil"]],
  ])("takes %s for its alternatives only where each is a word", (label, expected) => {
    const text = smallFlowText.replace("{ en: In town,", `{ en: "${label}",`);
    const named = createVocabulary(loadSmallFlow(text)).phrases.filter(
      ({ question, option, locale }) =>
        question === "where" && option === "town" && locale === "en",
    );
    expect(
      named
        .map(({ words }) => words.map(({ folded }) => folded).join(" "))
        .slice(0, expected.length),
    ).toEqual(expected);
  });

  it("leaves out questions that are switched off, and labels without a word", () => {
    const text = smallFlowText
      .replace("    kind: multi", "    kind: multi\n    enabled: false")
      .replace("{ en: Light, de: Leicht }", '{ en: "!", de: "…" }');
    const found = createVocabulary(loadSmallFlow(text)).phrases.map(show);
    expect(found.filter((one) => /^(against|carry.light)/.test(one))).toEqual([]);
  });
});
