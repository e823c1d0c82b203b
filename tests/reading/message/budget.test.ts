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
    ["Wind darf nicht durch, 200 bis 300 Euro", { min: 200, max: 300, currency: "EUR" }],
    ["anything around 75 Canadian you'd suggest", { approx: 75, currency: "CAD" }],
    ["tent and pack, R8000 for both, not more", { max: 8000, currency: "ZAR" }],
    ["shoes, 900 kr", { max: 900 }],
    ["kit for my son's under 12s rugby", undefined],
    ["mehr als 150 Euro geb ich dafür aber nicht aus", { max: 150, currency: "EUR" }],
    ["mehr ois 180 gib i nimmer aus", { max: 180 }],
    ["Fr. 220.- wäre das Maximum", { max: 220, currency: "CHF" }],
    ["my budget is 5k rupees", { max: 5000, currency: "INR" }],
    ["hab ne 400-Euro-Jacke von woanders, suche eine bessere", undefined],
    [
      "der Verein gibt 35 Euro dazu, insgesamt nicht mehr als 100 Euro",
      { max: 100, currency: "EUR" },
    ],
    ["ein Zelt, 400 wär die absolute Obergrenze", { max: 400 }],
    ["um an Hundertfuchzger rum", { approx: 150 }],
    ["200 € +/- 20", { approx: 200, currency: "EUR" }],
    ["unter 80 wäre super, über 100 geht gar nicht", { max: 100 }],
    ["south of 150 please", { max: 150 }],
    ["don't show me anything under 100", { min: 100 }],
    ["nichts unter 50 Euro", { min: 50, currency: "EUR" }],
    ["~$90 CAD for shoes", { approx: 90, currency: "CAD" }],
    ["HK$800 or so", { approx: 800, currency: "HKD" }],
    ["zweieinhalb Hunderter höchstens", { max: 250 }],
    ["trekking shoes, Rs 5000", { max: 5000, currency: "INR" }],
    ["jacket under ₹3000", { max: 3000, currency: "INR" }],
    ["budget 3500 to 5000 rs", { min: 3500, max: 5000, currency: "INR" }],
    ["around 12000 rupees", { approx: 12000, currency: "INR" }],
    ["Jacke bis 800 Zloty", { max: 800, currency: "PLN" }],
    ["arround 150 quid", { approx: 150, currency: "GBP" }],
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
    ["Regenjacke, zwei Hunderter hätt ich dafür", { max: 200 }],
    ["Handschuhe, vier Zwanziger müssen reichen", { max: 80 }],
    ["a couple of hundred bucks for a coat", { approx: 200, currency: "USD" }],
    ["coat, two fifty max", { max: 250 }],
    ["up to half a grand", { max: 500 }],
    ["bis 1,2k für einen Schlafsack", { max: 1200 }],
    ["not a penny over 120", { max: 120 }],
    ["über 170 geh ich nicht", { max: 170 }],
    ["budget 70ish for a fleece", { approx: 70 }],
    ["jacket ~200", { approx: 200 }],
    ["Daunenweste zum Drunterziehen unterm Hardshell, ca 120", { approx: 120 }],
    ["a fleece to wear under a shell, about 80", { approx: 80 }],
    ["under about 80", { max: 80 }],
    ["boots, my last pair cost 160 and gave me blisters", undefined],
    ["my last 50 bucks", { max: 50, currency: "USD" }],
    ["I could spend 300 but I'd rather it was closer to 200", { approx: 200, max: 300 }],
    ["Jacke ab 100 bis max 180", { min: 100, max: 180 }],
    ["around 60 each", { approx: 60 }],
    ["two jackets, 200 each", { max: 200 }],
    ["Rucksack, Brustgurt muss, 60 bis 90", { min: 60, max: 90 }],
    ["jacket, A$300 limit", { max: 300, currency: "AUD" }],
    ["jacket for $300 at most", { max: 300, currency: "USD" }],
    ["nicht wasserdicht nötig, günstig", { level: "low" }],
    ["darf ruhig was kosten", { level: "any" }],
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
    "Jacke, Größe 134/140",
    "Handschuhe für Kinder, 8-9y",
    "a jacket with 20k waterproofing",
    "ab 100 Höhenmetern wird mir kalt",
  ])("no budget: %s", (text) => {
    expect(budgetOf(text)).toBeUndefined();
  });
});
