import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCatalogFolder } from "../../src/adapters/catalog-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lotse-catalog-"));
});
afterEach(() => rm(folder, { recursive: true }));

const definition = `schema: 1
id: shop
title: { en: Shop }
currency: EUR
locales: [en, de]
attributes:
  hood: { kind: boolean, label: { en: Hood }, derive: [{ says: [hood] }] }
  activity: { kind: choices, label: { en: A }, values: { city: { label: { en: C } }, hut: { label: { en: H } } } }
`;

async function load(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return loadCatalogFolder(folder);
}

/** Issues as `file:line code message`. */
async function issues(files: Record<string, string>): Promise<readonly string[]> {
  const loaded = await load(files);
  return loaded.issues.map(({ file = "", line = 0, code, message }) => {
    const name = file === folder ? "." : file.replace(`${folder}/`, "");
    return `${name}:${line} ${code} ${message}`;
  });
}

async function version(attributes: string, lines: string): Promise<string> {
  const loaded = await load({ "attributes.yaml": attributes, "products.jsonl": lines });
  return loaded.ok ? loaded.value.catalog.version : "";
}

const yaml = { "attributes.yaml": definition };

describe("loadCatalogFolder", () => {
  it("reads JSON Lines, and what products do not state from their texts", async () => {
    const loaded = await load({
      ...yaml,
      "products.jsonl": `{"id":"a","title":"Jacket with hood"}
{"id":"b","title":"Hood jacket","attributes":{"hood":false,"activity":["city"]},"price":20}
`,
    });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    const { catalog, coverage } = loaded.value;
    expect(catalog.id).toBe("shop");
    expect(catalog.version).toMatch(/^[0-9a-f]{16}$/);
    expect(catalog.products.map(({ attributes }) => attributes)).toEqual([
      { hood: true },
      { hood: false, activity: ["city"], price: 20 },
    ]);
    const known = coverage.attributes.map(({ attribute, known }) => [attribute, known] as const);
    expect(Object.fromEntries(known)).toMatchObject({ hood: 2, activity: 1, price: 1, rating: 0 });
  });

  it("reads CSV", async () => {
    const loaded = await load({
      ...yaml,
      "products.csv": `id;title.en;title.de;price;attributes.hood;attributes.activity
a;Jacket;Jacke;149.95;true;city|hut
`,
    });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    expect(loaded.value.catalog.products).toMatchObject([
      {
        id: "a",
        title: { en: "Jacket", de: "Jacke" },
        priceCents: 14_995,
        attributes: { hood: true, activity: ["city", "hut"], price: 149.95 },
      },
    ]);
  });

  it("has a version that follows the bytes", async () => {
    const products = `{"id":"a","title":"Jacket"}\n`;
    const first = await version(definition, products);
    expect(await version(definition, products)).toBe(first);
    expect(await version(`${definition}# more\n`, products)).not.toBe(first);
    expect(await version(definition, products.replace("Jacket", "Parka"))).not.toBe(first);
    expect(await version(`${definition}\n`, products)).not.toBe(
      await version(definition, `\n${products}`),
    );
  });

  it.each<[string, Record<string, string>, readonly string[]]>([
    ["no attributes", {}, ["attributes.yaml:0 file-not-found there is no such file"]],
    ["no products", yaml, [".:0 no-products found neither products.jsonl nor products.csv"]],
    [
      "two product files",
      { ...yaml, "products.jsonl": "", "products.csv": "" },
      [".:0 two-product-files found both products.jsonl and products.csv"],
    ],
    [
      "broken rules",
      {
        "attributes.yaml": definition.replace("says: [hood]", "says: [hood], value: 3"),
        "products.jsonl": "",
      },
      ["attributes.yaml:7 unknown-value the rule yields 3, not true or false"],
    ],
    [
      "one broken line",
      { ...yaml, "products.jsonl": `{"id":"a","title":"A"}\n{"id":"b","title":"B","brnd":"x"}\n` },
      ['products.jsonl:2 unknown-key brnd: unknown key "brnd"'],
    ],
    [
      "broken lines",
      {
        ...yaml,
        "products.jsonl": `{"id":"a","title":"A"}
{"id":"a","title":"B"}
nonsense
{"id":"c","title":"C","attributes":{"hod":true}}
{"id":"d","title":"D","brnd":"x"}
`,
      },
      [
        "products.jsonl:3 invalid-json",
        'products.jsonl:4 unknown-attribute unknown attribute "hod"',
        'products.jsonl:5 unknown-key brnd: unknown key "brnd"',
        'products.jsonl:2 duplicate-product product "a" stands in line 1 already',
      ],
    ],
    [
      "broken CSV",
      { ...yaml, "products.csv": `id,title,atributes.hood\na,A,true\nb,"B\n` },
      [
        'products.csv:1 unknown-column unknown column "atributes.hood"',
        "products.csv:3 broken-quotes a quotation mark opens a cell and is never closed",
      ],
    ],
  ])("refuses %s", async (_, files, expected) => {
    const found = await issues(files);
    expect((await load(files)).ok).toBe(false);
    expect(found).toHaveLength(expected.length);
    for (const [at, start] of expected.entries()) expect(found[at]).toContain(start);
  });

  it("stops after fifty errors and says so", async () => {
    const found = await issues({ ...yaml, "products.jsonl": "x\n".repeat(20_000) });
    expect(found).toHaveLength(52);
    expect(found.at(-2)).toMatch(/more-issues and \d+ more errors/);
    expect(found.at(-1)).toBe(
      "products.jsonl:0 stopped-early stopped reading: there may be more errors below",
    );
  });

  it("keeps warnings beside the catalogue, not more than fifty", async () => {
    const lines = Array.from(
      { length: 60 },
      (_, at) => `{"id":"p${at}","title":{"en":"Jacket"}}\n`,
    );
    const products = lines.join("");
    const loaded = await load({ ...yaml, "products.jsonl": products });
    expect(loaded.ok).toBe(true);
    expect(loaded.issues).toHaveLength(51);
    expect(loaded.issues.at(-1)).toMatchObject({
      severity: "warning",
      message: "and 10 more warnings",
    });
  });
});
