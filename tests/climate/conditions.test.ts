import { describe, expect, test } from "vitest";
import { conditionsOf, type Condition, type Sample } from "../../src/climate/conditions.ts";

/** A month nobody would say anything about. */
const mild: Sample = {
  highC: 20,
  lowC: 12,
  days: 30,
  wetDays: 5,
  snowDays: 0,
  windMs: 3,
  sunHours: 5,
};

const frosty = { highC: -2, lowC: -8 };

describe("conditions", () => {
  test.each<readonly [string, Partial<Sample>, number, readonly Condition[]]>([
    ["none", {}, 0, []],
    ["rain from one day in four", { wetDays: 7.5 }, 0, ["rain"]],
    ["no rain below", { wetDays: 7.4 }, 0, []],
    ["rain in a wet forecast of four days", { wetDays: 1, days: 4 }, 0, ["rain"]],
    ["snow instead of rain in frost", { ...frosty, wetDays: 9, snowDays: 9 }, 0, ["snow", "cold"]],
    ["little snow that does not melt", { ...frosty, wetDays: 2, snowDays: 2 }, 0, ["snow", "cold"]],
    ["hardly any snow", { ...frosty, wetDays: 1, snowDays: 1 }, 0, ["cold"]],
    [
      "snow and rain around zero",
      { highC: 4, lowC: 0, wetDays: 10, snowDays: 5 },
      0,
      ["rain", "snow", "cold"],
    ],
    ["little snow that melts", { highC: 6, lowC: 0, wetDays: 4, snowDays: 3 }, 0, ["cold"]],
    ["cold by day", { highC: 14, lowC: 7 }, 0, ["cold"]],
    ["no cold just above", { highC: 14.5, lowC: 7 }, 0, []],
    ["cold by night", { highC: 22, lowC: 5 }, 0, ["cold"]],
    ["cold in the wind", { highC: 15, lowC: 8, windMs: 5 }, 0, ["cold", "wind"]],
    ["wind", { windMs: 5 }, 0, ["wind"]],
    ["no wind in the valley", { windMs: 4 }, 1_999, []],
    ["wind on the pass", { windMs: 3.5 }, 2_000, ["wind"]],
    ["sun", { sunHours: 7 }, 0, ["sun"]],
    ["no sun in the valley", { sunHours: 6 }, 1_999, []],
    ["sun in the mountains", { sunHours: 5 }, 2_000, ["sun"]],
    ["heat", { highC: 27, lowC: 18 }, 0, ["heat"]],
    ["no heat just below", { highC: 26.9, lowC: 18 }, 0, []],
  ])("%s", (_, change, elevationM, expected) => {
    // The mild month has the sun of a valley; up high it would count.
    const sunHours = elevationM >= 2_000 ? 3 : mild.sunHours;
    expect(conditionsOf({ ...mild, sunHours, ...change }, elevationM)).toEqual(expected);
  });
});
