import { expect, test } from "vitest";
import { attributeIdSchema } from "../../src/catalog/attribute.ts";
import { conditionSchema } from "../../src/catalog/condition.ts";

test.each<[id: string, isOne: boolean]>([
  ["weight_g", true],
  ["constructors", true],
  ["not", false],
  // Every object answers to that, also one that was given no such value.
  ["constructor", false],
  ["toString", false],
])("%s may be an attribute's id: %s", (id, isOne) => {
  expect(attributeIdSchema.safeParse(id).success).toBe(isOne);
  expect(conditionSchema.safeParse({ [id]: { eq: 1 } }).success).toBe(isOne);
});
