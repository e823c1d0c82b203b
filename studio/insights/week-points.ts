import type { LearningStatistics } from "../../src/protocol/learning.ts";

export type Deviation = Extract<LearningStatistics, { readonly type: "deviation" }>;

export const weekChartWidth = 640;
export const weekChartHeight = 120;
export const weekChartEdge = { left: 8, right: 132, top: 14, bottom: 22 } as const;

export interface WeekPoint {
  readonly week: string;
  readonly x: number;
  readonly y: number;
  readonly scale: (share: number) => number;
}

/** From zero to the highest share there was; the week itself is the last. */
export function weekPoints({ history, week, now, past }: Deviation): readonly WeekPoint[] {
  const weeks = [...history.filter((one) => one.week < week), { week, share: now.share ?? 0 }];
  const top = Math.max(...weeks.map(({ share }) => share), past.share ?? 0) || 1;
  const { left, right, top: above, bottom } = weekChartEdge;
  const floor = weekChartHeight - bottom;
  const scale = (share: number): number => rounded(floor - (share / top) * (floor - above));
  const step = (weekChartWidth - right - left * 2) / Math.max(weeks.length - 1, 1);
  return weeks.map(({ week: one, share }, at) => ({
    week: one,
    x: rounded(left + at * step),
    y: scale(share),
    scale,
  }));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
