import { describe, expect, test } from "vitest";
import { assignArm } from "../../src/learning/assign-arm.ts";
import {
  experimentResults,
  type ArmCounts,
  type ExperimentPlan,
} from "../../src/learning/experiment-results.ts";
import { lazily } from "../../src/lib/lazily.ts";
import { createRandom, seedFor, type Random } from "../../src/lib/random.ts";
import type { LearningMetric } from "../../src/protocol/learning.ts";

const plan = (metric: LearningMetric, holdout = 0): ExperimentPlan => ({
  metric,
  holdout,
  sampleNeeded: 400,
  arms: [
    { id: "control", name: "Live", share: 0.5 },
    { id: "b", name: "Shorter", share: 0.5 },
  ],
});

const nothing = {
  conversations: 0,
  completed: 0,
  leftEarly: 0,
  misunderstood: 0,
  relaxed: 0,
  cart: 0,
  bought: 0,
  revenueCents: 0,
  revenueSquares: 0,
};

const arm = (id: string, units: number, counts: Partial<ArmCounts> = {}): ArmCounts => ({
  ...nothing,
  arm: id,
  units,
  ...counts,
});

type Counted = { -readonly [part in keyof ArmCounts]: ArmCounts[part] };

/** Shoppers as they come, each assigned by their key; both arms treat them alike. */
function playSame(seed: number, random: Random): readonly ArmCounts[] {
  const found: readonly Counted[] = [{ ...arm("control", 0) }, { ...arm("b", 0) }];
  const split = { id: `experiment-${seed}`, holdout: 0, arms: plan("bought").arms };
  for (let shopper = 0; shopper < 800; shopper += 1) {
    const id = assignArm(split, `shopper-${seed}-${shopper}`);
    const counts = found.find((one) => one.arm === id);
    if (counts === undefined) throw new Error(`nobody is in ${id}`);
    const bought = random.chance(0.12);
    const cents = bought ? Math.round(2_000 + 18_000 * random.next() ** 2) : 0;
    counts.units += 1;
    if (random.chance(0.6)) counts.completed += 1;
    if (bought) counts.bought += 1;
    counts.revenueCents += cents;
    counts.revenueSquares += cents ** 2;
  }
  return found;
}

const repetitions = 1_000;

/** Played once for all metrics: each looks at the same shoppers. */
const playedSame = lazily(() =>
  Array.from({ length: repetitions }, (_, seed) =>
    playSame(seed, createRandom(seedFor(20_261_122, seed))),
  ),
);

describe("an experiment", () => {
  test.each<LearningMetric>(["completed", "bought", "revenue"])(
    "of the same with the same is significant in 3 to 7 % of 1,000 repetitions (%s)",
    (metric) => {
      let significant = 0;
      let torn = 0;
      for (const counted of playedSame()) {
        const { comparisons, split } = experimentResults(plan(metric), counted, true);
        if (comparisons[0]?.isSignificant === true) significant += 1;
        if (!split.isAsMeant) torn += 1;
      }
      expect(significant / repetitions).toBeGreaterThanOrEqual(0.03);
      expect(significant / repetitions).toBeLessThanOrEqual(0.07);
      expect(torn).toBeLessThanOrEqual(5);
    },
    60_000,
  );

  const results = (
    metric: LearningMetric,
    counted: readonly ArmCounts[],
    { holdout = 0, isDecided = true } = {},
  ) => experimentResults(plan(metric, holdout), counted, isDecided);

  test.each([
    ["better", arm("b", 400, { bought: 90 }), true, { outcome: "better", arm: "b" }],
    ["worse", arm("b", 400, { bought: 10 }), true, { outcome: "worse", arm: "control" }],
    ["the same", arm("b", 400, { bought: 44 }), true, { outcome: "no-difference" }],
    ["better, but too early", arm("b", 400, { bought: 90 }), false, { outcome: "too-early" }],
    ["a torn split", arm("b", 900, { bought: 200 }), true, { outcome: "not-valid" }],
  ])("%s", (_, candidate, isDecided, expected) => {
    const counted = [arm("control", 400, { bought: 40 }), candidate];
    const { verdict } = results("bought", counted, { isDecided });
    expect(verdict).toMatchObject(expected);
    expect(verdict.sentence.de).not.toBe("");
  });

  test("nothing is significant before it is decided", () => {
    const counted = [arm("control", 400, { bought: 40 }), arm("b", 400, { bought: 200 })];
    const [comparison] = results("bought", counted, { isDecided: false }).comparisons;
    expect(comparison).toMatchObject({ isSignificant: false });
    expect(comparison?.low).toBeGreaterThan(0);
  });

  test("the holdout is compared by what people buy, never by whether they came to products", () => {
    const counted = [
      arm("control", 180, { bought: 30, completed: 100 }),
      arm("b", 180, { bought: 30, completed: 100 }),
      arm("holdout", 40, { bought: 4 }),
    ];
    const options = { holdout: 0.1 };
    const arms = (metric: LearningMetric) =>
      results(metric, counted, options).comparisons.map((one) => one.arm);
    expect(arms("bought")).toEqual(["b", "holdout"]);
    expect(arms("completed")).toEqual(["b"]);
    expect(results("bought", counted, options).guardrails.map((one) => one.arm)).toEqual([
      "b",
      "b",
      "b",
      "b",
    ]);
  });

  test("several arms widen the intervals", () => {
    const one = [arm("control", 400, { bought: 40 }), arm("b", 400, { bought: 60 })];
    const width = (plans: ExperimentPlan, counted: readonly ArmCounts[]): number => {
      const [first] = experimentResults(plans, counted, true).comparisons;
      return (first?.high ?? 0) - (first?.low ?? 0);
    };
    const two = {
      ...plan("bought"),
      arms: [...plan("bought").arms, { id: "c", name: "C", share: 0 }],
    };
    expect(width(two, [...one, arm("c", 400, { bought: 60 })])).toBeGreaterThan(
      width(plan("bought"), one),
    );
  });

  test.each([
    ["fine", 200, "fine"],
    ["a little worse", 178, "watch"],
    ["clearly worse", 150, "hurt"],
  ])("a guardrail: %s", (_, completed, state) => {
    const counted = [arm("control", 400, { completed: 200 }), arm("b", 400, { completed })];
    const found = results("bought", counted).guardrails.find((one) => one.measure === "completed");
    expect(found?.state).toBe(state);
  });

  test("what got worse is named beside what is better, and not where nothing counts", () => {
    const counted = [
      arm("control", 400, { bought: 40, misunderstood: 10, leftEarly: 40 }),
      arm("b", 400, { bought: 90, misunderstood: 60, leftEarly: 90 }),
    ];
    expect(results("bought", counted).verdict).toMatchObject({
      outcome: "better",
      sentence: {
        en: expect.stringMatching(/But worse, and not by chance: not understood, left at a/),
        de: expect.stringMatching(/schlechter: nicht verstanden, bei einer Frage abgebrochen\.$/),
      },
    });
    const lopsided = [...counted.slice(0, 1), arm("b", 900, { misunderstood: 400 })];
    const { verdict } = results("bought", lopsided);
    expect(verdict.outcome).toBe("not-valid");
    expect(verdict.sentence.en).not.toContain("worse");
  });

  test("a guardrail waits for a hundred shoppers", () => {
    const counted = [arm("control", 400, { completed: 200 }), arm("b", 99, { completed: 0 })];
    expect(new Set(results("bought", counted).guardrails.map(({ state }) => state))).toEqual(
      new Set(["too-early"]),
    );
  });
});
