import { expect, test } from "vitest";
import { weekPoints, type Deviation } from "../../../studio/insights/week-points.ts";

const statistics = (part: Partial<Deviation>): Deviation => ({
  type: "deviation",
  measure: "left",
  week: "2026-11-16",
  now: { count: 20, of: 100, share: 0.2 },
  past: { count: 20, of: 200, share: 0.1 },
  weeks: 2,
  z: 3,
  p: 0.01,
  looked: 10,
  history: [
    { week: "2026-11-02", share: 0, of: 100 },
    { week: "2026-11-09", share: 0.1, of: 100 },
  ],
  ...part,
});

test("zero lies on the floor, the highest share at the top, the week itself at the end", () => {
  expect(weekPoints(statistics({})).map(({ week, x, y }) => [week, x, y])).toEqual([
    ["2026-11-02", 8, 98],
    ["2026-11-09", 254, 56],
    ["2026-11-16", 500, 14],
  ]);
});

test("the week is there once, whether or not the past ends with it", () => {
  const { history } = statistics({});
  const twice = [...history, { week: "2026-11-16", share: 0.2, of: 100 }];
  expect(weekPoints(statistics({ history: twice }))).toHaveLength(3);
});
