import { describe, expect, test } from "vitest";
import { courseData, measuresOf, pointsOf } from "../../../studio/dashboard/course-data.ts";
import { dashboard, series, share, shopReports, totals } from "./figures-of.ts";

const day = (text: string): number => Date.parse(text) / 1000;

const now = dashboard({
  totals: totals({ conversations: 30, completed: share(15, 30) }),
  before: totals({ conversations: 20, completed: share(8, 20) }),
  series: series({
    at: [day("2026-11-21"), day("2026-11-22")],
    conversations: [10, 20],
    completed: [5, 10],
    revenue: [100, 0],
  }),
  revenue: { ...shopReports, recommended: 100 },
});
const before = dashboard({ series: series({ conversations: [20] }) });
const compared = { now, before };

test("a day before that nobody counted is no zero", () => {
  const { values, before: then } = courseData(compared, "conversations", 7);
  expect(values).toEqual([10, 20]);
  expect(then).toEqual([20, null]);
});

test("the day that is still being counted is said to be, and what has not begun is no zero", () => {
  const begun = { now: { ...now, countedTo: "2026-11-21T09:00:00Z" }, before };
  const data = courseData(begun, "conversations", 7);
  expect(data.openFrom).toBe(0);
  expect(data.points[0]?.full).toBe("Sat, Nov 21, so far");
  expect(data.values).toEqual([10, null]);
  expect(courseData(compared, "conversations", 7)).not.toHaveProperty("openFrom");
});

describe("the sentence", () => {
  test.each([
    [
      "conversations",
      "30 conversations in 7 days, 50% more than in the 7 days before. Most on Sun, Nov 22: 20.",
    ],
    ["completed", "50% of all conversations came to products; 40% in the 7 days before."],
    ["cart", "Nobody came that far."],
    ["revenue", "€100.00 in 7 days. Most on Sat, Nov 21: €100.00."],
  ] as const)("of %s", (measure, sentence) => {
    expect(courseData(compared, measure, 7).sentence).toBe(sentence);
  });
});

test("a day on which nobody came has no share", () => {
  const quiet = dashboard({
    series: series({ at: [0, 1], conversations: [0, 4], completed: [0, 1] }),
  });
  expect(courseData({ now: quiet, before }, "completed", 7).values).toEqual([null, 0.25]);
});

test("what the shop does not report cannot be chosen", () => {
  expect(measuresOf({ now: dashboard(), before })).toEqual(["conversations", "completed"]);
  expect(measuresOf(compared)).toHaveLength(5);
});

test("hours are named by the clock, days by the calendar of UTC", () => {
  const at = [Date.parse("2026-11-22T00:00:00Z") / 1000];
  expect(pointsOf(series({ unit: "day", at }))).toEqual([{ short: "Nov 22", full: "Sun, Nov 22" }]);
  expect(pointsOf(series({ unit: "hour", at }))[0]?.short).toMatch(/^\d\d:\d\d/);
});
