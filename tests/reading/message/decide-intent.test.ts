import { describe, expect, it } from "vitest";
import { learnedScores } from "../../../src/reading/message/learned-intents.ts";
import { toRecord } from "../../../src/reading/message/record.ts";
import { read } from "./reader-fixture.ts";

describe("an intent the rules alone would not have said", () => {
  it.each([
    ["your helpdesk left me hanging for a fortnight", "complaint", "your"],
    ["could I fetch it from the shop rather than have it sent", "service", "shop"],
  ])("%s", (text, intent, word) => {
    const reading = read(text);
    expect(reading.intent).toBe(intent);
    expect(reading.alsoIntents).toContain("find");
    expect(reading.intentBecause).toContain(word);
    expect(toRecord(reading).intent_because).toEqual(reading.intentBecause);
  });
});

it("is none where nothing is said", () => {
  expect(read("").intent).toBe("find");
  expect(read("").intentBecause).toEqual([]);
});

it("gives probabilities, the same ones for no sign at all", () => {
  const scores = learnedScores([]);
  expect(scores.reduce((sum, score) => sum + Math.exp(score), 0)).toBeCloseTo(1);
  expect(new Set(scores.map((score) => score.toFixed(6))).size).toBe(1);
});

it.each([
  "a jacket for Iceland in May, under 200, waterproof and not too heavy",
  "Hose für meinen Sohn, Größe 152, blau, ohne Logo",
  "wool socks",
])("does not outvote what names its needs: %s", (text) => {
  expect(read(text)).toMatchObject({ intent: "find", intentBecause: [] });
});
