import { describe, expect, it } from "vitest";
import { parseMapping } from "../../src/catalog/parse-mapping.ts";

const head = `schema: 1
catalog: { id: shop, title: { en: Shop }, currency: EUR, locales: [en, de] }
`;
const product = `product: { id: sku, title: name }
`;
const attributes = `attributes:
  hood: { kind: boolean, label: { en: Hood } }
  weight_g: { kind: number, label: { en: Weight } }
  gender: { kind: choice, label: { en: Gender }, values: { women: { label: { en: W } } } }
`;

/** Issues as `line:column code message (hint)`. */
function issues(text: string): readonly string[] {
  return parseMapping(text, "m.yaml").issues.map(({ file, line, column, code, message, hint }) => {
    expect(file).toBe("m.yaml");
    return `${line}:${column} ${code} ${message}${hint === undefined ? "" : ` (${hint})`}`;
  });
}

describe("parseMapping", () => {
  it("reads what is right", () => {
    const parsed = parseMapping(
      `${head}texts: de
file: { format: csv, delimiter: ";", encoding: windows-1252 }
product:
  id: { column: sku, slug: true }
  title: { en: name_en, de: { first_of: [name_de, name_en] } }
  description: { join: [short, long], html: false }
  price: { column: price, decimal: "," }
values: { hood: kapuze, weight_g: { column: kg, times: 1000 }, gender: { column: g, values: { D: women } } }
${attributes}`,
      "m.yaml",
    );
    expect(parsed.issues).toEqual([]);
    expect(parsed.ok && parsed.value.product.title).toEqual({
      en: "name_en",
      de: { first_of: ["name_de", "name_en"] },
    });
  });

  it.each<[string, string, string]>([
    [
      "an unknown key",
      `${head}product: { id: sku, titel: name }\n${attributes}`,
      '3:21 unknown-key unknown key "titel"',
    ],
    [
      "two places for one value",
      `${head}product: { id: sku, title: { column: a, value: b } }\n${attributes}`,
      "3:28 custom expected exactly one of column, first_of, join, value",
    ],
    [
      "no place for a value",
      `${head}product: { id: sku, title: { before: "-" } }\n${attributes}`,
      "3:28 custom expected exactly one of column, first_of, join, value",
    ],
    [
      "a misspelt option",
      `${head}product: { id: sku, title: { column: a, befor: "-" } }\n${attributes}`,
      '3:41 unknown-key unknown key "befor" (did you mean "before"?)',
    ],
    [
      "an attribute nobody declared",
      `${head}${product}values: { wieght_g: kg }\n${attributes}`,
      '4:21 unknown-attribute unknown attribute "wieght_g": declare it under attributes (did you mean "weight_g"?)',
    ],
    [
      "a built-in fact among the attributes",
      `${head}${product}values: { price: preis }\n${attributes}`,
      '4:18 unknown-attribute "price" is built in: map it under product',
    ],
    [
      "an option that means nothing there",
      `${head}${product}values: { hood: { column: a, times: 2 } }\n${attributes}`,
      '4:37 unfit-option "times" means nothing for a boolean',
    ],
    [
      "several values for one",
      `${head}${product}values: { gender: { column: a, split: "," } }\n${attributes}`,
      '4:39 unfit-option "split" means nothing for a choice',
    ],
    [
      "a value the attribute does not have",
      `${head}${product}values: { gender: { column: a, values: { D: woman } } }\n${attributes}`,
      '4:45 unknown-value "woman" is no value of this choice (did you mean "women"?)',
    ],
    [
      "a value of another kind",
      `${head}${product}values: { hood: { column: a, values: { x: 1 } } }\n${attributes}`,
      "4:43 unknown-value 1 is no value of this boolean",
    ],
    [
      "a rule its attribute cannot hold",
      `${head}${product}${attributes}  fit: { kind: boolean, label: { en: F }, derive: [{ says: [a], value: b }] }\n`,
      '8:72 unknown-value the rule yields "b", not true or false',
    ],
    [
      "an attribute that applies to what is not there",
      `${head}${product}${attributes}  fit: { kind: boolean, label: { en: F }, applies: { knd: { eq: a } } }\n`,
      '8:59 unknown-attribute unknown attribute "knd"',
    ],
    ["broken YAML", "schema: [1", "1:11 yaml-"],
  ])("refuses %s", (_, text, expected) => {
    expect(issues(text).join("\n")).toContain(expected);
  });
});
