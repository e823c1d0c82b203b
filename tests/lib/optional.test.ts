import { expect, it } from "vitest";
import { optional } from "../../src/lib/optional.ts";

it.each([
  ["a value", "mm", { unit: "mm" }],
  ["an empty text", "", { unit: "" }],
  ["zero", 0, { unit: 0 }],
  ["null", null, { unit: null }],
  ["nothing", undefined, {}],
])("%s", (_, value, expected) => {
  // toStrictEqual tells a key that is undefined from one that is not there.
  expect(optional("unit", value)).toStrictEqual(expected);
});
