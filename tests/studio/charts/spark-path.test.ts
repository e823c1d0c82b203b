import { expect, test } from "vitest";
import { sparkPath } from "../../../studio/charts/spark-path.ts";

test.each([
  ["from zero to the top", [0, 10], 10, "M0 30L120 2"],
  ["what is not known goes on as it was", [5, null, 5], 10, "M0 16L60 16L120 16"],
  ["nothing but zeros", [0, 0], 0, "M0 30L120 30"],
  ["one point", [3], 3, "M0 2"],
])("%s", (_what, values, top, path) => {
  expect(sparkPath(values, top)).toBe(path);
});

test("a day that is not over takes no more room than it has come", () => {
  expect(sparkPath([0, 10], 10, 3)).toBe("M0 30L60 2");
});
