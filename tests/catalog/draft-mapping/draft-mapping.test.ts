import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftMapping } from "../../../src/catalog/draft-mapping/draft-mapping.ts";
import { readExportProfile } from "../../../src/catalog/draft-mapping/profile-export.ts";
import { createProductImport } from "../../../src/catalog/import-products.ts";
import { parseProduct } from "../../../src/catalog/parse-product.ts";
import { parseMapping } from "../../../src/catalog/parse-mapping.ts";
import { formatYaml } from "../../../src/lib/format-yaml.ts";
import { formatIssue } from "../../../src/lib/issue.ts";

type Cells = Readonly<Record<string, unknown>>;

function draftOf(rows: readonly Cells[]) {
  const reading = readExportProfile();
  for (const [at, cells] of rows.entries()) reading.add({ line: at + 1, cells });
  return draftMapping(reading.profile(), { id: "mine", title: "Mine" });
}

/** Column → what it became, in a few words. */
function fatesOf(rows: readonly Cells[]): Readonly<Record<string, string>> {
  const told = (draftOf(rows)?.columns ?? []).map(({ column, became }) => {
    if (became.type === "field") return [column, became.field];
    return [column, became.type === "attribute" ? `${became.id}: ${became.as}` : became.reason];
  });
  return Object.fromEntries(told);
}

/** What an import with the draft says of these rows. */
function issuesOf(rows: readonly Cells[]): readonly string[] {
  const draft = draftOf(rows);
  if (draft === undefined) return ["no draft"];
  const parsed = parseMapping(formatYaml(draft.mapping), "draft.yaml");
  if (!parsed.ok) return parsed.issues.map(formatIssue);
  const { toProductLine, attributes, definition } = createProductImport(parsed.value);
  return rows.flatMap((cells, at) => {
    const line = toProductLine({ line: at + 1, cells });
    if (!line.ok) return line.issues.map(formatIssue);
    const source = { line: at + 1, value: line.value };
    const product = parseProduct(source, { attributes, locales: definition.locales });
    return product.ok ? [] : product.issues.map(formatIssue);
  });
}

const rowsOf = (count: number, row: (at: number) => Cells): readonly Cells[] =>
  Array.from({ length: count }, (_, at) => row(at));

