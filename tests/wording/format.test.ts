import { describe, expect, it } from "vitest";
import type { Attribute } from "../../src/catalog/attribute.ts";
import type { ProductValue } from "../../src/catalog/product.ts";
import {
  formatCount,
  formatPrice,
  formatValue,
  labelOfValue,
  levelOf,
} from "../../src/wording/format.ts";

const label = { en: "Label" };
const nbsp = "\u00A0";

function format(attribute: Attribute, value: ProductValue, locale: string, currency = "EUR") {
  return formatValue(attribute, value, { locale, currency });
}

const number = (more: object = {}): Attribute => ({ id: "x", kind: "number", label, ...more });
const choices: Attribute & { kind: "choices" } = {
  id: "use",
  kind: "choices",
  label,
  values: {
    rain: { label: { en: "rain", de: "Regen" } },
    wind: { label: { en: "wind", de: "Wind" } },
  },
};

describe("a number", () => {
  it.each<[object, number, string, string]>([
    [{ unit: "mm" }, 20_000, "en", `20,000${nbsp}mm`],
    [{ unit: "mm" }, 20_000, "de", `20.000${nbsp}mm`],
    [{ unit: "mm" }, 20_000, "fr", `20\u202F000${nbsp}mm`],
    [{ unit: "%" }, 50, "de", `50${nbsp}%`],
    [{ unit: "°C" }, -5, "de", `-5${nbsp}°C`],
    [{}, 1_234.5, "en", "1,234.5"],
    [{}, 1_234.567, "de", "1.234,57"],
    [{}, 3, "en", "3"],
    [{ decimals: 1 }, 4.25, "en", "4.3"],
    [{ decimals: 1 }, 4, "en", "4"],
    [{ decimals: 0 }, 4.6, "de", "5"],
    [{ unit: "/ 5", decimals: 1 }, 4.5, "de", `4,5${nbsp}/ 5`],
    [{ unit: "days" }, 1, "en", `1${nbsp}day`],
    [{ unit: "days" }, 2, "en", `2${nbsp}days`],
    [{ unit: "days" }, 1, "de", `1${nbsp}Tag`],
    [{ unit: "days" }, 0, "de-AT", `0${nbsp}Tage`],
    [{ unit: "days" }, 1, "fr", `1${nbsp}day`],
    [{ unit: "g" }, 1, "de", `1${nbsp}g`],
  ])("%j %s in %s: %s", (more, value, locale, expected) => {
    expect(format(number(more), value, locale)).toBe(expected);
  });

  it("that is none stays what it is", () => {
    expect(format(number(), "about 5", "en")).toBe("about 5");
  });
});

describe("a price", () => {
  it.each([
    [149.95, "en", "EUR", "€149.95"],
    [149.95, "de", "EUR", `149,95${nbsp}€`],
    [150, "en", "EUR", "€150"],
    [150, "de", "EUR", `150${nbsp}€`],
    [1_200.5, "de", "EUR", `1.200,50${nbsp}€`],
    [99.999, "en", "USD", "$100.00"],
    [0, "en", "GBP", "£0"],
    [150, "de", "CHF", `150${nbsp}CHF`],
  ])("%s in %s and %s: %s", (amount, locale, currency, expected) => {
    expect(formatPrice(amount, { locale, currency })).toBe(expected);
    const price = number({ id: "price", unit: "ignored", decimals: 0 });
    expect(format({ ...price, id: "price" }, amount, locale, currency)).toBe(expected);
  });
});

describe("a count", () => {
  it.each([
    [1_234, "de", "1.234"],
    [1_234, "en", "1,234"],
    [0, "xx", "0"],
    [1_234, "de-de-de", "1,234"],
  ])("%s in %s: %s", (count, locale, expected) => {
    expect(formatCount(count, locale)).toBe(expected);
  });
});

describe("a locale nobody knows", () => {
  it.each(["xx", "zz-ZZ", "xx-xx-xx", "not a locale", ""])("%j reads like English", (locale) => {
    expect(formatPrice(1_234.5, { locale, currency: "EUR" })).toBe("€1,234.50");
    expect(format(number({ unit: "mm" }), 20_000, locale)).toBe(`20,000${nbsp}mm`);
    expect(format({ id: "x", kind: "boolean", label }, true, locale)).toBe("yes");
  });
});

describe("other values", () => {
  const yesNo: Attribute = { id: "hood", kind: "boolean", label };
  it.each<[Attribute, ProductValue, string, string]>([
    [yesNo, true, "en", "yes"],
    [yesNo, false, "en", "no"],
    [yesNo, true, "de-AT", "ja"],
    [yesNo, false, "de", "nein"],
    [choices, ["rain", "wind"], "de", "Regen, Wind"],
    [choices, ["rain"], "fr", "rain"],
    [choices, ["rain", "hail"], "en", "rain, hail"],
    [choices, [], "en", ""],
    [{ ...choices, kind: "choice" }, "wind", "de", "Wind"],
    [{ ...choices, kind: "choice" }, "hail", "de", "hail"],
  ])("%# %j in %s: %s", (attribute, value, locale, expected) => {
    expect(format(attribute, value, locale)).toBe(expected);
  });

  it("have a label each", () => {
    expect(labelOfValue(choices, "rain", "de")).toBe("Regen");
    expect(labelOfValue(choices, "constructor", "de")).toBe("constructor");
  });
});

describe("levelOf", () => {
  const levels = [
    { from: 0, label: { en: "none", de: "keiner" } },
    { from: 5_000, label: { en: "showers", de: "Schauer" } },
    { from: 10_000, label: { en: "rain", de: "Regen" } },
  ];
  it.each<[ProductValue, string, string | undefined]>([
    [0, "en", "none"],
    [4_999, "en", "none"],
    [5_000, "de", "Schauer"],
    [99_999, "fr", "rain"],
    [-1, "en", undefined],
    ["much", "en", undefined],
  ])("%s in %s: %s", (value, locale, expected) => {
    expect(levelOf(number({ levels }), value, locale)).toBe(expected);
  });

  it("is none without levels", () => {
    expect(levelOf(number(), 5, "en")).toBeUndefined();
    expect(levelOf(choices, 5, "en")).toBeUndefined();
  });
});
