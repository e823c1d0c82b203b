import { describe, expect, it } from "vitest";
import {
  combine,
  conditionSchema,
  testsOf,
  toCondition,
  type Condition,
  type WrittenCondition,
} from "../../src/catalog/condition.ts";

/** A test of the attribute `a`. */
const test = (one: Extract<Condition, { type: "test" }>["test"], attribute = "a"): Condition => ({
  type: "test",
  attribute,
  test: one,
});

describe("toCondition", () => {
  it.each<[WrittenCondition, Condition]>([
    [{ a: { eq: "x" } }, test({ type: "any-of", values: ["x"] })],
    [{ a: { eq: false } }, test({ type: "any-of", values: [false] })],
    [{ a: { any_of: ["x", "y"] } }, test({ type: "any-of", values: ["x", "y"] })],
    [{ a: { all_of: ["x"] } }, test({ type: "all-of", values: ["x"] })],
    [{ a: { none_of: [1] } }, test({ type: "none-of", values: [1] })],
    [{ a: { prefer: "lower" } }, test({ type: "prefer", direction: "lower" })],
    [{ a: { gte: 5 } }, test({ type: "between", min: { value: 5, inclusive: true } })],
    [{ a: { gt: 5 } }, test({ type: "between", min: { value: 5, inclusive: false } })],
    [{ a: { lte: 0 } }, test({ type: "between", max: { value: 0, inclusive: true } })],
    [
      { a: { gte: 1, lt: 9 } },
      test({
        type: "between",
        min: { value: 1, inclusive: true },
        max: { value: 9, inclusive: false },
      }),
    ],
    // Of two limits at the same end the stricter one counts.
    [{ a: { gte: 5, gt: 3 } }, test({ type: "between", min: { value: 5, inclusive: true } })],
    [{ a: { gte: 3, gt: 5 } }, test({ type: "between", min: { value: 5, inclusive: false } })],
    [{ a: { gte: 5, gt: 5 } }, test({ type: "between", min: { value: 5, inclusive: false } })],
    [{ a: { lte: 5, lt: 7 } }, test({ type: "between", max: { value: 5, inclusive: true } })],
    [{ a: { lte: 7, lt: 5 } }, test({ type: "between", max: { value: 5, inclusive: false } })],
    // Several attributes side by side must all hold.
    [
      { a: { eq: 1 }, b: { eq: 2 } },
      {
        type: "all",
        of: [test({ type: "any-of", values: [1] }), test({ type: "any-of", values: [2] }, "b")],
      },
    ],
    [{ not: { a: { eq: 1 } } }, { type: "not", of: test({ type: "any-of", values: [1] }) }],
    [{ all: [{ a: { eq: 1 } }] }, test({ type: "any-of", values: [1] })],
    [
      { any: [{ a: { eq: 1 } }, { a: { eq: 2 } }] },
      {
        type: "any",
        of: [test({ type: "any-of", values: [1] }), test({ type: "any-of", values: [2] })],
      },
    ],
  ])("%j", (written, expected) => {
    expect(conditionSchema.safeParse(written).success).toBe(true);
    expect(toCondition(written)).toEqual(expected);
  });
});

describe("combine", () => {
  const one = test({ type: "any-of", values: [1] });
  it.each([
    [[one], one],
    [[one, one], { type: "any", of: [one, one] }],
    [[], { type: "any", of: [] }],
  ])("%j", (of, expected) => {
    expect(combine("any", of)).toEqual(expected);
  });
});

describe("what is no condition", () => {
  it.each([
    "a",
    5,
    null,
    [],
    [{ a: { eq: 1 } }],
    { a: 1 },
    { a: {} },
    { a: { eq: 1, gte: 2 } },
    { a: { eq: [1] } },
    { a: { any_of: [] } },
    { a: { any_of: "x" } },
    { a: { gte: "5" } },
    { a: { gte: 5, gtt: 3 } },
    { a: { prefer: "less" } },
    { "A-b": { eq: 1 } },
    { all: [] },
    { all: [{ a: { eq: 1 } }], a: { eq: 1 } },
    { not: [{ a: { eq: 1 } }] },
    { any: { a: { eq: 1 } } },
  ])("%j", (written) => {
    expect(conditionSchema.safeParse(written).success).toBe(false);
  });
});

describe("testsOf", () => {
  it("finds the tests at the leaves, from left to right", () => {
    const condition = toCondition({
      any: [
        { a: { eq: 1 }, b: { eq: 2 } },
        { not: { all: [{ c: { gte: 3 } }, { a: { lt: 9 } }] } },
      ],
    });
    expect(testsOf(condition).map(({ attribute }) => attribute)).toEqual(["a", "b", "c", "a"]);
  });
});
