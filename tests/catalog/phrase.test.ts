import { describe, expect, it } from "vitest";
import { parsePhrase } from "../../src/catalog/phrase.ts";

/** Parts parted by blanks: words as they are, the others as they are written. */
function show(source: string): string {
  const phrase = parsePhrase(source);
  if (typeof phrase === "string") return `refused: ${phrase}`;
  return phrase
    .map((part) => {
      switch (part.type) {
        case "word":
          return part.text;
        case "prefix":
          return `${part.text}*`;
        case "suffix":
          return `*${part.text}`;
        case "number":
          return "{n}";
        case "gap":
          return "...";
      }
    })
    .join(" ");
}

describe("parsePhrase", () => {
  it.each([
    ["Waterproof", "waterproof"],
    ["T-Shirt", "t shirt"],
    ["Größe", "grosse"],
    ["insulat*", "insulat*"],
    ["*jacke", "*jacke"],
    ["{n}k", "{n} k"],
    ["{n}-oz", "{n} oz"],
    ['{n}" inseam', '{n} " inseam'],
    ["upf{n}", "upf {n}"],
    ["Wassersäule von {n} mm", "wassersaule von {n} mm"],
    ["1/4 zip", "0.25 zip"],
    ["blocks ... wind", "blocks ... wind"],
    ["zip* ... {n} ... pocket*", "zip* ... {n} ... pocket*"],
    ["{n}%", "{n} %"],
  ])("reads %j", (source, expected) => {
    expect(show(source)).toBe(expected);
  });

  it.each([
    ["{n} x {n}", "several {n}"],
    ["a ... b ... c ... d", "more than 2 gaps"],
    ["... wind", "begins or ends with a gap"],
    ["wind ...", "begins or ends with a gap"],
    ["in*sulated", "stands at one end of a word"],
    ["*", "stands at one end of a word"],
    ["a*", "at least two letters"],
    ["{n}", "no word to look for"],
    ["!?", "no word to look for"],
  ])("refuses %j: %s", (source, why) => {
    expect(show(source)).toContain(why);
  });
});
