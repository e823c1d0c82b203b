import { describe, expect, it } from "vitest";
import { parseNumber, type DecimalSign, type NumberCell } from "../../src/lib/parse-number.ts";

function check(cell: string, decimal: DecimalSign | undefined, expected: NumberCell): void {
  expect(parseNumber(cell, decimal)).toEqual(expected);
}

const number = (value: number, currency?: string): NumberCell =>
  currency === undefined ? { type: "number", value } : { type: "number", value, currency };

describe("parseNumber", () => {
  it.each<[string, NumberCell]>([
    ["149.95", number(149.95)],
    [" 1.299,00 € ", number(1299, "EUR")],
    ["€ 1.299,00", number(1299, "EUR")],
    ["CHF 1'299.–", number(1299, "CHF")],
    ["1,299.00 USD", number(1299, "USD")],
    ["£20", number(20, "GBP")],
    ["$20", number(20, "$")],
    ["20 US$ (USD)", number(20, "USD")],
    ["1 299,00 €", number(1299, "EUR")],
    ["1\u00A0299\u00A0000,50", number(1_299_000.5)],
    ["12 34", { type: "unreadable" }],
    ["1 299 5", { type: "unreadable" }],
    ["99,-", number(99)],
    ["-5", number(-5)],
    ["349 g", number(349)],
    ["½", number(0.5)],
    ["1.299", { type: "ambiguous" }],
    ["", { type: "empty" }],
    ["  ", { type: "empty" }],
    ["n/a", { type: "unreadable" }],
    ["10-20", { type: "unreadable" }],
    ["12.11.2020", { type: "unreadable" }],
  ])("reads %j", (cell, expected) => {
    check(cell, undefined, expected);
  });

  it.each<[string, DecimalSign, NumberCell]>([
    ["1.299", ",", number(1299)],
    ["1.299", ".", number(1.299)],
    ["1,299", ".", number(1299)],
    ["1.299,5", ",", number(1299.5)],
    ["20 000", ",", number(20_000)],
    ["1,299.00", ",", { type: "unreadable" }],
    ["1.29", ",", { type: "unreadable" }],
  ])("reads %j with the decimal sign %s", (cell, decimal, expected) => {
    check(cell, decimal, expected);
  });
});
