import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inPieces } from "../../src/advisor/in-pieces.ts";

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
