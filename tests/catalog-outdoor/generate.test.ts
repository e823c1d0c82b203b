import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import type { WrittenProduct } from "../../catalog/generate/expand-product.ts";
import { generateProducts, toJsonLines } from "../../catalog/generate/generate-products.ts";
import { createSeeded } from "../../catalog/generate/seeded.ts";
import type { SourceFile } from "../../catalog/generate/source.ts";
import { definition, productsText, sources } from "./outdoor-catalog.ts";

function generate(files: readonly SourceFile[]): string {
  const generated = generateProducts(files, definition);
  return generated.ok ? toJsonLines(generated.value) : "";
}

test("products.jsonl is what the sources give, to the byte", () => {
  expect(generate(sources)).toBe(productsText);
});

test("the order of the files does not matter", () => {
  expect(generate([...sources].reverse())).toBe(productsText);
});

const brands = `
brands:
  fichtel: { name: Fichtel, character: An example., has: { made_in_europe: true, hood: true } }
`;
const form = `{ rating: 4.2, reviews: 3, days: 2, colours: [blue, red], en: Warm., de: Warm. }`;

function files(models: string): readonly SourceFile[] {
  const head = `
kind: hat
types:
  beanie: { noun: { en: beanie, de: Mütze }, has: { warmth: 2, weight_g: 40 } }
models:
`;
  return [
    { name: "brands.yaml", text: brands },
    { name: "hats.yaml", text: `${head}${models}` },
  ];
}

function withoutVariants(product: WrittenProduct) {
  return Object.fromEntries(Object.entries(product).filter(([key]) => key !== "variants"));
}

test("the nearer word wins, and what means nothing for a kind is left out", () => {
  const generated = generateProducts(
    files(
      `  - { name: Größe Eins, brand: fichtel, type: beanie, price: 9.95, has: { warmth: 3 },
          forms: { women: { has: { weight_g: 38 }, ${form.slice(1)}, men: ${form} } }`,
    ),
    definition,
  );
  expect(generated.ok && generated.value.map(withoutVariants)).toEqual([
    {
      id: "groesse-eins-m",
      title: { en: "Größe Eins men's beanie", de: "Größe Eins Herren-Mütze" },
      description: { en: "Warm.", de: "Warm." },
      brand: "Fichtel",
      url: "/products/groesse-eins-m",
      image: "images/groesse-eins-m-blue.svg",
      price: 9.95,
      delivery_days: 2,
      rating: 4.2,
      reviews: 3,
      group: "groesse-eins",
      attributes: {
        kind: "hat",
        gender: "men",
        warmth: 3,
        weight_g: 40,
        made_in_europe: true,
        vegan: true,
      },
    },
    expect.objectContaining({
      id: "groesse-eins-w",
      attributes: expect.objectContaining({ weight_g: 38, gender: "women" }) as unknown,
    }),
  ]);
});

test.each([
  [
    "unknown-brand",
    `  - { name: A, brand: fichte, type: beanie, price: 9, forms: { men: ${form} } }`,
  ],
  ["unknown-type", `  - { name: A, brand: fichtel, type: cap, price: 9, forms: { men: ${form} } }`],
  [
    "duplicate-product",
    `  - { name: A, brand: fichtel, type: beanie, price: 9, forms: { men: ${form} } }
  - { name: a, brand: fichtel, type: beanie, price: 9, forms: { men: ${form} } }`,
  ],
  [
    "unknown-key",
    `  - { name: A, brand: fichtel, typ: beanie, price: 9, forms: { men: ${form} } }`,
  ],
])("a source with an %s gives no products", (code, models) => {
  const generated = generateProducts(files(models), definition);
  expect(generated.ok).toBe(false);
  expect(generated.issues.map((issue) => issue.code)).toContain(code);
});

test("seeded numbers lie between 0 and 1 and hang on the words alone", () => {
  assert(
    property(string(), (seed) => {
      const [next, again] = [createSeeded(seed), createSeeded(seed)];
      for (let count = 0; count < 20; count += 1) {
        const number = next();
        expect(number).toBe(again());
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});

test("seeded numbers spread evenly over many seeds", () => {
  const firsts = Array.from({ length: 2000 }, (_, at) => createSeeded(`product-${at}`)());
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const inside = firsts.filter((number) => Math.floor(number * 10) === tenth).length;
    expect(inside).toBeGreaterThan(140);
    expect(inside).toBeLessThan(260);
  }
});
