import { expect, it } from "vitest";
import { withTensInDigits } from "../../src/lib/written-tens.ts";

it.each<[string, string]>([
  ["size forty three", "size 43"],
  ["Forty-two, please", "42, please"],
  ["Größe neununddreißig", "Größe 39"],
  ["in vierzig", "in 40"],
  ["einundfünfzig", "51"],
  // No number, or one that is written otherwise.
  ["forty, three of them", "40, three of them"],
  ["fortynine", "fortynine"],
  ["die Vierzigerjahre", "die Vierzigerjahre"],
  ["hundertfünfzig", "hundertfünfzig"],
])("%j is %j", (text, written) => {
  expect(withTensInDigits(text)).toBe(written);
});
