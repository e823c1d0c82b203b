import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWords } from "../../src/lib/words.ts";

/** Words parted by blanks; " | " where a clause ends, " ‖ " where a sentence ends. */
function show(text: string): string {
  const words = toWords(text);
  return words
    .map((word, at) => {
      const before = words[at - 1];
      if (before === undefined) return word.text;
      if (before.sentence !== word.sentence) return ` ‖ ${word.text}`;
      return `${before.clause === word.clause ? " " : " | "}${word.text}`;
    })
    .join("");
}

describe("toWords", () => {
  it.each([
    ["a waterproof Jacket", "a waterproof jacket"],
    ["Größe Ärmel Fußball Crème", "grosse armel fussball creme"],
    ["Girl's and girls' don’t", "girls and girls dont"],
    ["quick-drying wind/water", "quick drying wind water"],
    ["Regen\u00ADjacke Gore-Tex™", "regenjacke gore tex"],
    ["A\u0308rmel", "armel"],
    ["20k UPF50+ 3L", "20 k upf 50 3 l"],
    ["20.000 mm, 20,000 mm", "20000 mm | 20000 mm"],
    ['4 1/2" inseam and 8½″', '4.5 " inseam and 8.5 "'],
    ["100% at −5 °C for 149 €", "100 % at -5 ° c for 149 €"],
    ["sizes 5-7, 3-layer", "sizes 5 7 | 3 layer"],
    ["10.000 g/m²/24h", "10000 g m 2 24 h"],
    ['"soft" and 6" wide', 'soft and 6 " wide'],
    ["", ""],
    ["… – !", ""],
  ])("reads %j", (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it.each([
    ["One. Two", "one ‖ two"],
    ["One! Two? Three; four", "one ‖ two ‖ three ‖ four"],
    ["One\nTwo", "one ‖ two"],
    ["ca. 300 g, z. B. Regen, d. h. nass", "ca 300 g | z b regen | d h nass"],
    ["approx. 300 g. Made in Italy", "approx 300 g ‖ made in italy"],
    ["it weighs 3.5 oz. of down", "it weighs 3.5 oz of down"],
    ["two rear pockets.Inseam is 32", "two rear pockets ‖ inseam is 32"],
    ["see shop.example for more", "see shop example for more"],
    ['He said "warm." Then left', "he said warm ‖ then left"],
    ["warm, but light (and dry): yes", "warm | but light | and dry | yes"],
    ["a jacket - and a vest", "a jacket | and a vest"],
  ])("parts %j", (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it("knows which words a hyphen ties together", () => {
    const joined = toWords("fly-free, water- and wind-resistant 3-layer -5 -g").map(
      (word) => [word.text, word.joined] as const,
    );
    expect(joined).toEqual([
      ["fly", false],
      ["free", true],
      ["water", false],
      ["and", false],
      ["wind", false],
      ["resistant", true],
      ["3", false],
      ["layer", true],
      ["-5", false],
      ["g", false],
    ]);
  });

  it("says where each word stands, in order and without overlap", () => {
    const unit = fc.constantFrom(
      "a",
      "B",
      "9",
      "ä",
      "'",
      "-",
      ".",
      " ",
      "½",
      "²",
      '"',
      "€",
      "\n",
      "𝒳",
    );
    const text = fc.string({ unit });
    fc.assert(
      fc.property(text, (written) => {
        let end = 0;
        let sentence = 0;
        for (const word of toWords(written)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.sentence).toBeGreaterThanOrEqual(sentence);
          ({ end, sentence } = word);
        }
        expect(end).toBeLessThanOrEqual(written.length);
      }),
      { seed: 1 },
    );
  });
});
