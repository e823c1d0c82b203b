import { describe, expect, it } from "vitest";
import { toWords } from "../../src/lib/words.ts";
import { readSteering } from "../../src/reading/wishes-to-steer.ts";

describe("readSteering", () => {
  it.each([
    ["not sure", "unsure"],
    ["I'm not sure", "unsure"],
    ["I don't know", "unsure"],
    ["weiß nicht", "unsure"],
    ["Ich weiß es nicht", undefined],
    ["weiß ich nicht", "unsure"],
    ["Keine Ahnung!", "unsure"],
    ["egal", "unsure"],
    ["nix Bestimmtes", "unsure"],
    ["nothing special really", "unsure"],
    ["Überspringen", "unsure"],
    ["show me products", "show-products"],
    ["Zeig mir Produkte", "show-products"],
    ["Was empfiehlst du?", undefined],
    ["start over please", "restart"],
    ["bitte nochmal von vorn", "restart"],
    ["RESET", "restart"],
    ["Lass uns bitte noch mal ganz von vorne anfangen", "restart"],
    ["fang noch mal an", "restart"],
    ["ok, let's start over again please", "restart"],
    ["start again, I was looking for a warm jacket", undefined],
    ["fang an", undefined],
    ["go back", "undo"],
    ["Kannst du das rückgängig machen?", "undo"],
    ["bitte einen Schritt zurück", "undo"],
    ["zurück", "undo"],
    ["no more questions please", "no-questions"],
    ["stop asking", "no-questions"],
    ["Keine Fragen mehr bitte", "no-questions"],
    ["I have no questions", undefined],
    ["do you have no more questions about size", undefined],
    ["zeig mir einfach was", "show-products"],
    ["let me see", "show-products"],
    ["either is fine", "unsure"],
    ["vielleicht", "unsure"],
    ["constructor", undefined],
    ["can I send it back", undefined],
    ["air at the back", undefined],
    ["keine Ahnung, was er schon hat", "unsure"],
    ["I have no idea what she likes", "unsure"],
    ["no idea what waterproof means", undefined],
    // More than two further words: it is about something else.
    ["any jacket for rain", undefined],
    ["any", "unsure"],
    ["results of my last hiking tour", undefined],
    ["", undefined],
    ["jacket", undefined],
    // A word within a word is none.
    ["anything", undefined],
    ["egalitarian", undefined],
  ])("%j: %s", (text, expected) => {
    expect(readSteering(toWords(text))).toBe(expected);
  });
});
