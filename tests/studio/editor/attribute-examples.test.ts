import { expect, test } from "vitest";
import type { StudioAttribute } from "../../../src/protocol/studio.ts";
import { examples } from "../../../studio/editor/attribute-examples.ts";

const attribute = { id: "a", label: { en: "A" }, known: 5, of: 5 };
const value = (name: string, count: number) => ({ value: name, label: { en: name }, count });
const range = { min: 120, max: 1640, steps: [], decimals: 0 };

const cases: readonly (readonly [string, StudioAttribute, string])[] = [
  [
    "values that products of the flow have",
    { ...attribute, kind: "choice", values: [value("Jacket", 5), value("Shoes", 0)] },
    "Jacket",
  ],
  [
    "four of many",
    {
      ...attribute,
      kind: "choices",
      values: ["A", "B", "C", "D", "E"].map((one) => value(one, 1)),
    },
    "A, B, C, D",
  ],
  [
    "a yes and a no need none",
    { ...attribute, kind: "boolean", values: [{ value: true, label: { en: "Yes" }, count: 3 }] },
    "",
  ],
  ["how far numbers go", { ...attribute, kind: "number", unit: "g", range }, "120–1,640 g"],
  ["one number, once", { ...attribute, kind: "number", range: { ...range, max: 120 } }, "120"],
];

test.each(cases)("%s", (_name, given, expected) => {
  expect(examples(given)).toBe(expected);
});
