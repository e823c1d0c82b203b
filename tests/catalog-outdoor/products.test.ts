import { expect, test } from "vitest";
import { isBuiltIn } from "../../src/catalog/attribute.ts";
import { measureCoverage } from "../../src/catalog/coverage.ts";
import type { Product } from "../../src/catalog/product.ts";
import { formatIssue } from "../../src/lib/issue.ts";
import { attributes, issues, kindOf, ofKind, products, valuesOf } from "./outdoor-catalog.ts";

test("every line is a product, without errors or warnings", () => {
  expect(issues.map(formatIssue)).toEqual([]);
});

test.each([
  ["jacket", 130],
  ["trousers", 45],
  ["shoes", 45],
  ["backpack", 35],
  ["sleeping_bag", 25],
  ["base_layer", 30],
  ["fleece", 25],
  ["gloves", 15],
  ["hat", 10],
])("%s: at least %i products", (kind, least) => {
  expect(ofKind(kind).length).toBeGreaterThanOrEqual(least);
});

test("10 to 14 brands", () => {
  const brands = new Set(products.map((product) => product.brand));
  expect(brands.size).toBeGreaterThanOrEqual(10);
  expect(brands.size).toBeLessThanOrEqual(14);
});

function offenders(isFine: (product: Product) => boolean): readonly string[] {
  return products.filter((product) => !isFine(product)).map((product) => product.id);
}

const animal = ["leather", "merino", "wool", "down"];

test.each<[string, (product: Product) => boolean]>([
  ["has an id made of brand, model and gender", (one) => one.id.endsWith(genderSuffix(one))],
  ["has its page under its id", (one) => one.url === `/products/${one.id}`],
  ["shows its first colour first", (one) => one.image === one.variants[0]?.image],
  [
    "shows every variant in its own colour",
    (one) =>
      one.variants.every(
        (variant) => variant.image === `images/${one.id}-${variant.options["colour"]}.svg`,
      ),
  ],
  ["comes in one to four colours", (one) => isBetween(coloursOf(one).length, 1, 4)],
  ["has variants with ids of their own", (one) => areUnique(one.variants.map(({ id }) => id))],
  ["costs something", (one) => (one.priceCents ?? 0) > 0],
  [
    "was dearer before a reduction",
    (one) => (one.listPriceCents ?? Infinity) > (one.priceCents ?? 0),
  ],
  ["has a believable rating", (one) => isBetween(one.rating ?? 0, 3.2, 4.9)],
  ["arrives within ten days", (one) => isBetween(one.deliveryDays ?? 0, 1, 10)],
  [
    "is waterproof from 5,000 mm on and not below",
    ({ attributes }) =>
      typeof attributes["waterproof_mm"] !== "number" ||
      attributes["waterproof"] === attributes["waterproof_mm"] >= 5000,
  ],
  [
    "is not called vegan with leather, wool or down in it",
    (one) =>
      one.attributes["vegan"] !== true ||
      ![...valuesOf(one, "material"), ...valuesOf(one, "insulation")].some((part) =>
        animal.includes(String(part)),
      ),
  ],
  [
    "has no membrane when it lets rain through without being water-repellent",
    ({ attributes }) =>
      attributes["membrane"] === undefined ||
      attributes["membrane"] === "none" ||
      attributes["waterproof"] === true ||
      attributes["water_repellent"] !== false,
  ],
  [
    "states a fill power only for down",
    ({ attributes }) =>
      attributes["fill_power"] === undefined || attributes["insulation"] === "down",
  ],
  [
    "has a hood to fit over a helmet",
    ({ attributes }) =>
      attributes["helmet_compatible"] === undefined || attributes["hood"] === true,
  ],
])("every product %s", (_claim, isFine) => {
  expect(offenders(isFine)).toEqual([]);
});

function genderSuffix(product: Product): string {
  return `-${String(product.attributes["gender"]).charAt(0)}`;
}

function coloursOf(product: Product): readonly string[] {
  return [...new Set(product.variants.flatMap((variant) => variant.options["colour"] ?? []))];
}

function isBetween(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

function areUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

test("the forms of one model form a group, and only they", () => {
  const groups = new Map<string, Product[]>();
  for (const product of products) {
    const model = product.id.slice(0, -2);
    groups.set(model, [...(groups.get(model) ?? []), product]);
  }
  for (const [model, forms] of groups) {
    const expected = forms.length > 1 ? model : undefined;
    expect(forms.map((form) => form.group)).toEqual(forms.map(() => expected));
    expect(areUnique(forms.map((form) => String(form.attributes["gender"])))).toBe(true);
  }
  const pairs = [...groups.values()].filter((forms) => forms.length > 1);
  expect(pairs.length).toBeGreaterThan(120);
});

function shareOfProducts(isSo: (stock: number) => boolean): number {
  return products.filter((product) => isSo(product.stock ?? 0)).length / products.length;
}

test("some sizes are sold out, a few products nearly, about three in a hundred wholly", () => {
  const variants = products.flatMap((product) => product.variants);
  const soldOut = variants.filter((variant) => variant.stock === 0).length / variants.length;
  expect(soldOut).toBeGreaterThan(0.1);
  expect(soldOut).toBeLessThan(0.25);
  expect(shareOfProducts((stock) => stock === 0)).toBeCloseTo(0.03, 2);
  expect(shareOfProducts((stock) => stock > 0 && stock <= 6)).toBeGreaterThan(0.01);
});

test("three to six in a hundred attributes are not stated, and never what a product is", () => {
  const coverage = measureCoverage({ attributes, products }).attributes.filter(
    ({ attribute }) => attributes.get(attribute)?.variant !== true && !isBuiltIn(attribute),
  );
  const known = coverage.reduce((sum, one) => sum + one.known, 0);
  const applicable = coverage.reduce((sum, one) => sum + one.applicable, 0);
  expect(1 - known / applicable).toBeGreaterThan(0.03);
  expect(1 - known / applicable).toBeLessThan(0.06);
  const always = ["kind", "gender", "activity", "style", "season", "weight_g", "waterproof"];
  for (const { attribute, known, applicable } of coverage) {
    expect(applicable, attribute).toBeGreaterThan(0);
    if (always.includes(attribute)) expect(known, attribute).toBe(applicable);
    expect(known / applicable, attribute).toBeGreaterThan(0.7);
  }
});

test("every kind is there for women and men, or for both at once", () => {
  for (const kind of new Set(products.map(kindOf))) {
    const genders = new Set(ofKind(kind).map((product) => product.attributes["gender"]));
    const forAdults = genders.has("unisex") || (genders.has("women") && genders.has("men"));
    expect(forAdults, kind).toBe(true);
  }
});
