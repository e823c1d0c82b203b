import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "../../src/lib/number-text.ts";

describe("readNumber", () => {
  it.each([
    ["20", 20, "20"],
    ["20.000 mm", 20_000, "20.000"],
    ["20,000 mm", 20_000, "20,000"],
    ["1.299,00 €", 1299, "1.299,00"],
    ["1,299.50", 1299.5, "1,299.50"],
    ["1'299'000", 1_299_000, "1'299'000"],
    ["20\u00A0000", 20_000, "20\u00A0000"],
    ["1,5 kg", 1.5, "1,5"],
    ["3.7-oz", 3.7, "3.7"],
    ["0.125", 0.125, "0.125"],
    ["1234.5678", 1234.5678, "1234.5678"],
    ["4 1/2 in", 4.5, "4 1/2"],
    ["4-1/2 in", 4.5, "4-1/2"],
    ["4½", 4.5, "4½"],
    ["½", 0.5, "½"],
    ["1/4 zip", 0.25, "1/4"],
    ["24/7", 24, "24"],
    ["38/40", 38, "38"],
    ["3/2", 3, "3"],
    ["50. Then", 50, "50"],
    ["300, 400", 300, "300"],
  ])("reads %j as %d", (text, value, written) => {
    const found = readNumber(text, 0);
    expect(found?.value).toBe(value);
    expect(text.slice(0, found?.end)).toBe(written);
  });

  it.each([
    ["12.11.2020", "12.11.2020"],
    ["36,38,40", "36,38,40"],
    ["1.2.3", "1.2.3"],
    [`${"9".repeat(400)}x`, "9".repeat(400)],
  ])("reads over %j as a whole", (text, written) => {
    const found = readNumber(text, 0);
    expect(found?.value).toBeUndefined();
    expect(text.slice(0, found?.end)).toBe(written);
  });

  it.each([
    ["1.299", true],
    ["20,000", true],
    ["1.299.000", false],
    ["1.299,00", false],
    ["149.95", false],
    ["149", false],
  ])("%s can be read in two ways: %s", (text, ambiguous) => {
    expect(readNumber(text, 0)?.ambiguous).toBe(ambiguous);
  });

  it("finds nothing where no number begins", () => {
    expect(readNumber("mm 20", 0)).toBeUndefined();
  });

  it("reads every amount that German and English write", () => {
    const amount = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, fc.constantFrom("de-DE", "en-US", "de-CH"), (value, locale) => {
        const written = value.toLocaleString(locale, { minimumFractionDigits: 2 });
        expect(readNumber(written, 0)?.value).toBe(value);
      }),
      { seed: 1 },
    );
  });
});
