import { expect, test } from "vitest";
import { testSentences } from "../../src/studio/test-sentences.ts";

const cases: readonly (readonly [string, string, string])[] = [
  [
    'understood: expected ["against.rain","budget"], found ["budget"]',
    "Turn 2: understood: expected against.rain, budget, found budget.",
    "Schritt 2: verstanden: erwartet against.rain, budget, gefunden budget.",
  ],
  [
    'asks: expected "who", found "nothing"',
    "Turn 2: asked next: expected who, found nothing.",
    "Schritt 2: als Nächstes gefragt: erwartet who, gefunden nothing.",
  ],
  [
    'relaxed: expected [], found ["against.cold"]',
    "Turn 2: given up: expected nothing, found against.cold.",
    "Schritt 2: nachgegeben: erwartet nichts, gefunden against.cold.",
  ],
  [
    "remaining: expected 3 to Infinity, found 0",
    "Turn 2: expected at least 3 products left, found 0.",
    "Schritt 2: erwartet mindestens 3 übrige Produkte, gefunden 0.",
  ],
  [
    'every: "jacket-1" does not meet it',
    "Turn 2: the product “jacket-1” is shown and does not meet what is expected of every one.",
    "Schritt 2: das Produkt „jacket-1“ wird gezeigt und erfüllt nicht, was von jedem erwartet wird.",
  ],
  [
    "the turn was refused: unknown-option",
    "Turn 2: the advisor does not accept it any more (unknown-option).",
    "Schritt 2: der Berater nimmt es nicht mehr an (unknown-option).",
  ],
];

test.each(cases)("%s", (message, en, de) => {
  const path = ["conversations", 0, "turns", 1, "asks"];
  const issue = {
    code: "conversation-failed",
    severity: "error",
    message: `On rock: ${message}`,
    path,
  } as const;
  expect(testSentences(issue, "On rock")).toEqual({ en, de });
});
