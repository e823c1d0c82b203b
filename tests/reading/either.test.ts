import { describe, expect, it } from "vitest";
import { alternativesIn, isEither } from "../../src/reading/either.ts";

/** Where some words stand in a text. */
function spans(text: string, words: readonly string[]) {
  return words.map((word) => ({
    word,
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
}

describe("alternatives", () => {
  it.each<[string, readonly string[], number]>([
    ["red or blue", ["red", "blue"], 2],
    ["rot oder blau", ["rot", "blau"], 2],
    ["in rot oder in blau", ["rot", "blau"], 2],
    ["ein rotes oder ein blaues", ["rot", "blau"], 2],
    ["red, green or blue", ["red", "green", "blue"], 3],
    ["rot/blau", ["rot", "blau"], 2],
    ["rot, zur Not auch blau oder grün", ["rot", "blau"], 1],
    ["red and blue", ["red", "blue"], 1],
    ["red, blue", ["red", "blue"], 1],
    ["rot, aber keine Jacke oder blau", ["rot", "blau"], 1],
    ["red", ["red"], 1],
  ])("of %j: %j are %j", (text, words, count) => {
    expect(alternativesIn(text, spans(text, words))).toHaveLength(count);
  });

  it("may be asked for in any order", () => {
    const [one, other] = spans("red or blue", ["red", "blue"]);
    expect(one && other && isEither("red or blue", other, one)).toBe(true);
  });
});
