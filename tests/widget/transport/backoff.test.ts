import { expect, test } from "vitest";
import { backoffMs } from "../../../widget/transport/backoff.ts";

test.each([
  [0, 250, 500],
  [1, 500, 1_000],
  [4, 4_000, 8_000],
  [5, 7_500, 15_000],
  [50, 7_500, 15_000],
])("attempt %i waits from %i to %i ms", (attempt, least, most) => {
  expect(backoffMs(attempt, () => 0)).toBe(least);
  expect(backoffMs(attempt, () => 1)).toBe(most);
});
