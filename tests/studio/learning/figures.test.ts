import { afterEach, describe, expect, test } from "vitest";
import {
  formatAmount,
  formatChange,
  formatDay,
  formatDuration,
  formatMoney,
  formatPart,
  formatPoints,
  formatShareOf,
  formatShort,
} from "../../../studio/learning/figures.ts";
import { region } from "../../../studio/words/words.ts";

afterEach(() => {
  region.value = "en";
});

function inGerman(text: () => string): string {
  region.value = "de";
  // What keeps a number and its unit together looks like a space.
  return text().replaceAll(/[\u00a0\u202f]/g, " ");
}

describe("a share", () => {
  test.each([
    [0, "0%", "0 %"],
    [0.002, "0.2%", "0,2 %"],
    [0.0412, "4.1%", "4,1 %"],
    [0.099, "9.9%", "9,9 %"],
    [0.0996, "10%", "10 %"],
    [0.625, "63%", "63 %"],
    [1, "100%", "100 %"],
  ])("of %d", (share, english, german) => {
    expect(formatPart(share)).toBe(english);
    expect(inGerman(() => formatPart(share))).toBe(german);
  });

  test("that nobody could have is a dash, not 0%", () => {
    expect(formatShareOf({})).toBe("–");
    expect(formatShareOf({ share: 0 })).toBe("0%");
  });
});

describe("a change", () => {
  test.each([
    [112, 100, "+12%", "+12 %"],
    [88, 100, "−12%", "−12 %"],
    [100, 100, "0%", "0 %"],
  ])("from %d to %d", (now, before, english, german) => {
    expect(formatChange(now, before)).toBe(english);
    expect(inGerman(() => formatChange(now, before) ?? "")).toBe(german);
  });

  test("from nothing is no number", () => {
    expect(formatChange(5, 0)).toBeUndefined();
  });

  test.each([
    [0.0321, "+3.2"],
    [-0.004, "−0.4"],
    [0.0001, "0.0"],
  ])("of %d in points", (difference, text) => {
    expect(formatPoints(difference)).toBe(text);
  });
});

test.each([
  [149.9, "€149.90", "149,90 €"],
  [16_164.4, "€16,164", "16.164 €"],
])("money: %d", (amount, english, german) => {
  expect(formatMoney(amount, "EUR")).toBe(english);
  expect(inGerman(() => formatMoney(amount, "EUR"))).toBe(german);
});

test.each([
  [6200, "6.2 s", "6,2 s"],
  [38_000, "38 s", "38 s"],
  [66_000, "1.1 min", "1,1 min"],
  [5_400_000, "1.5 h", "1,5 h"],
])("a time of %d ms", (ms, english, german) => {
  expect(formatDuration(ms)).toBe(english.replace(" ", "\u00a0"));
  expect(inGerman(() => formatDuration(ms))).toBe(german);
});

test("an axis has no room for millions", () => {
  expect(formatShort(12_345)).toBe("12,345");
  expect(formatShort(1_234_567)).toBe("1.2M");
});

test("a day is the one that was meant, wherever one looks from", () => {
  expect(formatDay("2026-11-01")).toBe("Nov 1");
});

test("money per shopper has its cents, and its currency where that is known", () => {
  expect(formatAmount(1234.5, "EUR")).toBe("€1,234.50");
  expect(formatAmount(0.4, undefined)).toBe("0.40");
  expect(inGerman(() => formatAmount(0.4, "EUR"))).toBe("0,40 €");
});