describe("a draft for an export", () => {
  it("of a German shop", () => {
    const rows = rowsOf(12, (at) => ({
      Artikelnummer: `KF/${1000 + at}`,
      Bezeichnung: `Kopfhörer ${at}`,
      Kategorie: `Audio > Kopfhörer > ${at % 2 === 0 ? "Over-Ear" : "In-Ear"}`,
      Hersteller: "Klangfein",
      "Preis (EUR)": `${at + 1}.299,00 €`,
      UVP: at % 3 === 0 ? "2.000,00 €" : "",
      "Akkulaufzeit (h)": at % 2 === 0 ? "30,5" : "8",
      "Gewicht [g]": String(200 + at),
      Farben: at % 2 === 0 ? "Schwarz, Weiß" : "Weiß, Rot",
      Kabellos: at % 2 === 0 ? "ja" : "nein",
      Bauart: at % 3 === 0 ? "offen" : "geschlossen",
      Beschreibung: `Der Kopfhörer ${at} ist mit weichem Polster und einer Tasche aus Filz.`,
      Bild: `https://shop.example/${at}.jpg`,
      Lagerbestand: String(at),
      EAN: String(4_006_381_333_000 + at),
      "interne Notiz": `Regal ${at}`,
      leer: "",
    }));
    expect(fatesOf(rows)).toEqual({
      Artikelnummer: "id",
      Bezeichnung: "title",
      Kategorie: "kind: kind, one of 2",
      Hersteller: "brand",
      "Preis (EUR)": "price",
      UVP: "list_price",
      "Akkulaufzeit (h)": "akkulaufzeit_h: number, in h",
      "Gewicht [g]": "gewicht_g: number, in g",
      Farben: 'farben: choices of 3, parted by ","',
      Kabellos: "kabellos: yes or no",
      Bauart: "bauart: choice of 2",
      Beschreibung: "description",
      Bild: "image",
      Lagerbestand: "stock",
      EAN: "codes",
      "interne Notiz": "12 different texts",
      leer: "empty",
    });
    expect(issuesOf(rows)).toEqual([]);
    const mapping = draftOf(rows)?.mapping;
    expect(mapping?.catalog).toMatchObject({ currency: "EUR", locales: ["de"] });
    expect(mapping?.product.id).toEqual({ column: "Artikelnummer", slug: true });
    expect(mapping?.attributes["gewicht_g"]).toEqual({
      kind: "number",
      label: { de: "Gewicht" },
      unit: "g",
      decimals: 0,
      better: "lower",
      more: { en: "heavier", de: "schwerer" },
      less: { en: "lighter", de: "leichter" },
      most: { en: "heaviest", de: "am schwersten" },
      least: { en: "lightest", de: "am leichtesten" },
    });
  });

  it("of a feed in JSON, nested", () => {
    const rows = rowsOf(10, (at) => ({
      sku: `b-${at}`,
      name: `Ridge ${at}`,
      price: { amount: 400 + at, currency: "EUR" },
      category: at % 2 === 0 ? "City bikes" : "Gravel bikes",
      specs: { weightKg: 8 + at / 2, motor: at % 2 === 0, any: ["Steel", "Carbon"][at % 2] },
      tags: at % 2 === 0 ? ["race", "family"] : ["family"],
      images: [`https://i.example/${at}.jpg`, `https://i.example/${at}-b.jpg`],
      seen: null,
    }));
    expect(fatesOf(rows)).toEqual({
      sku: "id",
      name: "title",
      "price.amount": "price",
      "price.currency": 'always "EUR"',
      category: "kind: kind, one of 2",
      "specs.weightKg": "weight_kg: number, in kg",
      "specs.motor": "motor: yes or no",
      // "any" means something in conditions.
      "specs.any": "any_2: choice of 2",
      tags: "tags: choices of 2",
      "images.0": "image",
      seen: "empty",
    });
    expect(issuesOf(rows)).toEqual([]);
  });

  it.each([
    ["Item weight (g)", "lower"],
    ["Produktgewicht", "lower"],
    ["battery_life_h", "higher"],
    ["Reichweite [km]", "higher"],
    ["Geräuschpegel dB", "lower"],
    // Less of these is no better as such.
    ["Permitted weight", undefined],
    ["Gewichtsklasse", undefined],
    ["Size", undefined],
  ])("of %s more or less is better: %s", (name, better) => {
    const rows = rowsOf(4, (at) => ({ id: `a${at}`, title: `Thing ${at}`, [name]: at + 1 }));
    const [attribute] = Object.values(draftOf(rows)?.mapping.attributes ?? {});
    expect(attribute).toMatchObject({ kind: "number" });
    expect(attribute?.kind === "number" ? attribute.better : "none").toBe(better);
  });

  it("takes as the kind the deepest level that still makes one question", () => {
    const rows = rowsOf(120, (at) => ({
      id: String(at),
      title: `Thing ${at}`,
      category: `Shop / ${at % 2 === 0 ? "Tents" : "Bags"} / Line ${at % 40}`,
    }));
    expect(fatesOf(rows)["category"]).toBe("kind: kind, one of 2");
    expect(issuesOf(rows)).toEqual([]);
  });

  it.each<[string, readonly Cells[], Readonly<Record<string, string>>]>([
    [
      "numbers rows by titles where nothing else does",
      rowsOf(4, (at) => ({ name: `Tent ${at}`, doors: at % 2 })),
      { name: "title" },
    ],
    [
      "takes no column for the id that is named like another field",
      rowsOf(3, (at) => ({ sku: "same", title: `Cup ${at}`, price: at === 0 ? "free" : at })),
      { sku: 'always "same"', title: "title", price: "3 different texts" },
    ],
    [
      "finds the id by what it holds",
      rowsOf(4, (at) => ({ ref: `A${at}`, title: "Tent" })),
      { ref: "id", title: "title" },
    ],
    [
      "does not call a rating what goes beyond five",
      rowsOf(4, (at) => ({ id: String(at), title: `Tent ${at}`, rating: at * 20 })),
      { rating: "rating_2: number" },
    ],
    [
      "does not call a picture what is no link",
      rowsOf(4, (at) => ({
        id: String(at),
        title: `Tent ${at}`,
        image: at % 2 === 0 ? "yes" : "no",
      })),
      { image: "image: yes or no" },
    ],
  ])("%s", (_case, rows, expected) => {
    expect(fatesOf(rows)).toMatchObject(expected);
    expect(issuesOf(rows)).toEqual([]);
  });

  it.each<[string, readonly Cells[]]>([
    ["titles that repeat and nothing that numbers them", [{ name: "Tent" }, { name: "Tent" }]],
    ["nothing but links", [{ link: "https://a.example" }, { link: "https://b.example" }]],
    ["no column at all", [{}, {}]],
  ])("has none for %s", (_case, rows) => {
    expect(draftOf(rows)).toBeUndefined();
  });

  it("refuses no row it has seen, whatever the attributes' columns hold", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "yes",
        "no",
        "x",
        "1.299",
        "1,5",
        "12 kg",
        "3 g",
        "red, blue",
        "blue",
        "-",
        "a|b",
        "§",
      ),
      fc.string({ maxLength: 60 }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      fc.boolean(),
      fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
      fc.constant(null),
    );
    const names = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(
          "price",
          "stock",
          "rating",
          "Größe (cm)",
          "any",
          "image",
          "kind",
          "brand",
          "2nd",
          "ø",
        ),
        fc.string({ minLength: 1, maxLength: 12 }),
      ),
      { maxLength: 6 },
    );
    const table = names.chain((columns) =>
      fc.array(fc.tuple(...columns.map(() => cell)), { minLength: 1, maxLength: 12 }).map((rows) =>
        rows.map((cells, at) => ({
          ...Object.fromEntries(columns.map((column, place) => [column, cells[place]])),
          "item id": `p${at}`,
          "item title": `Product ${at}`,
        })),
      ),
    );
    fc.assert(
      fc.property(table, (rows) => {
        expect(issuesOf(rows)).toEqual([]);
      }),
      { numRuns: 150, seed: 20_261_122 },
    );
  });
});
