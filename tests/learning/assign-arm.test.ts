import fc from "fast-check";
import { expect, test } from "vitest";
import { assignArm, type Split } from "../../src/learning/assign-arm.ts";
import { chiSquaredAbove } from "../../src/lib/statistics/gamma.ts";

const split: Split = {
  id: "e1",
  holdout: 0.1,
  arms: [
    { id: "control", share: 0.5 },
    { id: "a", share: 0.3 },
    { id: "b", share: 0.2 },
  ],
};

const shoppers = Array.from({ length: 20_000 }, (_, number) => `shopper-${number}`);

function sharesOf(one: Split): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of shoppers) {
    const arm = assignArm(one, key);
    counts.set(arm, (counts.get(arm) ?? 0) + 1);
  }
  return counts;
}

test("the same shopper gets the same arm, always", () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(assignArm(split, key)).toBe(assignArm({ ...split }, key));
    }),
    { seed: 20_261_122 },
  );
});

test.each([1, 2, 3, 4, 5])(
  "the arms are as large as they were meant to be (experiment %i)",
  (id) => {
    const counts = sharesOf({ ...split, id: `experiment-${id}` });
    const expected = { holdout: 0.1, control: 0.45, a: 0.27, b: 0.18 };
    const distance = Object.entries(expected).reduce((sum, [arm, share]) => {
      const wanted = share * shoppers.length;
      return sum + ((counts.get(arm) ?? 0) - wanted) ** 2 / wanted;
    }, 0);
    expect(chiSquaredAbove(distance, 3)).toBeGreaterThan(0.001);
  },
);

test("another experiment draws anew", () => {
  const both = shoppers.filter(
    (key) => assignArm(split, key) === "a" && assignArm({ ...split, id: "e2" }, key) === "a",
  );
  // 27 % of 27 %, give or take.
  expect(both.length / shoppers.length).toBeGreaterThan(0.063);
  expect(both.length / shoppers.length).toBeLessThan(0.083);
});

test("other shares of the arms move nobody into the holdout or out of it", () => {
  const other = {
    ...split,
    arms: [
      { id: "control", share: 0.9 },
      { id: "a", share: 0.1 },
    ],
  };
  for (const key of shoppers.slice(0, 2_000)) {
    expect(assignArm(other, key) === "holdout").toBe(assignArm(split, key) === "holdout");
  }
});

test.each([
  ["nobody is held out", { ...split, holdout: 0 }, "holdout", 0],
  [
    "an arm of nothing has nobody",
    {
      ...split,
      arms: [
        { id: "control", share: 1 },
        { id: "a", share: 0 },
      ],
    },
    "a",
    0,
  ],
])("%s", (_, one, arm, count) => {
  expect(sharesOf(one).get(arm) ?? 0).toBe(count);
});
