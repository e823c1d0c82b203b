import { expect, test } from "vitest";
import { createFormat, parseAmount } from "../../../widget/view/format.ts";

test.each<[text: string, amount: number | undefined]>([
  ["200", 200],
  [" 200 € ", 200],
  ["€ 1,200", 1200],
  ["1.200", 1200],
  ["1.200,50", 1200.5],
  ["1,200.50", 1200.5],
  ["99,9", 99.9],
  ["99.95", 99.95],
  ["1 200", 1200],
  ["0", 0],
  ["", undefined],
  ["cheap", undefined],
  [",", undefined],
  ["€", undefined],
])("%o is %o", (text, amount) => {
  expect(parseAmount(text)).toBe(amount);
});

test.each<[locale: string, number: string, whole: string, cents: string, sign: string]>([
  ["en", "1,234", "€479", "€39.95", "€"],
  ["de", "1.234", "479\u00A0€", "39,95\u00A0€", "€"],
])("%s writes its own way", (locale, number, whole, cents, sign) => {
  const format = createFormat(locale);
  expect(format.number(1234)).toBe(number);
  expect(format.money({ amount: 479, currency: "EUR" })).toBe(whole);
  expect(format.money({ amount: 39.95, currency: "EUR" })).toBe(cents);
  expect(format.currencySign("EUR")).toBe(sign);
});
