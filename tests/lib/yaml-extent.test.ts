import { assert, constantFrom, jsonValue, property } from "fast-check";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { measureYaml } from "../../src/lib/yaml-extent.ts";

describe("how much there is to a text", () => {
  test.each<[string, number, number]>([
    ["", 0, 0],
    ["a: 1", 1, 2],
    ["a:\n  b:\n    c: 1\nd: 2", 3, 8],
    ["a: [1, [2, 3]]", 3, 8],
    ["[1, 2]\n[3]", 2, 7],
    ["- - - x", 4, 4],
    ["? ? x", 3, 3],
    ["&a b: *a !t", 1, 5],
    ["a-b: c:d e&f", 1, 2],
    ["\"x\": 'y'", 1, 6],
    ["]]] }", 1, 5],
    ["\n\n  \n", 0, 3],
  ])("%j", (text, levels, pieces) => {
    expect(measureYaml(text)).toEqual({ levels, pieces });
  });

  test("is never less deep than what the text says", () => {
    assert(
      property(jsonValue({ maxDepth: 8 }), constantFrom("BLOCK", "FLOW"), (value, style) => {
        const text = stringify(value, { collectionStyle: style === "FLOW" ? "flow" : "block" });
        expect(measureYaml(text).levels).toBeGreaterThanOrEqual(levelsOf(value));
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

function levelsOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}
