import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCatalogFolder } from "../../src/adapters/catalog-folder.ts";
import { importCatalog, type ImportOptions } from "../../src/adapters/import-catalog.ts";
import { parseMapping } from "../../src/catalog/parse-mapping.ts";

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "lotse-import-"));
});
afterEach(() => rm(parent, { recursive: true }));

const mapping = `schema: 1
catalog: { id: shop, title: { en: Shop }, currency: EUR, locales: [en] }
product: { id: id, title: name, price: price }
attributes:
  kind:
    kind: choice
    label: { en: Kind }
    values: { jacket: { label: { en: Jacket } }, vest: { label: { en: Vest } } }
    derive: [{ names: { jacket: [jacket], vest: [vest] }, pick: last }]
  hood: { kind: boolean, label: { en: Hood }, derive: [{ says: [hood, hooded] }], applies: { kind: { eq: jacket } } }
`;

const rows = `id,name,price
1,Hooded jacket,149.95
2,Fleece vest,
3,Thing,20
`;

const broken = `id,name,price
1,Hooded jacket,149.95
2,"Fleece vest,
2,Fleece vest,
,Thing,20
2,Other vest,20
3,Thing,free
`;

async function run(text: string, options: Partial<ImportOptions> = {}) {
  const file = join(parent, "export.csv");
  await writeFile(file, text);
  const parsed = parseMapping(mapping, "m.yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return importCatalog({
    file,
    mapping: parsed.value,
    mappingFile: "m.yaml",
    folder: join(parent, "shop"),
    ...options,
  });
}

/** What stands in the folder after an import: names, and the ids of the products. */
async function written(): Promise<readonly string[]> {
  const names = await readdir(parent);
  if (!names.includes("shop")) return names.filter((name) => name !== "export.csv");
  const loaded = await loadCatalogFolder(join(parent, "shop"));
  const ids = loaded.ok ? loaded.value.catalog.products.map(({ id }) => id) : ["broken"];
  return [...names.filter((name) => name !== "export.csv" && name !== "shop"), ids.join(" ")];
}

