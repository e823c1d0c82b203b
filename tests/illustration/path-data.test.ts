import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bow, straight, through } from "../../catalog/illustration/geometry.ts";
import { closed, open, short } from "../../catalog/illustration/path-data.ts";

describe("open and closed", () => {
  it.each([
    ["lines", closed(straight([0, 0], [10, 0], [10, 20], [4, 12])), "M0 0h10v20l-6-8z"],
    ["a bow as a quadratic", open(bow([0, 0], [40, 0], 10)), "M0 0q20 20 40 0"],
    [
      "a smooth joint",
      open(
        through([
          [0, 0],
          [30, 40],
          [60, 0],
        ]),
      ),
      "M0 0c5 7 20 40 30 40s25-33 30-40",
    ],
    ["a bow without sag as a line", open(bow([0, 0], [40, 40], 0)), "M0 0l40 40"],
    ["a gap as a line", open(straight([0, 0], [5, 5]), straight([9, 5], [9, 9])), "M0 0l5 5h4v4"],
    ["nothing for a line without length", open(straight([1, 1], [1.2, 1.1], [4, 1])), "M1 1h3"],
  ])("writes %s", (_, data, expected) => {
    expect(data).toBe(expected);
  });

  it("ends where the curve ends, however many roundings lie between", () => {
    const point = fc.tuple(
      fc.double({ min: -200, max: 200, noNaN: true }),
      fc.double({ min: -200, max: 200, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 9 }), (points) => {
        const [x = 0, y = 0] = points.at(-1) ?? [];
        expect(endOf(open(straight(...points)))).toEqual([Math.round(x) + 0, Math.round(y) + 0]);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

/** Follows lines only. */
function endOf(data: string): readonly [number, number] {
  let [x, y] = [0, 0];
  for (const [, command = "", numbers = ""] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [first = 0, second = 0] = numbers.match(/-?\d+/g)?.map(Number) ?? [];
    if (command === "M") [x, y] = [first, second];
    if (command === "h" || command === "l") x += first;
    if (command === "v") y += first;
    if (command === "l") y += second;
  }
  return [x + 0, y + 0];
}

describe("short", () => {
  it.each([
    [0.5, ".5"],
    [-0.26, "-.3"],
    [-0.04, "0"],
    [12, "12"],
    [2.7193, "2.7"],
  ])("writes %d as %s", (value, text) => {
    expect(short(value)).toBe(text);
  });
});
