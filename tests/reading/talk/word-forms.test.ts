import { describe, expect, it } from "vitest";
import { formsOfComparative, formsOfSuperlative } from "../../../src/reading/talk/word-forms.ts";

describe("formsOfComparative", () => {
  it.each<[string, string, string, string]>([
    ["heavier", "en", "heavy", "heaviest"],
    ["lighter", "en", "light", "lightest"],
    ["larger", "en", "large", "largest"],
    ["bigger", "en", "big", "biggest"],
    ["schwerer", "de", "schwer", "schwersten"],
    ["wärmer", "de", "warm", "warmste"],
    ["günstiger", "de-AT", "gunstig", "gunstigster"],
  ])("%s (%s) is %s, %s", (comparative, locale, quality, superlative) => {
    const forms = formsOfComparative(comparative, locale);
    expect(forms?.qualities).toContain(quality);
    expect(forms?.superlatives).toContain(superlative);
  });

  it("declines a German comparative, and does not take it for its quality", () => {
    const forms = formsOfComparative("leichter", "de");
    expect(forms?.comparatives).toEqual(
      expect.arrayContaining(["leichter", "leichtere", "leichterer", "leichteren"]),
    );
    expect(forms?.qualities).not.toContain("leichter");
  });

  it.each(["more", "mehr", "her", "airy"])("%s is none", (word) => {
    expect(formsOfComparative(word, "en")).toBeUndefined();
  });
});

describe("formsOfSuperlative", () => {
  it.each<[string, string, readonly string[]]>([
    ["lightest", "en", ["lightest"]],
    ["best against rain", "en", ["best against rain"]],
    ["am dichtesten bei Regen", "de", ["am dichtesten bei Regen"]],
  ])("%s stays", (superlative, locale, forms) => {
    expect(formsOfSuperlative(superlative, locale)).toEqual(forms);
  });

  it("am leichtesten is also die leichteste", () => {
    expect(formsOfSuperlative("am leichtesten", "de")).toContain("leichteste");
  });
});
