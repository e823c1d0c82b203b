import { describe, expect, it } from "vitest";
import type { Attribute } from "../../src/catalog/attribute.ts";
import { createCoverageCount } from "../../src/catalog/coverage.ts";
import type { ProductValue } from "../../src/catalog/product.ts";

const attribute = (id: string, applies?: Attribute["applies"]): Attribute => ({
  id,
  kind: "boolean",
  label: { en: `The ${id}`, de: "Das" },
  ...(applies === undefined ? {} : { applies }),
});

function measure(products: readonly Record<string, ProductValue>[]) {
  const jackets = { kind: { eq: "jacket" } };
  const count = createCoverageCount([attribute("kind"), attribute("hood", jackets)]);
  for (const attributes of products) count.add({ attributes });
  return count.report();
}

describe("createCoverageCount", () => {
  it("counts over the products an attribute applies to", () => {
    const coverage = measure([
      { kind: "jacket", hood: true },
      { kind: "jacket", hood: false },
      { kind: "jacket" },
      { kind: "shoes" },
      { hood: true },
      {},
    ]);
    expect(coverage.products).toBe(6);
    expect(coverage.attributes).toEqual([
      {
        attribute: "kind",
        label: "The kind",
        applicable: 6,
        known: 4,
        lacking: [{ kind: "unknown kind", products: 2 }],
      },
      {
        attribute: "hood",
        label: "The hood",
        applicable: 5,
        known: 3,
        lacking: [
          { kind: "jacket", products: 1 },
          { kind: "unknown kind", products: 1 },
        ],
      },
    ]);
  });

  it("names the kinds with most gaps first", () => {
    const count = createCoverageCount([attribute("hood"), attribute("kind")]);
    for (const kind of ["vest", "jacket", "jacket", "coat"]) count.add({ attributes: { kind } });
    expect(count.report().attributes[0]?.lacking.map(({ kind }) => kind)).toEqual([
      "jacket",
      "coat",
      "vest",
    ]);
  });

  it("names no kinds where products have none", () => {
    const count = createCoverageCount([attribute("hood")]);
    count.add({ attributes: {} });
    expect(count.report().attributes[0]).toMatchObject({ applicable: 1, known: 0, lacking: [] });
  });

  it("reports an empty assortment", () => {
    expect(measure([])).toMatchObject({ products: 0, attributes: [{ known: 0 }, { known: 0 }] });
  });
});
