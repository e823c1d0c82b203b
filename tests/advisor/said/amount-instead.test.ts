import { describe, expect, it } from "vitest";
import { amountInstead } from "../../../src/advisor/said/amount-instead.ts";
import { talk } from "../counter.ts";

const upTo = { type: "amount", max: 200 } as const;
const about = { type: "amount", min: 190, max: 315 } as const;

describe("another amount in place of the one before", () => {
  it.each<[string, string | undefined]>([
    ["actually make it 180", "180"],
    ["ok 200 then", "200"],
    ["no wait, 150", "150"],
    ["let's say €150 please", "150"],
    ["sagen wir 120", "120"],
    ["doch lieber 180 €", "180"],
    ["mach 250 draus", "250"],
    ["180", undefined],
    ["is the 500 one waterproof", undefined],
    ["ok, and 20000 mm?", undefined],
    ["then size 42", undefined],
    ["make it lighter", undefined],
  ])("%s: %s", (text, expected) => {
    expect(amountInstead(text, upTo, "en")).toBe(expected);
  });

  it("is about so much, if the one before was", () => {
    expect(amountInstead("make it 180", about, "en-GB")).toBe("around 180");
    expect(amountInstead("sagen wir 180", about, "de")).toBe("um die 180");
  });

  it("is none where there was none", () => {
    expect(amountInstead("make it 180", undefined, "en")).toBeUndefined();
    expect(amountInstead("make it 180", { type: "unsure" }, "en")).toBeUndefined();
  });

  it.each<[string, readonly string[], string]>([
    ["en", ["rain jacket for men under 250", "actually make it 180"], "up to €180"],
    ["de", ["Regenjacke für Damen bis 200", "sagen wir 120"], "bis 120"],
  ])("at the counter, in %s: %j", (locale, texts, label) => {
    const labels = talk("outdoor-shop", locale, texts).chips.map((chip) => chip.label);
    expect(labels.join()).toContain(label);
  });
});
