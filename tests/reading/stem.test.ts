import { describe, expect, it } from "vitest";
import { stem } from "../../src/reading/stem.ts";

describe("stem", () => {
  it.each([
    ["jacken", "jacke", "de"],
    ["jacken", "jacke", "de-AT"],
    ["leichter", "leicht", "de"],
    ["wasserdichte", "wasserdichtes", "de"],
    ["jackets", "jacket", "en"],
    ["hiking", "hikes", "en"],
    ["runs", "run", "en-GB"],
  ])("of %s and %s is the same in %s", (one, other, locale) => {
    expect(stem(one, locale)).toBe(stem(other, locale));
  });

  it.each([
    // Too short to have an ending.
    ["ski", "de", "ski"],
    ["bus", "en", "bus"],
    // A language without rules.
    ["vestes", "fr", "vestes"],
    ["jacken", "en", "jacken"],
  ])("of %s in %s is %s", (word, locale, expected) => {
    expect(stem(word, locale)).toBe(expected);
  });

  it("does not depend on what was asked before", () => {
    const first = stem("regenjacken", "de");
    for (let at = 0; at < 100; at += 1) stem(`wort${at}en`, "de");
    expect(stem("regenjacken", "de")).toBe(first);
  });
});
