import { expect, it } from "vitest";
import { toWords } from "../../src/lib/words.ts";
import { temperatureAt } from "../../src/reading/temperature.ts";

it.each<[string, number | undefined]>([
  ["for -5", -5],
  ["bis minus 5 Grad", -5],
  ["at 14°F", -10],
  ["20 degrees fahrenheit", -7],
  ["32F", 0],
  ["at -4 °F", -20],
  ["5 °C", 5],
  ["5 degrees", 5],
  // A number alone is no temperature, and neither is one of something else.
  ["5", undefined],
  ["5 kg", undefined],
])("of %j is %s °C", (text, celsius) => {
  const words = toWords(text);
  const at = words.findIndex(({ number }) => number !== undefined);
  expect(temperatureAt(words, at)?.celsius).toBe(celsius);
});
