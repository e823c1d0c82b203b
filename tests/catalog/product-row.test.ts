import { describe, expect, it } from "vitest";
import type { Attribute } from "../../src/catalog/attribute.ts";
import { checkProductColumns, toProductLine } from "../../src/catalog/product-row.ts";

const label = { en: "Label" };
const attributes = new Map<string, Attribute>([
  ["hood", { id: "hood", kind: "boolean", label }],
  ["weight_g", { id: "weight_g", kind: "number", label }],
  ["fit", { id: "fit", kind: "choice", label, values: {} }],
  ["activity", { id: "activity", kind: "choices", label, values: {} }],
  ["price", { id: "price", kind: "number", label }],
]);
const rules = { attributes, locales: ["en", "de"] };

describe("toProductLine", () => {
  it.each<[Record<string, string>, unknown]>([
    [
      { id: "a", title: "Jacket" },
      { id: "a", title: "Jacket", attributes: {} },
    ],
    [
      { id: "a", "title.en": "Jacket", "title.de": "Jacke", "description.de": "Warm" },
      {
        id: "a",
        title: { en: "Jacket", de: "Jacke" },
        description: { de: "Warm" },
        attributes: {},
      },
    ],
    [
      { id: "a", title: " x ", price: "149.95", stock: "0", brand: "Fjellrand", url: "" },
      { id: "a", title: "x", price: 149.95, stock: 0, brand: "Fjellrand", attributes: {} },
    ],
    [
      {
        id: "a",
        title: "x",
        "attributes.hood": "false",
        "attributes.weight_g": "300",
        "attributes.fit": "slim",
        "attributes.activity": "city| hiking |",
      },
      {
        id: "a",
        title: "x",
        attributes: { hood: false, weight_g: 300, fit: "slim", activity: ["city", "hiking"] },
      },
    ],
    [
      { id: "a", title: "x", price: "149,95", "attributes.hood": "maybe", "attributes.fit": "" },
      { id: "a", title: "x", price: "149,95", attributes: { hood: "maybe" } },
    ],
  ])("%j", (cells, expected) => {
    expect(toProductLine(cells, rules)).toEqual(expected);
  });
});

describe("checkProductColumns", () => {
  it("knows every column of the format", () => {
    const columns = ["id", "title", "title.de", "description.en", "list_price", "attributes.hood"];
    expect(checkProductColumns(columns, rules)).toEqual([]);
  });

  it.each([
    ["titles", 'did you mean "title"?'],
    ["title.fr", 'did you mean "title.en"?'],
    ["attributes.hod", 'did you mean "attributes.hood"?'],
    ["attributes.price", undefined],
  ])("refuses %s", (column, hint) => {
    const [issue] = checkProductColumns(["id", column], rules);
    expect(issue).toMatchObject({ code: "unknown-column", path: [column] });
    if (hint !== undefined) expect(issue?.hint).toBe(hint);
  });
});
