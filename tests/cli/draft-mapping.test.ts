import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Command } from "../../src/cli/command.ts";
import { draftMappingCommand } from "../../src/cli/draft-mapping.ts";
import { importCommand } from "../../src/cli/import.ts";
import { createRecordedIo } from "./recorded-io.ts";

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "lotse-cli-"));
  await writeFile(
    join(parent, "tents.csv"),
    [
      "SKU;Name;Kategorie;Preis;Gewicht (kg);Freistehend;Text;interne Nr",
      "Z-1;Fjell 2;Kuppelzelt;299,00 €;2,4;ja;Das Zelt für zwei, das mit jedem Wetter zurechtkommt und im Nu steht.;77",
      "Z-2;Fjell 3;Kuppelzelt;1.349,00 €;3,1;ja;Mehr Platz für die Familie, mit einer Apsis für das Gepäck und die Schuhe.;78",
      "Z-3;Sund;Tunnelzelt;199,00 €;1,9;nein;Der leichte Tunnel für Touren, auf denen jedes Gramm zählt, auch im Herbst.;79",
      "Z-4;Sund XL;Tunnelzelt;249,00 €;2,8;nein;Der große Tunnel für lange Abende im Zelt, mit viel Platz und vier Fenstern.;80",
    ].join("\n"),
  );
});
afterEach(() => rm(parent, { recursive: true }));

/** Runs a command; "@" stands for the folder of the test. */
async function run(command: Command, args: string, signal?: AbortSignal) {
  const { io, written } = createRecordedIo(signal === undefined ? {} : { signal });
  const code = await command.run(args.replaceAll("@", parent).split(" "), io);
  const seen = (text: string) => text.replaceAll(parent, "@");
  return { code, stdout: seen(written.stdout), stderr: seen(written.stderr) };
}

const draft = "@/tents.csv --out @/tents.yaml";

