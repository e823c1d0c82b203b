import fc from "fast-check";
import { expect, it } from "vitest";
import {
  amountForms,
  budgetCase,
  carriers,
  limitForms,
  values,
  type BudgetCase,
  type LimitForm,
} from "./budget-grammar.ts";
import { read } from "./reader-fixture.ts";

const cases = fc
  .record({
    form: fc.constantFrom(...limitForms),
    amount: fc.constantFrom(...amountForms),
    value: fc.constantFrom(...values),
    carrier: fc.nat(),
  })
  .map(({ form, amount, value, carrier }) => {
    const around = carriers[form.lang];
    return budgetCase(form, amount, value, around[carrier % around.length] ?? "#");
  });

/** What is read of money, where it is not what was said. */
function misread({ text, lang, expected }: BudgetCase): string | undefined {
  const { budget } = read(text, lang);
  if (budget === undefined) return `${text}: nothing`;
  const { quote: _quote, level: _level, ...amounts } = budget;
  const parts = ["min", "max", "approx", "currency"] as const;
  const isRight = parts.every((part) => amounts[part] === expected[part]);
  return isRight ? undefined : `${text}: ${JSON.stringify(amounts)}`;
}

it("reads amounts however they are limited, written and surrounded", () => {
  const drawn = fc.sample(cases, { numRuns: 6000, seed: 20_261_122 });
  const possible = drawn.filter((one): one is BudgetCase => one !== undefined);
  const wrong = possible.flatMap((one) => misread(one) ?? []);
  expect(possible.length).toBeGreaterThan(2500);
  expect(wrong.slice(0, 40).length / possible.length, wrong.slice(0, 40).join("\n")).toBeLessThan(
    0.01,
  );
});

it.each([
  "Meine alte Jacke hat # gekostet, jetzt brauche ich eine neue",
  "hab damals # bezahlt und nach einem Jahr war sie kaputt",
  "my old one cost # and fell apart, I need a new jacket",
  "I paid # for my last tent and it leaked",
])("takes no limit from what was paid before: %s", (text) => {
  for (const amount of ["150 €", "£150", "150 Euro", "$150"]) {
    expect(read(text.replace("#", amount)).budget, amount).toBeUndefined();
  }
});

it.each<[string, Partial<LimitForm> | object]>([
  ["max 150, nein, 180 €", { max: 180, currency: "EUR" }],
  ["200 quid, or rather 250", { max: 250, currency: "GBP" }],
  ["regenjacke damen 40 bis 100", { max: 100 }],
  ["Schuhe seit 2019 getragen, jetzt neue bis 150", { max: 150 }],
  ["bis 1.200,50 €", { max: 1200.5, currency: "EUR" }],
  ["my old boots fell apart, around 150 please", { approx: 150 }],
])("%s", (text, expected) => {
  expect(read(text).budget).toMatchObject(expected);
});
