import { describe, expect, it } from "vitest";
import { withPartedCompounds } from "../../../src/advisor/said/own-compounds.ts";
import { outdoorCatalog } from "../../fixtures/outdoor-shop.ts";

describe("words that end in what the shop sells", () => {
  it.each<[string, string | undefined]>([
    ["Laptoprucksack", "Laptop rucksack"],
    ["eine Sommerhose für Herren", "eine Sommer hose für Herren"],
    ["Arbeitshandschuhe und Winterjacke", "Arbeits handschuhe und Winter jacke"],
    ["Yogasachen", "Yoga sachen"],
    ["Rucksack", undefined],
    ["eine Jacke", undefined],
    ["backpack for school", undefined],
  ])("are parted: %j → %j", (text, parted) => {
    expect(withPartedCompounds(outdoorCatalog, text)).toBe(parted);
  });
});