describe("lotse draft-mapping", () => {
  it("says what became of each column, and tries the mapping on every row", async () => {
    expect(await run(draftMappingCommand, draft)).toEqual({
      code: 0,
      stderr: "",
      stdout: `@/tents.yaml: 8 columns
  SKU           id
  Name          title
  Kategorie     attribute kind: kind, one of 2
  Preis         price
  Gewicht (kg)  attribute gewicht_kg: number, in kg
  Freistehend   attribute freistehend: yes or no
  Text          description
  interne Nr    – left out: codes

Tried on every row: all 4 become products.

Next: lotse import @/tents.csv --mapping @/tents.yaml --out catalog/tents
`,
    });
    const text = await readFile(join(parent, "tents.yaml"), "utf8");
    expect(text).toContain("# Columns left out:\n#   interne Nr: codes\nschema: 1\n");
    expect(text).toContain("  locales:\n    - de\n");
  });

  it("is what an import takes", async () => {
    await run(draftMappingCommand, draft);
    const imported = await run(importCommand, "@/tents.csv --mapping @/tents.yaml --out @/tents");
    expect([imported.code, imported.stderr]).toEqual([0, ""]);
    const [first] = (await readFile(join(parent, "tents/products.jsonl"), "utf8")).split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({
      id: "Z-1",
      title: "Fjell 2",
      price: 299,
      attributes: { kind: "kuppelzelt", gewicht_kg: 2.4, freistehend: true },
    });
  });

  it("is for the language and the currency it is told", async () => {
    await run(draftMappingCommand, `${draft} --locale de-CH --currency CHF`);
    const text = await readFile(join(parent, "tents.yaml"), "utf8");
    expect(text).toContain("currency: CHF\n  locales:\n    - de-CH\n");
    const found = await run(importCommand, "@/tents.csv --mapping @/tents.yaml --out @/tents");
    expect(found.stderr).toContain("wrong-currency");
  });

  it("says which rows would be refused, and why", async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `${at};Tent ${at};${at + 1} €\n`);
    const broken = ["7;Tarp;6 €\n", ";Bag;7 €\n"];
    await writeFile(join(parent, "broken.csv"), ["id;title;price\n", ...rows, ...broken].join(""));
    const { code, stdout } = await run(draftMappingCommand, "@/broken.csv --out @/b.yaml");
    expect([code, stdout.split("\n").slice(5, 8)]).toEqual([
      0,
      [
        "Tried on every row: 20 become products, 2 would be refused (--lenient leaves them out):",
        '  @/broken.csv:22:1 warning duplicate-product: product "7" stands in line 9 already',
        "  @/broken.csv:23 warning missing-value: id: the row has none",
      ],
    ]);
  });

  it("prints the same for programs", async () => {
    const { code, stdout } = await run(draftMappingCommand, `${draft} --json`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      written: true,
      locale: "de",
      products: 4,
      refused: 0,
      issues: [],
      columns: [
        { column: "SKU", became: { type: "field", field: "id" } },
        { column: "Name" },
        { column: "Kategorie", became: { type: "attribute", id: "kind" } },
        { column: "Preis" },
        { column: "Gewicht (kg)" },
        { column: "Freistehend" },
        { column: "Text" },
        { column: "interne Nr", became: { type: "left-out", reason: "codes" } },
      ],
    });
  });

  it.each([
    ["a header alone", "id,title\n", "@/f.csv error no-products: there is not one row in it"],
    ["nothing that names them", "a,b\n1,2\n1,2\n", "@/f.csv error no-names: no column names"],
  ])("drafts none from %s", async (_case, text, expected) => {
    await writeFile(join(parent, "f.csv"), text);
    const { code, stderr } = await run(draftMappingCommand, "@/f.csv --out @/f.yaml");
    expect(code).toBe(1);
    expect(stderr).toContain(expected);
    expect(await readdir(parent)).not.toContain("f.yaml");
  });

  it("leaves a file that is there alone, unless it is told to", async () => {
    await writeFile(join(parent, "tents.yaml"), "mine");
    const { code, stderr } = await run(draftMappingCommand, draft);
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      "lotse draft-mapping: @/tents.yaml exists already; --force replaces it",
    ]);
    expect(await readFile(join(parent, "tents.yaml"), "utf8")).toBe("mine");
    expect((await run(draftMappingCommand, `${draft} --force`)).code).toBe(0);
  });

  it("stops when it is told to, and writes nothing", async () => {
    const { code, stderr } = await run(draftMappingCommand, draft, AbortSignal.abort());
    expect([code, stderr]).toEqual([
      130,
      "lotse draft-mapping: interrupted, nothing was written\n",
    ]);
    expect(await readdir(parent)).toEqual(["tents.csv"]);
  });

  it.each([
    ["--out @/m.yaml", "which file?"],
    ["@/tents.csv", "--out is missing"],
    ["@/tents.csv @/more.csv --out @/m.yaml", "one file at a time, found also @/more.csv"],
    [`${draft} --locale German`, '--locale takes a language tag such as "de"'],
    [`${draft} --currency €`, '--currency takes a code of three capitals such as "CHF"'],
    ["@/tents.csv --out @/none/m.yaml", "there is no folder for @/none/m.yaml"],
  ])("refuses %s", async (args, problem) => {
    const { code, stderr } = await run(draftMappingCommand, args);
    expect([code, stderr.split("\n")[0]]).toEqual([2, `lotse draft-mapping: ${problem}`]);
  });

  it.each([
    ["@/gone.csv --out @/m.yaml", "@/gone.csv error file-not-found"],
    ["@/tents.xls --out @/m.yaml", "@/tents.xls error unknown-format"],
  ])("%s is told of", async (args, expected) => {
    await writeFile(join(parent, "tents.xls"), "");
    const { code, stderr } = await run(draftMappingCommand, args);
    expect(code).toBe(1);
    expect(stderr).toContain(expected);
  });
});
