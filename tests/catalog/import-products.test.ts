import { describe, expect, it } from "vitest";
import { createProductImport } from "../../src/catalog/import-products.ts";
import { parseMapping } from "../../src/catalog/parse-mapping.ts";

function importWith(mapping: string) {
  const parsed = parseMapping(`schema: 1
catalog: { id: shop, title: { en: Shop }, currency: EUR, locales: [en, de] }
${mapping}
attributes:
  hood: { kind: boolean, label: { en: Hood } }
  activity: { kind: choices, label: { en: A }, values: { city: { label: { en: C } } } }
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return createProductImport(parsed.value);
}

const mapping = `
product:
  id: sku
  title: { column: text, before: " - " }
  description: { column: text, after: " - " }
  brand: { value: Fjellrand }
  price: price
  stock: stock
values: { hood: hood, activity: { column: for, split: "/" } }`;

/** The product line, or the issues as `line code message`. */
function line(cells: Record<string, unknown>, written = mapping): unknown {
  const found = importWith(written).toProductLine({ line: 7, cells });
  if (found.ok) return found.value;
  return found.issues.map((issue) => `${issue.line} ${issue.code} ${issue.message}`);
}

describe("toProductLine", () => {
  it.each<[Record<string, unknown>, unknown]>([
    [
      {
        sku: "7",
        text: "Rain jacket - Warm.<br>Dry.",
        price: "149,95 €",
        stock: "-2",
        hood: "ja",
        for: "City/",
      },
      {
        id: "7",
        title: "Rain jacket",
        description: "Warm.\nDry.",
        brand: "Fjellrand",
        price: 149.95,
        stock: 0,
        attributes: { hood: true, activity: ["city"] },
      },
    ],
    [
      { sku: "7", text: "Rain jacket" },
      { id: "7", title: "Rain jacket", brand: "Fjellrand", attributes: {} },
    ],
    [
      { sku: "", text: "" },
      ["7 missing-value id: the row has none", "7 missing-value title: the row has none"],
    ],
    [
      { sku: "7", text: "x".repeat(201) },
      ["7 title-too-long title: 201 characters, at most 200 make a title"],
    ],
    [
      { sku: "7", text: "x", price: "20 USD", hood: "maybe" },
      [
        "7 wrong-currency price: the price is in USD, the catalogue in EUR",
        '7 unknown-value hood: expected yes or no, found "maybe"',
      ],
    ],
    [
      { sku: "7", text: "x", price: "1.299" },
      ['7 ambiguous-number price: "1.299" can be read in two ways'],
    ],
  ])("%j", (cells, expected) => {
    expect(line(cells)).toEqual(expected);
  });

  it("writes texts of another than the main language with their language", () => {
    const german = `texts: de\nproduct: { id: sku, title: text }`;
    expect(line({ sku: "7", text: "Jacke" }, german)).toMatchObject({ title: { de: "Jacke" } });
  });

  it("reads a text per language", () => {
    const both = `product: { id: sku, title: { en: en, de: { column: de, before: "," } }, description: { de: d } }`;
    expect(line({ sku: "7", en: "Jacket", de: "Jacke, warm", d: "" }, both)).toEqual({
      id: "7",
      title: { en: "Jacket", de: "Jacke" },
      attributes: {},
    });
    expect(line({ sku: "7", en: "", de: "" }, both)).toEqual([
      "7 missing-value title: the row has none",
    ]);
  });

  it("reads nested JSON", () => {
    const nested = `product: { id: sku, title: name.en, price: offer.price, image: images.0.src }`;
    const cells = {
      sku: 7,
      name: { en: "Jacket" },
      offer: { price: 20.5 },
      images: [{ src: "a.jpg" }],
    };
    expect(line(cells, nested)).toEqual({
      id: "7",
      title: "Jacket",
      price: 20.5,
      image: "a.jpg",
      attributes: {},
    });
  });
});

describe("checkColumns", () => {
  it("names the columns the export lacks, with the nearest", () => {
    const issues = importWith(mapping).checkColumns(["sku", "texts", "price", "stock", "hood"]);
    expect(issues.map(({ message, hint, path }) => [path.join("."), message, hint])).toEqual([
      ["product.title", 'the export has no column "text"', 'did you mean "texts"?'],
      ["product.description", 'the export has no column "text"', 'did you mean "texts"?'],
      ["values.activity", 'the export has no column "for"', expect.stringContaining("known:")],
    ]);
  });

  it("is content when every column is there", () => {
    expect(
      importWith(mapping).checkColumns(["sku", "text", "price", "stock", "hood", "for", "x"]),
    ).toEqual([]);
  });
});
