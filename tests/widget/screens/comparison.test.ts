import { expect, test } from "vitest";
import {
  comparisonRows,
  type ComparedProduct,
  type Fact,
} from "../../../widget/screens/comparison.ts";

type Value = readonly [fact: Fact, value: unknown];

const fact = (id: string, text: string, better?: string): Fact => ({
  id,
  label: id,
  text,
  ...(better && { better }),
});

function compared(id: string, values: readonly Value[]): ComparedProduct {
  return {
    id,
    title: id,
    facts: values.map(([one]) => one),
    attributes: Object.fromEntries(values.map(([one, value]) => [one.id, value])),
  };
}

/** "weight: 200 g* | 300 g | –" */
function check(products: readonly ComparedProduct[], rows: readonly string[]): void {
  const shown = comparisonRows(products).map(
    ({ label, cells, differs }) =>
      `${differs ? "" : "= "}${label}: ${cells.map(({ text, isBest }) => `${text ?? "–"}${isBest ? "*" : ""}`).join(" | ")}`,
  );
  expect(shown).toEqual(rows);
}

test("what differs comes first, in the shop's order; the best is marked", () => {
  check(
    [
      compared("a", [
        [fact("hood", "yes", "yes"), true],
        [fact("weight", "200 g", "lower"), 200],
        [fact("water", "5,000 mm", "higher"), 5_000],
      ]),
      compared("b", [
        [fact("hood", "yes", "yes"), true],
        [fact("weight", "300 g", "lower"), 300],
        [fact("water", "20,000 mm", "higher"), 20_000],
      ]),
      compared("c", [
        [fact("hood", "yes", "yes"), true],
        [fact("weight", "200 g", "lower"), 200],
        [fact("water", "10,000 mm", "higher"), 10_000],
      ]),
    ],
    [
      "weight: 200 g* | 300 g | 200 g*",
      "water: 5,000 mm | 20,000 mm* | 10,000 mm",
      "= hood: yes | yes | yes",
    ],
  );
});

test("what only some state is a row too; nothing is best without a comparison", () => {
  check(
    [
      compared("a", [[fact("packed", "1 l", "lower"), 1]]),
      compared("b", [[fact("quiet", "no", "yes"), false]]),
      compared("c", [[fact("quiet", "yes", "yes"), true]]),
    ],
    ["packed: 1 l | – | –", "quiet: – | no | yes*"],
  );
});

test("what is no better either way has no best, and a yes can be the worse", () => {
  check(
    [
      compared("a", [
        [fact("warmth", "1 / 5"), 1],
        [fact("rustles", "yes", "no"), true],
      ]),
      compared("b", [
        [fact("warmth", "4 / 5"), 4],
        [fact("rustles", "no", "no"), false],
      ]),
    ],
    ["warmth: 1 / 5 | 4 / 5", "rustles: yes | no*"],
  );
});
