import { describe, expect, test } from "vitest";
import type { StudioAttribute, StudioCondition } from "../../../src/protocol/studio.ts";
import { effectsOf, effectWords } from "../../../studio/editor/condition-words.ts";

const attributes: readonly StudioAttribute[] = [
  {
    id: "waterproof_mm",
    kind: "number",
    label: { en: "Water column", de: "Wassersäule" },
    unit: "mm",
    known: 90,
    of: 100,
  },
  {
    id: "activity",
    kind: "choices",
    label: { en: "Made for" },
    known: 100,
    of: 100,
    values: [
      { value: "hiking", label: { en: "Hiking" }, count: 40 },
      { value: "running", label: { en: "Running" }, count: 10 },
    ],
  },
  { id: "hood", kind: "boolean", label: { en: "Hood" }, known: 100, of: 100 },
];

function check(condition: StudioCondition, expected: readonly string[]): void {
  const words = effectsOf(condition)?.map((effect) => effectWords(effect, attributes));
  expect(words?.map((text) => text.replaceAll("\u00a0", " "))).toEqual(expected);
}

describe("a condition is read aloud", () => {
  test.each<[StudioCondition, readonly string[]]>([
    [{ hood: { eq: true } }, ["Hood: Yes"]],
    [{ hood: { eq: false } }, ["Hood: No"]],
    [{ waterproof_mm: { gte: 10000 } }, ["Water column: at least 10,000 mm"]],
    [{ waterproof_mm: { lt: 400 } }, ["Water column: at most 400 mm"]],
    [{ waterproof_mm: { gte: 5000, lte: 9000 } }, ["Water column: 5,000–9,000 mm"]],
    [{ waterproof_mm: { prefer: "lower" } }, ["Water column: as low as possible"]],
    [{ activity: { any_of: ["hiking", "running"] } }, ["Made for: Hiking or Running"]],
    [{ activity: { all_of: ["hiking", "running"] } }, ["Made for: Hiking and Running"]],
    [{ activity: { none_of: ["hiking"] } }, ["Made for: not Hiking"]],
    [{ unheard_of: { eq: "x" } }, ["unheard_of: x"]],
    [{ hood: { eq: true }, activity: { any_of: ["running"] } }, ["Hood: Yes", "Made for: Running"]],
  ])("%j", check);
});

test.each<StudioCondition>([
  { any: [{ hood: { eq: true } }] },
  { all: [{ hood: { eq: true } }] },
  { not: { hood: { eq: true } } },
])("%j cannot be shown as chips", (condition) => {
  expect(effectsOf(condition)).toBeUndefined();
});

test("no condition is no effect", () => {
  expect(effectsOf(undefined)).toEqual([]);
});
