import { describe, expect, it } from "vitest";
import { toHex } from "../../catalog/illustration/colour.ts";
import { createPalette } from "../../catalog/illustration/palette.ts";
import { createSeed } from "../../catalog/illustration/seed.ts";

const colours = "black white grey blue green red yellow orange pink purple brown beige".split(" ");

/** Relative luminance, WCAG 2.1. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe("toHex", () => {
  it.each([
    ["white", { l: 1, c: 0, h: 0 }, "#ffffff"],
    ["black", { l: 0, c: 0, h: 0 }, "#000000"],
    ["red", { l: 0.62796, c: 0.25768, h: 29.234 }, "#ff0000"],
    ["blue", { l: 0.45201, c: 0.31321, h: 264.052 }, "#0000ff"],
  ])("turns %s into what a screen shows", (_, colour, hex) => {
    expect(toHex(colour)).toBe(hex);
  });

  it("takes chroma from what no screen can show, not lightness", () => {
    expect(luminance(toHex({ l: 0.6, c: 0.5, h: 150 }))).toBeCloseTo(
      luminance(toHex({ l: 0.6, c: 0.1, h: 150 })),
      1,
    );
  });
});

describe("createPalette", () => {
  it.each(colours)("keeps %s visible on a white and on a nearly black page", (colour) => {
    for (let model = 0; model < 40; model += 1) {
      const { main, second } = createPalette(colour, createSeed(`model ${model}`));
      for (const page of ["#ffffff", "#16181d"]) {
        for (const { base, rim } of [main, second]) {
          const strongest = Math.max(contrast(base, page), contrast(rim, page));
          expect(strongest, `${colour} ${base} ${rim} on ${page}`).toBeGreaterThan(1.7);
        }
      }
    }
  });

  it.each(colours)("gives models of %s different tones or different accents", (colour) => {
    const models = Array.from({ length: 20 }, (_, at) => {
      const { main, second, accent } = createPalette(colour, createSeed(`model ${at}`));
      return [main.base, second.base, accent].join();
    });
    expect(new Set(models).size).toBeGreaterThan(8);
  });

  it("draws a colour it does not know in grey", () => {
    const seed = createSeed("model");
    expect(createPalette("mauve", seed)).toEqual(createPalette("grey", seed));
  });
});
