import { foldWord } from "../../lib/fold-word.ts";
import type { ProductField } from "../mapping.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** The columns in which the fields of a product stand. */
export type ColumnRoles = Readonly<Partial<Record<Role, ColumnProfile>>>;

/** A field of a product, or the attribute everything else hangs on. */
export type Role = Exclude<ProductField, "description"> | "kind";

/**
 * How shops name their columns, the clearest first: exports of common shop systems and product
 * feeds in English and German. Compared without case, accents, signs and what stands in brackets.
 */
const names: Readonly<Record<Role, string>> = {
  id: "id productid itemid articleid variantid sku productsku variantsku artikelnummer artikelnr artnr produktnummer produktid itemnumber itemno articlenumber gtin ean mpn",
  title:
    "title name producttitle productname itemtitle itemname articlename titel produktname produkttitel artikelname artikelbezeichnung bezeichnung",
  brand: "brand vendor manufacturer brandname marke hersteller",
  url: "url link producturl productlink canonicalurl deeplink produkturl produktlink artikellink permalink",
  image:
    "image imageurl imagelink imagesrc mainimage picture photo thumbnail bild bildurl bildlink hauptbild produktbild images",
  price:
    "price saleprice currentprice finalprice variantprice unitprice regularprice preis verkaufspreis bruttopreis endpreis vk",
  list_price:
    "listprice compareatprice variantcompareatprice rrp msrp oldprice originalprice uvp streichpreis listenpreis alterpreis",
  stock:
    "stock stockquantity quantity qty inventory inventoryquantity variantinventoryqty bestand lagerbestand",
  delivery_days: "deliverydays deliverytime leadtime lieferzeit liefertage lieferzeittage",
  rating:
    "rating averagerating avgrating ratingvalue stars bewertung sterne durchschnittsbewertung",
  reviews:
    "reviews reviewcount reviewscount ratingcount numberofreviews ratings bewertungen anzahlbewertungen",
  group:
    "group groupid itemgroupid parentid parentsku parent handle model modell modellnummer gruppe",
  kind: "kind type producttype category categories maincategory productcategory productgroup art typ produkttyp produktart kategorie kategorien warengruppe produktgruppe artikelgruppe",
};

const fieldNames = new Set(Object.values(names).flatMap((known) => known.split(" ")));

/** Hardly an export is without a broken row. */
const mostly = 0.9;

const fits: Readonly<Record<Role, (column: ColumnProfile, rows: number) => boolean>> = {
  // A row without one, or one that stands there twice, is told of when it is imported.
  id: ({ filled, distinctShare }, rows) => filled >= rows * mostly && distinctShare >= mostly,
  title: ({ filled, lengthMax, lengthMean }, rows) =>
    filled >= rows * mostly && lengthMax <= 200 && lengthMean >= 3,
  brand: ({ lengthMax, number }) => lengthMax <= 200 && number === undefined,
  url: ({ isLink }) => isLink,
  image: ({ isLink }) => isLink,
  price: isAmount,
  list_price: isAmount,
  stock: (column) => isCount(column),
  delivery_days: (column) => isCount(column) && (column.number?.most ?? 0) <= 365,
  rating: ({ number }) => number !== undefined && number.least >= 0 && number.most <= 5,
  reviews: (column) => isCount(column),
  group: ({ distinctShare, lengthMax }) => distinctShare < 1 && lengthMax <= 120,
  kind: ({ words, parts }) => words !== undefined || parts !== undefined,
};

function isAmount({ number }: ColumnProfile): boolean {
  return number !== undefined && number.least >= 0 && number.most <= 10_000_000;
}

function isCount(column: ColumnProfile): boolean {
  return column.number?.isWhole === true && column.number.unit === undefined;
}

/** Finds for each field the column that is named like it and holds what it may hold. */
export function findRoles(columns: readonly ColumnProfile[], rows: number): ColumnRoles {
  const taken = new Set<ColumnProfile>();
  const roles: Partial<Record<Role, ColumnProfile>> = {};
  const take = (role: Role, column: ColumnProfile | undefined): void => {
    if (column === undefined) return;
    roles[role] = column;
    taken.add(column);
  };
  const free = (): readonly ColumnProfile[] => columns.filter((one) => !taken.has(one));
  const named = (role: Role): ColumnProfile | undefined => {
    const known = names[role].split(" ");
    const found = free()
      .filter((column) => column.filled > 0 && fits[role](column, rows))
      .flatMap((column) =>
        plainNames(column.name).map((name) => ({ column, at: known.indexOf(name) })),
      )
      .filter(({ at }) => at >= 0);
    return found.sort((one, other) => one.at - other.at)[0]?.column;
  };
  for (const role of rolesInOrder) take(role, named(role));
  take("id", roles.id ?? free().find((column) => isNumbering(column, rows)));
  take("title", roles.title ?? longestName(free(), rows));
  return roles;
}

/** What only one column can be comes before what several might. */
const rolesInOrder: readonly Role[] = [
  "id",
  "title",
  "list_price",
  "price",
  "image",
  "url",
  "brand",
  "kind",
  "stock",
  "delivery_days",
  "rating",
  "reviews",
  "group",
];

const descriptions = new Set(
  "description body bodyhtml longdescription shortdescription summary text details beschreibung produktbeschreibung artikelbeschreibung kurzbeschreibung langbeschreibung kurztext langtext".split(
    " ",
  ),
);

/** A column that is named like a text about the product. */
export function isNamedDescription({ name }: ColumnProfile): boolean {
  return plainNames(name).some((one) => descriptions.has(one));
}

/** Ends of paths that say nothing by themselves: `price.amount`. */
const emptyEnds = new Set(["amount", "value", "text", "name"]);

/** "Price (EUR)", "produkt_name" and "price.amount", as they stand in the lists. */
function plainNames(name: string): readonly string[] {
  const parts = name
    .replace(/\.\d+$/, "")
    .split(".")
    .map(plainName);
  const last = parts.at(-1) ?? "";
  const before = parts.at(-2);
  return before !== undefined && emptyEnds.has(last) ? [before, last] : [last];
}

function plainName(part: string): string {
  const bare = part.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, " ");
  const umlauts = bare.replaceAll(/[äöü]/gi, (letter) => `${letter.normalize("NFD").charAt(0)}e`);
  return foldWord(umlauts).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

const idLengthMax = 40;

/** Prices may all differ, and number nothing: what is named like a field of its own is passed over. */
function isNumbering(column: ColumnProfile, rows: number): boolean {
  const { name, distinctShare, filled, lengthMax } = column;
  if (plainNames(name).some((one) => fieldNames.has(one))) return false;
  return distinctShare === 1 && filled === rows && lengthMax <= idLengthMax;
}

/** Of the columns that could be names, the one that says the most. */
function longestName(columns: readonly ColumnProfile[], rows: number): ColumnProfile | undefined {
  return columns
    .filter((column) => fits.title(column, rows) && column.number === undefined && !column.isLink)
    .filter(({ words, filled }) => words === undefined || words.size * 2 > filled)
    .sort((one, other) => other.lengthMean - one.lengthMean)[0];
}
