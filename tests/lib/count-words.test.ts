import { describe, expect, it } from "vitest";
import { countWords } from "../../src/lib/count-words.ts";

describe("countWords", () => {
  it.each<[text: string, count: number]>([
    ["Regen?", 1],
    ["T-Shirt 20k", 2],
    ["  something \t in the\nstyle of it ", 6],
    ["German North Sea coast", 4],
  ])("%j has %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it("counts none in nothing", () => {
    expect(["", "  \n"].map(countWords)).toEqual([0, 0]);
  });
});
