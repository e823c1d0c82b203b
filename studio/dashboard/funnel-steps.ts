import type { LearningDashboard } from "../../src/protocol/learning.ts";

export type FunnelStep = "conversations" | "engaged" | "completed" | "viewed" | "cart" | "bought";

export interface FunnelBar {
  readonly step: FunnelStep;
  readonly count: number;
  /** Of all conversations, 0 to 1. */
  readonly share: number;
  /** Of the step before; absent for the first, and after a step nobody reached. */
  readonly kept?: number;
}

/** From the first word to what was bought. What the shop does not report is no step. */
export function funnelSteps({ totals, revenue }: LearningDashboard): readonly FunnelBar[] {
  const { conversations, engaged, completed, viewed, addedToCart, bought } = totals;
  const counts: readonly (readonly [FunnelStep, number])[] = [
    ["conversations", conversations],
    ["engaged", engaged.count],
    ["completed", completed.count],
    ...(revenue.hasShopEvents
      ? ([
          ["viewed", viewed.count],
          ["cart", addedToCart.count],
          ["bought", bought.count],
        ] as const)
      : []),
  ];
  return counts.map(([step, count], at) => {
    const before = counts[at - 1]?.[1] ?? 0;
    return {
      step,
      count,
      share: conversations === 0 ? 0 : count / conversations,
      ...(before > 0 && { kept: count / before }),
    };
  });
}
