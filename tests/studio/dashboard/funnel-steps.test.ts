import { expect, test } from "vitest";
import { funnelSteps } from "../../../studio/dashboard/funnel-steps.ts";
import { dashboard, share, shopReports, totals } from "./figures-of.ts";

const all = totals({
  conversations: 200,
  engaged: share(150, 200),
  completed: share(100, 200),
  viewed: share(40, 100),
  addedToCart: share(10, 100),
  bought: share(4, 100),
});

test("shares are of all conversations, and of those who were still there", () => {
  const steps = funnelSteps(dashboard({ totals: all, revenue: shopReports }));
  expect(steps.map(({ step, share: part, kept }) => [step, part, kept])).toEqual([
    ["conversations", 1, undefined],
    ["engaged", 0.75, 0.75],
    ["completed", 0.5, 100 / 150],
    ["viewed", 0.2, 0.4],
    ["cart", 0.05, 0.25],
    ["bought", 0.02, 0.4],
  ]);
});

test("what the shop does not report is no step with nobody in it", () => {
  const steps = funnelSteps(dashboard({ totals: all }));
  expect(steps.map(({ step }) => step)).toEqual(["conversations", "engaged", "completed"]);
});

test("nobody divides by nobody", () => {
  for (const step of funnelSteps(dashboard({ revenue: shopReports }))) {
    expect(step.share).toBe(0);
    expect(step).not.toHaveProperty("kept");
  }
});
