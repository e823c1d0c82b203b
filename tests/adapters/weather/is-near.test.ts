import { expect, test } from "vitest";
import { isNear } from "../../../src/adapters/weather/is-near.ts";

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

test.each([
  ["the same place", at(50, 10), at(50, 10), 0, true],
  ["a degree of latitude, 111 km", at(50, 10), at(51, 10), 112, true],
  ["a degree of latitude, not 110 km", at(50, 10), at(51, 10), 110, false],
  ["a degree of longitude at 60°, 56 km", at(60, 10), at(60, 11), 57, true],
  ["across the date line", at(0, 179.9), at(0, -179.9), 30, true],
  ["across the pole", at(89.9, 0), at(89.9, 180), 30, true],
  ["the other side of the Earth", at(10, 20), at(-10, -160), 20_000, false],
])("%s", (_, one, other, distanceKm, expected) => {
  expect(isNear(one, other, distanceKm)).toBe(expected);
  expect(isNear(other, one, distanceKm)).toBe(expected);
});
