import { describe, expect, it } from "vitest";
import { nearestName, suggestName } from "../../src/lib/nearest-name.ts";

const attributes = ["waterproof_mm", "weight_g", "warmth", "hood", "price", "ask", "say", "q"];

describe("nearestName", () => {
  it.each([
    ["waterprof_mm", "waterproof_mm"],
    ["waterproof", "waterproof_mm"],
    ["Weight_G", "weight_g"],
    ["wieght_g", "weight_g"],
    ["hod", "hood"],
    ["hoood", "hood"],
    ["aks", "ask"],
    ["asks", "ask"],
    ["price", "price"],
    ["pirce", "price"],
    ["xyz", undefined],
    ["colour", undefined],
    ["as", "ask"],
    ["", undefined],
    ["z", undefined],
  ])("%s → %s", (written, expected) => {
    expect(nearestName(written, attributes)).toBe(expected);
  });

  it("takes the nearest of several, and the first of equals", () => {
    expect(nearestName("warmht", ["warm", "warmth"])).toBe("warmth");
    expect(nearestName("cat", ["bat", "hat"])).toBe("bat");
  });
});

describe("suggestName", () => {
  it.each([
    ["wamth", attributes, 'did you mean "warmth"?'],
    ["colour", ["red", "blue"], 'known: "red", "blue"'],
    ["colour", [], undefined],
  ])("%s", (written, known, expected) => {
    expect(suggestName(written, known)).toBe(expected);
  });

  it("lists twelve names and counts the others", () => {
    const names = Array.from({ length: 15 }, (_, at) => `value-number-${at}`);
    const hint = suggestName("x", new Set(names));
    expect(hint).toContain('"value-number-11", and 3 more');
    expect(hint).not.toContain("value-number-12");
  });
});
