import { describe, expect, it } from "vitest";
import { read } from "./reader-fixture.ts";

const budgetOf = (text: string) => {
  const { budget } = read(text);
  if (budget === undefined) return undefined;
  const { quote: _, ...amounts } = budget;
  return amounts;
};

describe("readBudget", () => {
  it.each([
    ["max 150 bucks", { max: 150, currency: "USD" }],
    ["hab nur nen fuffi", { max: 50 }],
    ["Zelt für 2 Leute so um die 250 rum", { approx: 250 }],
    ["was thinking in the region of 180 euros", { approx: 180, currency: "EUR" }],
    ["the old one was 400 dollars, now max 200", { max: 200, currency: "USD" }],
    ["not fussed about brands, just cheap", { level: "low" }],
    ["Budget ist eigentlich egal", { level: "any" }],
    ["Jacke unter 200 €", { max: 200, currency: "EUR" }],
    ["so um die 100", { approx: 100 }],
    ["so um die 100 Euro", { approx: 100, currency: "EUR" }],
    ["zwischen 80 und 120 Euro", { min: 80, max: 120, currency: "EUR" }],
    ["nicht über 1.500 Euro", { max: 1500, currency: "EUR" }],
    ["100-150 €", { min: 100, max: 150, currency: "EUR" }],
    ["200er Bereich", { approx: 200 }],
    ["höchstens zweihundertfünfzig Euro", { max: 250, currency: "EUR" }],
    ["150 tops", { max: 150 }],
    ["keep it under a hundred", { max: 100 }],
    ["Budget: 250", { max: 250 }],
    ["mehr als 90 wollte ich nicht ausgeben", { max: 90 }],
    ["at least 200 because cheap ones fail", { min: 200 }],
    ["hiking boots uk 7 £120", { max: 120, currency: "GBP" }],
    ["was Billiges", { level: "low" }],
    ["nicht zu teuer", { level: "low" }],
    ["Geld spielt keine Rolle", { level: "any" }],
    ["the best money can buy", { level: "high" }],
  ])("%s", (text, expected) => {
    expect(budgetOf(text)).toEqual(expected);
  });

  it.each([
    "Meine alte Jacke für 280 Euro ist kaputt",
    "Ich wiege 80 kg und bin 180 cm groß",
    "für meinen Sohn, 12 Jahre",
    "Schlafsack bis -5 Grad",
    "Rucksack 30 Liter, Tour über 25 km",
    "Schuhe Größe 42 bis 43",
    "I have two kids aged 3 and 6",
    "20.000 mm Wassersäule",
    "between 8 and 10 am",
    "a sun shirt with UPF 50",
  ])("no budget: %s", (text) => {
    expect(budgetOf(text)).toBeUndefined();
  });
});
