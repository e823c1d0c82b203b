import { describe, expect, it } from "vitest";
import type { OptionId, QuestionId } from "../../src/flow/flow.ts";
import { toWords } from "../../src/lib/words.ts";
import { isNegated, matchPhrases } from "../../src/reading/match-phrases.ts";
import { stem } from "../../src/reading/stem.ts";
import type { Phrase } from "../../src/reading/vocabulary.ts";

function phrase(text: string, locale: string): Phrase {
  const words = toWords(text).map((word) => ({ folded: word.text, stem: stem(word.text, locale) }));
  return { question: "q" as QuestionId, option: text as OptionId, locale, words };
}

const phrases = [
  phrase("rain", "en"),
  phrase("heavy rain", "en"),
  phrase("hiking boots", "en"),
  phrase("wasserdicht", "de"),
  phrase("Regen", "de"),
  phrase("lange Unterhose", "de"),
  phrase("Kind", "de"),
];

/** What is found: the phrase, the words it is found in, and what is special about it. */
function find(text: string): readonly string[] {
  const words = toWords(text);
  return matchPhrases(words, phrases).map(({ phrase: { option }, from, to, typo, negated }) =>
    [
      option,
      `«${text.slice(words[from]?.start, words[to]?.end)}»`,
      ...(typo ? ["typo"] : []),
      ...(negated ? ["negated"] : []),
    ].join(" "),
  );
}

describe("matchPhrases", () => {
  it.each([
    ["It will rain", ["rain «rain»"]],
    ["RAIN!", ["rain «RAIN»"]],
    ["it rains", ["rain «rains»"]],
    ["heavy rain", ["rain «rain»", "heavy rain «heavy rain»"]],
    // Small words may stand between, others may not.
    ["heavy, and it is the rain", ["rain «rain»", "heavy rain «heavy, and it is the rain»"]],
    ["heavy snow rain", ["rain «rain»"]],
    ["rain heavy", ["rain «rain»"]],
    ["wasserdichte Jacke", ["wasserdicht «wasserdichte»"]],
    ["wasserdihct", ["wasserdicht «wasserdihct» typo"]],
    ["waserdicht", ["wasserdicht «waserdicht» typo"]],
    ["hikng boots", ["hiking boots «hikng boots» typo"]],
    ["langen Unterhosen", ["lange Unterhose «langen Unterhosen»"]],
    // Too short to be forgiven a typo.
    ["ran", []],
    // Right as it stands.
    ["gegen Wind", []],
    ["what kind of jacket do you have", []],
    ["für mein Kind", ["Kind «Kind»"]],
    ["", []],
  ])("%j: %j", (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it("finds each phrase once, where it stands first", () => {
    expect(find("rain, rain, rain")).toEqual(["rain «rain»"]);
  });
});

describe("negation", () => {
  it.each([
    ["no rain", true],
    ["not for rain", true],
    ["it does not really rain", true],
    ["kein Regen", true],
    ["ohne Regen", true],
    ["nicht bei starkem Regen", true],
    // Not further than three words, and not across a pause.
    ["not in the summer when rain comes", false],
    ["no, rain", false],
    ["Not sure. Rain", false],
    ["rain not", false],
  ])("%s: %s", (text, expected) => {
    const found = find(text).filter((one) => !one.includes("typo"));
    expect(found).toHaveLength(1);
    expect(found[0]?.endsWith(" negated")).toBe(expected);
  });

  it("looks at the words before a place", () => {
    const words = toWords("no wind but rain");
    expect(words.map((_, at) => isNegated(words, at))).toEqual([false, true, true, true]);
    expect(isNegated(words, 99)).toBe(false);
  });
});
