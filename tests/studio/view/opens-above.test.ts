import { expect, test } from "vitest";
import { hasMoreRoomAbove } from "../../../studio/view/opens-above.ts";

test.each([
  ["room below: it opens there", { top: 100, bottom: 340, height: 200, window: 900 }, false],
  [
    "too low, room above: it opens above",
    { top: 800, bottom: 1040, height: 200, window: 900 },
    true,
  ],
  [
    "no room at all: where less is cut off",
    { top: 60, bottom: 400, height: 300, window: 300 },
    false,
  ],
  ["no room at all, more above", { top: 200, bottom: 540, height: 300, window: 300 }, true],
])("%s", (_name, place, above) => {
  expect(hasMoreRoomAbove(place)).toBe(above);
});
