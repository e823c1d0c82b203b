import { expect, it } from "vitest";
import { mentionsOf } from "./reader-fixture.ts";

/** What is named first gives way to what is named instead. */
it.each([
  ["I was going to say red, no wait, make it green", "green"],
  ["blue. no, sorry, green", "green"],
  ["I would have said blue a year ago, now it has to be green", "green"],
  ["used to like yellow, these days I'd rather have brown", "brown"],
  ["wool, actually no, synthetic", "synthetic_fill"],
  ["a vest, no wait, a fleece", "fleece"],
  ["ich wollte rot, ach nein, doch lieber grün", "green"],
  ["vor einem Jahr hätte ich blau gesagt, jetzt muss es grün sein", "green"],
  ["Eine Weste, ach Quatsch, ein Fleece", "fleece"],
])("%s", (text, meant) => {
  expect(mentionsOf(text)).toBe(meant);
});

/** Two that are both welcome, and a refusal behind the pause. */
it.each([
  ["red or maybe green", "red green"],
  ["schwarz oder doch lieber grün", "black green"],
  ["red, no wait, not blue", "red !blue"],
])("%s", (text, meant) => {
  expect(mentionsOf(text)).toBe(meant);
});
