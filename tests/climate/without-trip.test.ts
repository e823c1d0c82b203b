import { expect, test } from "vitest";
import { withoutTrip } from "../../src/climate/without-trip.ts";

test.each([
  ["schottlandurlaub", "schottland"],
  ["islandrundreise", "island"],
  ["romreise", "rom"],
  ["nepaltrekking", "nepal"],
  ["alpenuberquerung", "alpen"],
  ["norwegen", "norwegen"],
  ["urlaub", "urlaub"],
  ["skitour", "ski"],
  ["eistour", "eis"],
  ["zutour", "zutour"],
])("%s is a trip to %s", (word, name) => {
  expect(withoutTrip(word)).toBe(name);
});
