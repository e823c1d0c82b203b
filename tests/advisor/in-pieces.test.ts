import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTemplateVoice, inPieces } from "../../src/advisor/template-voice.ts";

async function spoken(template: string, signal = new AbortController().signal) {
  const pieces: string[] = [];
  for await (const piece of createTemplateVoice().speak({ template, locale: "en" }, signal)) {
    pieces.push(piece);
  }
  return pieces;
}

describe("inPieces", () => {
  it.each([
    ["In town: that leaves 3 jackets.", ["In town: that ", "leaves 3 jackets."]],
    ["One", ["One"]],
    ["one two three four", ["one two three ", "four"]],
    ["two  blanks\nand a line", ["two  blanks\nand ", "a line"]],
    ["", []],
  ])("%j: %j", (text, expected) => {
    expect(inPieces(text)).toEqual(expected);
  });

  it("joined are the text again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (drawn) => {
        const text = drawn.trimStart();
        expect(inPieces(text).join("")).toBe(text);
        for (const piece of inPieces(text)) expect(piece.trim()).not.toBe("");
      }),
      { seed: 29 },
    );
  });
});

describe("the template voice", () => {
  it("speaks the template as it is", async () => {
    const template = "Changed to “On rock”: now 4 jackets instead of 3.";
    expect((await spoken(template)).join("")).toBe(template);
  });

  it("falls silent when it is told to", async () => {
    const stop = new AbortController();
    const voice = createTemplateVoice().speak(
      { template: "one two three four five six seven", locale: "en" },
      stop.signal,
    );
    const pieces: string[] = [];
    for await (const piece of voice) {
      pieces.push(piece);
      stop.abort();
    }
    expect(pieces).toEqual(["one two three "]);
    expect(await spoken("one two three", AbortSignal.abort())).toEqual([]);
  });
});
