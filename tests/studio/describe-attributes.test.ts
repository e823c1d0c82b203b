import { describe, expect, test } from "vitest";
import { createCatalogFacets } from "../../src/catalog/catalog-facets.ts";
import { fullBitset } from "../../src/lib/bitset.ts";
import { describeAttributes, describeCatalog } from "../../src/studio/describe-attributes.ts";
import { outdoorCatalog, outdoorFacets } from "../fixtures/outdoor-shop.ts";
import { loadSmallCatalog } from "../fixtures/small-shop.ts";

const catalog = loadSmallCatalog();
const facets = createCatalogFacets(catalog);
const described = describeAttributes(catalog, facets, fullBitset(facets.size));
const of = (id: string) => described.find((attribute) => attribute.id === id);

describe("what a picker offers", () => {
  test("values with their names, the most frequent first", () => {
    expect(of("use")?.values).toEqual([
      { value: "hills", label: { en: "hiking", de: "Wandern" }, count: 6 },
      { value: "rock", label: { en: "climbing", de: "Klettern" }, count: 6 },
      { value: "town", label: { en: "town", de: "die Stadt" }, count: 3 },
    ]);
  });

  test("yes and no", () => {
    expect(of("helmet")?.values).toMatchObject([
      { value: true, label: { en: "Yes", de: "Ja" }, count: 5 },
      { value: false, label: { en: "No", de: "Nein" }, count: 5 },
    ]);
  });

  test("how much of it is stated", () => {
    expect(of("waterproof_mm")).toMatchObject({ known: 10, of: 12, unit: "mm", better: "higher" });
    expect(of("price")).toMatchObject({ known: 12, of: 12, unit: "EUR" });
  });

  test("no range of what nobody states", () => {
    const nothing = describeAttributes(
      catalog,
      facets,
      new Uint32Array(facets.known("price").length),
    );
    expect(nothing.find(({ id }) => id === "price")).not.toHaveProperty("range");
  });
});

test("limits are round, ascending, within the range, and counted right", () => {
  const everything = fullBitset(outdoorFacets.size);
  for (const { id, range } of describeAttributes(outdoorCatalog, outdoorFacets, everything)) {
    if (range === undefined) continue;
    const values = outdoorCatalog.products
      .map(({ attributes }) => attributes[id])
      .filter((value) => typeof value === "number");
    expect(range).toMatchObject({ min: Math.min(...values), max: Math.max(...values) });
    const steps = range.steps.map(({ value }) => value);
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    for (const { value, atLeast, atMost } of range.steps) {
      expect(value).toBeGreaterThanOrEqual(range.min);
      expect(value).toBeLessThanOrEqual(range.max);
      expect(atLeast).toBe(values.filter((one) => one >= value).length);
      expect(atMost).toBe(values.filter((one) => one <= value).length);
    }
  }
});

test("a catalogue is described by its kinds, empty ones left out", () => {
  expect(describeCatalog(catalog, facets)).toMatchObject({
    id: "small",
    // Luchs is sold out.
    products: 11,
    kinds: [
      { value: "jacket", count: 10 },
      { value: "trousers", count: 1 },
    ],
  });
});
