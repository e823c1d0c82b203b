import { describe, expect, test } from "vitest";
import type { LearningStatistics } from "../../../src/protocol/learning.ts";
import { chanceOneIn, statisticsSentence } from "../../../studio/insights/statistics-sentence.ts";

const deviation: LearningStatistics = {
  type: "deviation",
  measure: "option-left",
  week: "2026-11-16",
  now: { count: 52, of: 196, share: 52 / 196 },
  past: { count: 88, of: 1640, share: 88 / 1640 },
  weeks: 9,
  z: 7.3,
  p: 0.0000012,
  looked: 58,
  history: [],
};

test.each<[LearningStatistics, string]>([
  [
    deviation,
    "In the week from Nov 16, 27% of those who chose this answer left after it (52 of 196). In the 9 weeks before it was 5.4%. By chance alone one would see this in fewer than one of 10,000 weeks.",
  ],
  [
    { type: "words", words: [], locale: "de", conversations: 30, of: 1204 },
    "Written in 30 of 1,204 conversations.",
  ],
  [
    { type: "needs", needs: [], conversations: 38, products: 0, nearest: [] },
    "Wanted in 38 conversations; 0 products meet all of it today.",
  ],
  [
    { type: "products", count: 17, of: 92, conversations: 1204, first: [] },
    "17 of 92 products were in none of 1,204 conversations.",
  ],
  [
    { type: "attribute", attribute: "weight_g", known: 51, of: 92, conversations: 66 },
    "Asked for in 66 conversations; stated for 55% of the products, missing for 41.",
  ],
])("%j", (statistics, sentence) => {
  expect(statisticsSentence(statistics)).toBe(sentence);
});

describe("a chance", () => {
  test.each([
    [0.05, "20", false],
    [0.04, "20", true],
    [0.01, "100", false],
    [0.000_000_1, "10,000", true],
    [0.9, "2", false],
  ])("of %d is one in so many", (p, oneIn, isLess) => {
    expect(chanceOneIn(p)).toEqual({ oneIn, isLess });
  });
});
