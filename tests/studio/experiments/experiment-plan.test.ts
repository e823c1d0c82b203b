import { describe, expect, test } from "vitest";
import type { StudioFlow, StudioVersion } from "../../../src/protocol/studio.ts";
import {
  candidatesOf,
  effectsOf,
  settlePlan,
  toNewExperiment,
  toSizeQuery,
  type ExperimentPlan,
} from "../../../studio/experiments/experiment-plan.ts";

const plan: ExperimentPlan = {
  flow: "jackets",
  name: " Fewer questions ",
  question: "versions",
  candidate: "draft",
  candidateShare: 0.25,
  holdout: 0,
  metric: "completed",
  smallestEffect: 0.02,
};

describe("a plan", () => {
  test.each<[string, Partial<ExperimentPlan>, Partial<ExperimentPlan>]>([
    [
      "what the advisor is worth needs shoppers without it",
      { question: "holdout" },
      { holdout: 0.1 },
    ],
    [
      "nobody comes to products without the advisor",
      { question: "holdout" },
      { metric: "added-to-cart" },
    ],
    ["a holdout that was chosen stays", { question: "holdout", holdout: 0.5 }, { holdout: 0.5 }],
    ["revenue is measured in its own differences", { metric: "revenue" }, { smallestEffect: 0.1 }],
    ["a difference that is possible stays", { smallestEffect: 0.05 }, { smallestEffect: 0.05 }],
  ])("%s", (_what, change, settled) => {
    expect(settlePlan({ ...plan, ...change })).toMatchObject(settled);
  });

  test("can always be had as it is settled", () => {
    for (const metric of ["completed", "added-to-cart", "bought", "revenue"] as const) {
      expect(effectsOf(metric)).toContain(settlePlan({ ...plan, metric }).smallestEffect);
    }
  });
});

describe("what is sent", () => {
  test.each([
    ["draft", { draft: 7 }],
    ["2", { version: 2 }],
  ])("for the candidate %s", (candidate, from) => {
    expect(toNewExperiment({ ...plan, candidate }, 7, "Draft")).toEqual({
      flow: "jackets",
      name: "Fewer questions",
      candidates: [{ name: "Draft", from, share: 0.25 }],
      holdout: 0,
      metric: "completed",
      smallestEffect: 0.02,
    });
  });

  test("with only a holdout there is no candidate, and one arm", () => {
    const holdout = settlePlan({ ...plan, question: "holdout" });
    expect(toNewExperiment(holdout, 7, "Draft").candidates).toEqual([]);
    expect(toSizeQuery(holdout)).toMatchObject({ arms: 1, holdout: 0.1 });
    expect(toSizeQuery(plan)).toMatchObject({ arms: 2, holdout: 0 });
  });
});

describe("what can be tried", () => {
  const version = (number: number, isLive: boolean): StudioVersion => ({
    version: number,
    revision: `r${number}`,
    at: "2026-11-01T00:00:00Z",
    by: "Ada",
    source: "studio",
    isLive,
  });
  const flow = (differs: boolean): StudioFlow => ({
    id: "jackets",
    state: "live",
    draft: { version: 7, text: "", differs },
    issues: [],
  });

  test.each([
    ["a draft that differs, and what was live before", true, ["draft", "1"]],
    ["not what is live already", false, ["1"]],
  ])("%s", (_what, differs, candidates) => {
    expect(candidatesOf(flow(differs), [version(2, true), version(1, false)])).toEqual(candidates);
  });
});
