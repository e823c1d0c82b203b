import { assert, constantFrom, date, property } from "fast-check";
import { expect, test } from "vitest";
import { periodBefore, periodOf, spanOf, spans } from "../../../studio/learning/period.ts";

test.each([
  [1, { from: "2026-11-22", to: "2026-11-22" }, { from: "2026-11-21", to: "2026-11-21" }],
  [7, { from: "2026-11-16", to: "2026-11-22" }, { from: "2026-11-09", to: "2026-11-15" }],
  [28, { from: "2026-10-26", to: "2026-11-22" }, { from: "2026-09-28", to: "2026-10-25" }],
] as const)("%d days", (days, period, before) => {
  const now = new Date("2026-11-22T23:30:00Z");
  expect(periodOf(days, now)).toEqual(period);
  expect(periodBefore(period)).toEqual(before);
});

test("the period before ends the day before, and is as long", () => {
  const moment = date({
    min: new Date("2020-01-01"),
    max: new Date("2040-01-01"),
    noInvalidDate: true,
  });
  assert(
    property(constantFrom(...spans), moment, (days, now) => {
      const period = periodOf(days, now);
      const before = periodBefore(period);
      const length = (one: typeof period): number => Date.parse(one.to) - Date.parse(one.from);
      expect(Date.parse(period.from) - Date.parse(before.to)).toBe(86_400_000);
      expect(length(before)).toBe(length(period));
    }),
    { seed: 14 },
  );
});

test.each([
  ["7", 7],
  ["90", 90],
  ["5", 28],
  [undefined, 28],
])("an address that says %s days", (text, days) => {
  expect(spanOf(text)).toBe(days);
});
