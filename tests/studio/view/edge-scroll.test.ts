import { expect, test } from "vitest";
import { edgeSpeed } from "../../../studio/view/edge-scroll.ts";

const area = { top: 100, bottom: 700 };

test.each([
  ["in the middle it stays", 400, 0],
  ["just inside the upper edge it begins slowly", 155, -1],
  ["at the upper edge it is fastest", 100, -14],
  ["above the list it is no faster", -300, -14],
  ["just inside the lower edge it begins slowly", 645, 1],
  ["below the list it is fastest", 1200, 14],
])("%s", (_name, pointerY, speed) => {
  expect(edgeSpeed(pointerY, area)).toBe(speed);
});

test("in a list lower than both edges, the nearer edge counts", () => {
  const low = { top: 100, bottom: 160 };
  expect(edgeSpeed(110, low)).toBeLessThan(0);
  expect(edgeSpeed(150, low)).toBeGreaterThan(0);
});