describe("importCatalog", () => {
  it("writes a catalogue that can be loaded", async () => {
    const imported = await run(rows);
    expect(imported).toMatchObject({
      ok: true,
      value: { ok: true, rows: 3, products: 3, skipped: 0, issues: [] },
    });
    if (!imported.ok) return;
    expect([...imported.value.kinds]).toEqual([
      ["jacket", 1],
      ["vest", 1],
    ]);
    expect(await written()).toEqual(["1 2 3"]);
    const loaded = await loadCatalogFolder(join(parent, "shop"));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    expect(loaded.value.coverage).toEqual(imported.value.coverage);
    expect(loaded.value.catalog.products.map(({ attributes }) => attributes)).toEqual([
      { kind: "jacket", hood: true, price: 149.95 },
      { kind: "vest" },
      { price: 20 },
    ]);
    const attributes = await readFile(join(parent, "shop", "attributes.yaml"), "utf8");
    expect(attributes).toMatch(/^# Written by "lotse import" from .*export\.csv with m\.yaml\./);
  });

  it("refuses a file with broken rows, names their lines, and writes nothing", async () => {
    const imported = await run(broken);
    if (!imported.ok) throw new Error(JSON.stringify(imported.issues));
    expect(imported.value).toMatchObject({ ok: false, products: 2, skipped: 4 });
    expect(imported.value.issues.map(({ line, code, severity }) => [line, code, severity])).toEqual(
      [
        [3, "broken-quotes", "error"],
        [5, "missing-value", "error"],
        [6, "duplicate-product", "error"],
        [7, "not-a-number", "error"],
      ],
    );
    expect(await written()).toEqual([]);
  });

  it("leaves broken rows out when it is told to be lenient", async () => {
    const imported = await run(broken, { lenient: true });
    if (!imported.ok) throw new Error(JSON.stringify(imported.issues));
    expect(imported.value).toMatchObject({ ok: true, products: 2, skipped: 4 });
    expect(imported.value.issues.map(({ severity }) => severity)).toEqual(Array(4).fill("warning"));
    expect(await written()).toEqual(["1 2"]);
  });

  it("replaces a catalogue, pictures kept", async () => {
    await run(rows);
    await mkdir(join(parent, "shop", "images"));
    await writeFile(join(parent, "shop", "images", "1.svg"), "picture");
    await writeFile(join(parent, "shop", "products.csv"), "left over by hand");
    await run("id,name,price\n7,Vest,1\n");
    expect(await written()).toEqual(["7"]);
    expect(await readFile(join(parent, "shop", "images", "1.svg"), "utf8")).toBe("picture");
  });

  it("keeps the old catalogue when the new export fails", async () => {
    await run(rows);
    const imported = await run(broken);
    expect(imported.ok && imported.value.ok).toBe(false);
    expect(await written()).toEqual(["1 2 3"]);
  });

  it("refuses to replace a folder that is no catalogue", async () => {
    await mkdir(join(parent, "shop"));
    await writeFile(join(parent, "shop", "letters.txt"), "dear");
    const imported = await run(rows);
    expect(imported).toMatchObject({ ok: false, issues: [{ code: "not-a-catalogue" }] });
    expect(await readdir(join(parent, "shop"))).toEqual(["letters.txt"]);
  });

  it.each<[string, string, Partial<ImportOptions>, string]>([
    ["a column that is missing", "id,titel,price\n1,a,2\n", { lenient: true }, "missing-column"],
    ["no rows", "id,name,price\n", {}, "no-products"],
    ["nothing but broken rows", "id,name,price\n,a,2\n", { lenient: true }, "no-products"],
    ["an unreadable header", 'id"name\n1,a\n', { lenient: true }, "no-products"],
  ])("writes nothing for %s", async (_, text, options, code) => {
    const imported = await run(text, options);
    if (!imported.ok) throw new Error(JSON.stringify(imported.issues));
    expect(imported.value.ok).toBe(false);
    if (code === "missing-column") expect(imported.value.rows).toBe(0);
    expect(imported.value.issues.map((issue) => issue.code)).toContain(code);
    expect(await written()).toEqual([]);
  });

  it("needs a file, and its format", async () => {
    const missing = await run(rows, { file: join(parent, "none.csv") });
    expect(missing).toMatchObject({ ok: false, issues: [{ code: "file-not-found" }] });
    await writeFile(join(parent, "export"), rows);
    const nameless = await run(rows, { file: join(parent, "export") });
    expect(nameless).toMatchObject({ ok: false, issues: [{ code: "unknown-format" }] });
  });

  it("stops after fifty errors", async () => {
    const imported = await run(`id,name,price\n${",x,\n".repeat(80)}`);
    if (!imported.ok) throw new Error(JSON.stringify(imported.issues));
    expect(imported.value.issues).toHaveLength(51);
    expect(imported.value.issues.at(-1)).toMatchObject({ code: "stopped-early" });
    expect(imported.value.rows).toBe(50);
  });

  it("stops after as many products as wanted", async () => {
    const imported = await run(rows, { productsWanted: 2 });
    expect(imported).toMatchObject({ ok: true, value: { ok: true, products: 2 } });
    expect(await written()).toEqual(["1 2"]);
  });

  it("leaves everything as it was when aborted on the way", async () => {
    await run(rows);
    const many = Array.from({ length: 40_000 }, (_, at) => `${at},Vest,1\n`).join("");
    const ending = new AbortController();
    const during = run(`id,name,price\n${many}`, {
      signal: ending.signal,
      onProgress: ({ products }) => {
        if (products > 0) ending.abort();
      },
    });
    await expect(during).rejects.toThrow(/abort/i);
    expect(await written()).toEqual(["1 2 3"]);
  });

  it("tells how far it has come, and what was read from where", async () => {
    const progress: (readonly [number, number])[] = [];
    const quotes: string[] = [];
    await run(rows, {
      onProgress: ({ bytes, bytesTotal }) => progress.push([bytes, bytesTotal]),
      onProduct: (_, derived) =>
        quotes.push(derived.map(({ evidence }) => evidence[0]?.quote ?? "").join("+")),
    });
    expect(progress.at(-1)).toEqual([rows.length, rows.length]);
    expect(quotes).toEqual(["jacket+Hooded", "vest", ""]);
  });
});
