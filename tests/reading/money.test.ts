import { describe, expect, it } from "vitest";
import { toWords } from "../../src/lib/words.ts";
import { readMoney } from "../../src/reading/money.ts";

/** `60..120` with its words, either end open; nothing when no amount is read. */
function read(text: string, bare: boolean): string {
  const words = toWords(text);
  const found = readMoney(words, bare);
  if (found === undefined) return "nothing";
  const { min, max, from, to } = found;
  const quote = text.slice(words[from]?.start, words[to]?.end);
  return `${min ?? ""}..${max ?? ""} in ${quote}`;
}

describe("an amount that says it is one", () => {
  it.each([
    ["max 150 bucks", "..150 in max 150 bucks"],
    ["unter 200 €", "..200 in unter 200 €"],
    ["under $200 please", "..200 in under $200"],
    ["bis 100 Euro", "..100 in bis 100 Euro"],
    ["bis zu 100 Euro", "..100 in bis zu 100 Euro"],
    ["höchstens 99,95 €", "..99.95 in höchstens 99,95 €"],
    ["maximal 1.200 Euro", "..1200 in maximal 1.200 Euro"],
    ["no more than 150", "..150 in no more than 150"],
    ["nicht mehr als 150", "..150 in nicht mehr als 150"],
    ["not more expensive than 80", "..80 in not more expensive than 80"],
    ["nicht teurer als 80", "..80 in nicht teurer als 80"],
    ["nichts über 200 Euro", "..200 in nichts über 200 Euro"],
    ["keine Jacke über 200 Euro", "..200 in keine Jacke über 200 Euro"],
    ["less than 150 pounds", "..150 in less than 150 pounds"],
    ["günstiger als 90", "..90 in günstiger als 90"],
    ["up to about 90 euros", "..90 in up to about 90 euros"],
    ["at most €90", "..90 in most €90"],
    ["my budget is 250", "..250 in budget is 250"],
    ["Mein Budget liegt bei 250 €", "..250 in Budget liegt bei 250 €"],
    ["I have 100 euros", "..100 in 100 euros"],
    ["150 max", "..150 in 150 max"],
    ["150 € höchstens", "..150 in 150 € höchstens"],
    ["200 euros or less", "..200 in 200 euros or less"],
    ["100€", "..100 in 100€"],
    ["EUR 100", "..100 in EUR 100"],
    ["ab 100 Euro", "100.. in ab 100 Euro"],
    ["over 100 dollars", "100.. in over 100 dollars"],
    ["mindestens 100", "100.. in mindestens 100"],
    ["at least 100 euro", "100.. in least 100 euro"],
    ["not under 100 euros", "100.. in not under 100 euros"],
    ["100 euros or more", "100.. in 100 euros or more"],
    ["100 Euro aufwärts", "100.. in 100 Euro aufwärts"],
    ["zwischen 80 und 120", "80..120 in zwischen 80 und 120"],
    ["zwischen 80 € und 120 €", "80..120 in zwischen 80 € und 120 €"],
    ["between €80 and €120", "80..120 in between €80 and €120"],
    ["from 80 to 120 bucks", "80..120 in from 80 to 120 bucks"],
    ["von 80 bis 120", "80..120 in von 80 bis 120"],
    ["ab 80 bis 120", "80..120 in ab 80 bis 120"],
    ["80-120 €", "80..120 in 80-120 €"],
    ["80 bis 120 Euro", "80..120 in 80 bis 120 Euro"],
    ["so um die 100 €", "85..115 in so um die 100 €"],
    ["etwa 200 Euro", "170..230 in etwa 200 Euro"],
    ["around 50 dollars", "43..57 in around 50 dollars"],
  ])("%s: %s", (text, expected) => {
    expect(read(text, false)).toBe(expected);
    // Whether an amount was asked for makes no difference to what says that it is one.
    expect(read(text, true)).toBe(expected);
  });
});

describe("a number that is an amount only where one was asked for", () => {
  it.each([
    ["200", "..200 in 200"],
    ["about 200", "170..230 in about 200"],
    ["so um die 100", "85..115 in so um die 100"],
    ["ab 100", "100.. in ab 100"],
    ["over 100", "100.. in over 100"],
    ["80-120", "80..120 in 80-120"],
    ["80 bis 120", "80..120 in 80 bis 120"],
    ["100 or more", "100.. in 100 or more"],
    ["200, nothing else", "..200 in 200"],
    ["Größe 38 bis 42", "38..42 in 38 bis 42"],
  ])("%s: %s", (text, expected) => {
    expect(read(text, true)).toBe(expected);
    expect(read(text, false)).toBe("nothing");
  });
});

describe("a number that is no amount", () => {
  it.each([
    "20000 mm",
    "mindestens 20.000 mm Wassersäule",
    "for my 12 year old",
    "für meinen 12-jährigen Sohn",
    "under 500 g",
    "max 2 kg",
    "bis -5 °C",
    "bis 5 Grad",
    "under 5 degrees",
    "von 8 bis 10 Uhr",
    "max 3 days",
    "a 30 l backpack",
    "50 % recycled",
    "for 4 people",
    "from 500 to 600 g",
    "2-3 kg",
    "no number at all",
    "",
  ])("%s", (text) => {
    expect(read(text, true)).toBe("nothing");
  });

  it("does not stand in the way of one that is", () => {
    expect(read("for my 12 year old, max 80", true)).toBe("..80 in max 80");
    expect(read("I have 2 kids and 80 euros", true)).toBe("..80 in 80 euros");
    expect(read("size 42 max 150", true)).toBe("..150 in max 150");
    expect(read("30 l, 20000 mm, unter 200 €", false)).toBe("..200 in unter 200 €");
  });
});
