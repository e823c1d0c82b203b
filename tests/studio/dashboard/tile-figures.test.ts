import { describe, expect, test } from "vitest";
import { shares, tileFigures } from "../../../studio/dashboard/tile-figures.ts";
import { dashboard, series, share, shopReports, totals } from "./figures-of.ts";

describe("tiles", () => {
  const now = dashboard({
    totals: totals({
      conversations: 120,
      completed: share(60, 120),
      questionsUntilProducts: 2.5,
      untilProducts: { count: 60, median: 38 },
      bought: share(6, 60),
    }),
    before: totals({
      conversations: 100,
      completed: share(45, 100),
      questionsUntilProducts: 2.8,
      bought: share(0, 0),
    }),
    revenue: { ...shopReports, recommended: 1200, orders: 1 },
    series: series({ at: [0], conversations: [120], revenue: [1200] }),
  });
  const before = dashboard({ series: series({ at: [0], conversations: [100], revenue: [1000] }) });

  test("say what changed, in the unit of the figure", () => {
    const tiles = tileFigures({ now, before });
    expect(tiles.map(({ id, value, change }) => [id, value, change])).toEqual([
      ["conversations", "120", "+20%"],
      ["completed", "50%", "+5.0 pts"],
      ["questions", "2.5", "−0.3"],
      ["bought", "10%", undefined],
      ["revenue", "€1,200", "+20%"],
    ]);
    expect(tiles.map(({ note }) => note)).toEqual([
      undefined,
      "60 of 120",
      "in 38\u00a0s (median)",
      "6 of 60 who saw products",
      "1 order",
    ]);
  });

  test("end at products when the shop reports nothing", () => {
    const tiles = tileFigures({ now: { ...now, revenue: dashboard().revenue }, before });
    expect(tiles.map(({ id }) => id)).toEqual(["conversations", "completed", "questions"]);
  });

  test("have a dash for what nobody knows", () => {
    const [, completed, questions] = tileFigures({ now: dashboard(), before: dashboard() });
    expect(completed?.value).toBe("–");
    expect(questions?.value).toBe("–");
    expect(questions).not.toHaveProperty("change");
  });
});

test("shares of days", () => {
  expect(shares([1, 0, 2], [4, 0, 2])).toEqual([0.25, null, 1]);
});
