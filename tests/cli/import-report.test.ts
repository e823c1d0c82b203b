import { describe, expect, it } from "vitest";
import type { ImportResult } from "../../src/adapters/import-catalog.ts";
import type { ProductId } from "../../src/catalog/product.ts";
import {
  explainProduct,
  formatImport,
  formatImportJson,
  formatKinds,
} from "../../src/cli/import-report.ts";

const result: ImportResult = {
  ok: true,
  rows: 1203,
  products: 1200,
  skipped: 3,
  kinds: new Map([
    ["vest", 2],
    ["jacket", 7],
    ["coat", 2],
  ]),
  issues: [],
  coverage: {
    products: 1200,
    attributes: [{ attribute: "hood", label: "Hood", applicable: 2, known: 1, lacking: [] }],
  },
};
const context = { folder: "catalog/shop", elapsedMs: 1234 };

describe("formatImport", () => {
  it("tells what was written", () => {
    expect(formatImport(result, context))
      .toBe(`catalog/shop: 1,200 products, 3 broken rows left out (1.2 s)
jacket 7, coat 2, vest 2

Known, of the products an attribute applies to:
hood  ██████████░░░░░░░░░░   50 %  1 of 2
`);
  });

  it("tells that nothing was written", () => {
    const failed = { ...result, ok: false, products: 1, skipped: 1 };
    expect(formatImport(failed, context)).toBe(
      "catalog/shop: not written. 1 row would do, 1 row would not.\n",
    );
  });
});

describe("formatKinds", () => {
  it("names the most frequent, and that there are more", () => {
    expect(formatKinds(result.kinds, 2)).toBe("jacket 7, coat 2, …");
    expect(formatKinds(result.kinds, 3)).toBe("jacket 7, coat 2, vest 2");
    expect(formatKinds(new Map())).toBe("");
  });
});

describe("formatImportJson", () => {
  it("tells the same to programs", () => {
    expect(JSON.parse(formatImportJson({ folder: "catalog/shop", result, issues: [] }))).toEqual({
      written: true,
      folder: "catalog/shop",
      products: 1200,
      skipped: 3,
      kinds: { vest: 2, jacket: 7, coat: 2 },
      issues: [],
      coverage: result.coverage.attributes,
    });
  });

  it("has the same shape when reading could not begin", () => {
    const issue = { code: "x", severity: "error", message: "m", path: [] } as const;
    const text = formatImportJson({ folder: "f", result: undefined, issues: [issue] });
    expect(JSON.parse(text)).toEqual({
      written: false,
      folder: "f",
      products: 0,
      skipped: 0,
      kinds: {},
      issues: [issue],
      coverage: [],
    });
  });
});

describe("explainProduct", () => {
  it("shows the words behind each value", () => {
    const text = explainProduct(
      { id: "7" as ProductId, title: { en: "Vest" }, attributes: {}, variants: [] },
      [
        {
          attribute: "hood",
          value: false,
          evidence: [{ value: false, field: "description", quote: "hood" }],
        },
        {
          attribute: "activity",
          value: ["city", "hiking"],
          evidence: [
            { value: "city", field: "description", quote: "town" },
            { value: "hiking", field: "title", quote: "Trek" },
          ],
        },
      ],
    );
    expect(text).toBe(`7  Vest
  hood      false  from description: "hood"
  activity  city  from description: "town"
  activity  hiking  from title: "Trek"

`);
  });
});
