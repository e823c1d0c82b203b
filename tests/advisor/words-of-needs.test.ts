import { describe, expect, it } from "vitest";
import type { ShippedFlow } from "../fixtures/outdoor-shop.ts";
import { talk } from "./counter.ts";

const shop: ShippedFlow = "outdoor-shop";
const jackets: ShippedFlow = "outdoor-jackets";
const shoes: ShippedFlow = "outdoor-shoes";

describe("every chip carries the words it came from", () => {
  const jacket = "warme Jacke für meine Frau";
  it.each<[ShippedFlow, string, readonly string[], string, string]>([
    // Half the world away, and where winter is warm, a month is another season than here.
    [shop, "en", ["Off to Queenstown in July for a week on the slopes"], "In winter", "July"],
    [shop, "de", ["im Januar nach Patagonien zum Trekking"], "Im Sommer", "Januar"],
    [
      jackets,
      "en",
      ["Cape Town from June through August"],
      "In spring and autumn",
      "June through August",
    ],
    [shop, "de", ["Norwegen am 12.10., warm und trocken"], "Im Frühling und Herbst", "12.10."],
    [shop, "de", ["zu Ostern auf die Lofoten"], "Im Frühling und Herbst", "Ostern"],
    [shop, "de", ["Jacke für die Januarwoche in Oslo"], "Im Winter", "Januar"],
    [shoes, "de", ["Schuhe, nicht teuer"], "Nicht zu teuer", "teuer"],
    [shop, "en", ["boots for men, cheap ones"], "Up to €60", "cheap"],
    [shop, "de", [jacket, "günstiger"], "günstiger als", "günstiger"],
    [shop, "de", [jacket, "wie die zweite, aber leichter"], "leichter als", "aber leichter"],
    [shop, "de", [jacket, "mehr wie die dritte"], "ähnlich wie", "mehr wie die dritte"],
    [shop, "en", [jacket, "anything in blue?"], "Blue", "blue"],
  ])("%s, %s: %j", (flow, locale, texts, label, words) => {
    const { chips } = talk(flow, locale, texts);
    const text = texts.at(-1) ?? "";
    for (const chip of chips) {
      expect(chip.quote, chip.label).toMatch(/\S/);
      expect(text, chip.label).toContain(chip.quote);
    }
    const meant = chips.find((chip) => chip.label.includes(label));
    expect(meant?.quote, chips.map((chip) => chip.label).join(", ")).toContain(words);
  });
});

describe("what is part of another need goes with it", () => {
  const part = /^kind\..*\.kind$/;
  it.each<[string, readonly string[]]>([
    ["de", ["Handschuhe", "nein, doch eine Jacke"]],
    ["de", ["Handschuhe", "nein, doch eine Jacke", "Handschuhe oder Mütze"]],
    ["en", ["a hat for my husband", "no, a jacket", "gloves or a hat"]],
  ])("%s: %j", (locale, [first = "", ...rest]) => {
    const parts = (needs: readonly string[]) => needs.filter((id) => part.test(id));
    expect(parts(talk(shop, locale, [first]).needs)).toHaveLength(1);
    expect(parts(talk(shop, locale, [first, ...rest]).needs)).toEqual([]);
  });
});
