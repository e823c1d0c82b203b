import { describe, expect, test } from "vitest";
import { changeOf, finishedOf, firstCounted } from "../../../studio/dashboard/like-for-like.ts";
import { dashboard, series } from "./figures-of.ts";

const at = ["2026-11-20", "2026-11-21", "2026-11-22"].map((day) => Date.parse(day) / 1000);

describe("what is over", () => {
  test.each([
    ["2026-11-22T00:00:00Z", 2],
    ["2026-11-22T23:59:00Z", 2],
    ["2026-11-23T00:00:00Z", 3],
    [undefined, 3],
  ])("counted to %s", (countedTo, finished) => {
    expect(finishedOf(series({ at }), countedTo)).toBe(finished);
  });

  test("by the hour", () => {
    const hours = series({ unit: "hour", at: [0, 3600, 7200] });
    expect(finishedOf(hours, "1970-01-01T02:30:00Z")).toBe(2);
  });
});

describe("a change", () => {
  const now = (countedTo: string) =>
    dashboard({ countedTo, series: series({ at, conversations: [12, 12, 1] }) });
  const before = (...conversations: readonly number[]) =>
    dashboard({ series: series({ at, conversations }) });

  test("leaves out the day that has only begun, on both sides", () => {
    const compared = { now: now("2026-11-22T07:00:00Z"), before: before(10, 10, 30) };
    expect(changeOf(compared, "conversations")).toBe("+20%");
  });

  test.each([
    ["nothing is over", now("2026-11-20T07:00:00Z"), before(10, 10, 30)],
    ["counting began in the midst of it", now("2026-11-22T07:00:00Z"), before(0, 0, 30)],
    ["there was nothing", now("2026-11-22T07:00:00Z"), before(0, 0, 0)],
  ])("is not told when %s", (_what, one, other) => {
    expect(changeOf({ now: one, before: other }, "conversations")).toBeUndefined();
  });
});

test.each([
  ["a quiet first day is a day", "day", [0, 3, 2], 0],
  ["nobody knew of it before", "day", [0, 0, 2], 2],
  ["never", "day", [0, 0, 0], 3],
  ["nights are empty", "hour", [0, 0, 2], 0],
] as const)("%s", (_what, unit, conversations, first) => {
  expect(firstCounted(series({ unit, at, conversations }))).toBe(first);
});
