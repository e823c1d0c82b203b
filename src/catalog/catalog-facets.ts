import type { Attribute } from "./attribute.ts";
import { createBitset, difference, toBitset, type Bitset } from "../lib/bitset.ts";
import type { Catalog } from "./catalog.ts";
import { toCondition } from "./condition.ts";
import type { FacetColumn } from "./facet-column.ts";
import { createFacetIndex, type FacetIndex } from "./facet-index.ts";
import { holds } from "./holds.ts";
import type { Product } from "./product.ts";

/** The index of a catalogue. Places are places in `catalog.products`. */
export interface CatalogFacets extends FacetIndex {
  /** The numbers of an attribute by place, NaN where unknown; undefined for other attributes. */
  numbers(attribute: string): ArrayLike<number> | undefined;
  /** Products that an attribute is not about, and that state nothing of it: a hat has no filling. */
  without(attribute: string): Bitset;
}

/** The catalogue as columns, indexed for narrowing. */
export function createCatalogFacets(catalog: Catalog): CatalogFacets {
  const columns = new Map(
    [...catalog.attributes.values()].map((attribute): readonly [string, FacetColumn] => [
      attribute.id,
      columnOf(attribute, catalog.products),
    ]),
  );
  const index = createFacetIndex(catalog.products.length, columns);
  const lacking = new Map<string, Bitset>();
  return {
    ...index,
    without(id) {
      const known = lacking.get(id);
      if (known !== undefined) return known;
      const found = difference(notMeant(catalog, id), index.known(id));
      lacking.set(id, found);
      return found;
    },
    numbers(attribute) {
      const column = columns.get(attribute);
      return column?.kind === "numbers" ? column.numbers : undefined;
    },
  };
}

function notMeant({ attributes, products }: Catalog, id: string): Bitset {
  const written = attributes.get(id)?.applies;
  if (written === undefined) return createBitset(products.length);
  const applies = toCondition(written);
  const places = products.flatMap((product, place) =>
    holds(applies, product.attributes) === false ? [place] : [],
  );
  return toBitset(products.length, places);
}

function columnOf(attribute: Attribute, products: readonly Product[]): FacetColumn {
  const { id } = attribute;
  switch (attribute.kind) {
    case "number":
      return numberColumn(id, products);
    case "boolean":
      return valueColumn(id, products, ["true", "false"]);
    case "choice":
      return valueColumn(id, products, Object.keys(attribute.values));
    case "choices":
      return manyColumn(id, products, Object.keys(attribute.values));
  }
}

function numberColumn(id: string, products: readonly Product[]): FacetColumn {
  const numbers = new Float64Array(products.length).fill(Number.NaN);
  for (const [place, product] of products.entries()) {
    const value = product.attributes[id];
    if (typeof value === "number") numbers[place] = value;
  }
  return { kind: "numbers", numbers };
}

function valueColumn(
  id: string,
  products: readonly Product[],
  values: readonly string[],
): FacetColumn {
  const codeOf = new Map(values.map((value, at) => [value, at + 1]));
  const codes = codesFor(values.length, products.length);
  for (const [place, product] of products.entries()) {
    const value = product.attributes[id];
    if (value !== undefined) codes[place] = codeOf.get(String(value)) ?? 0;
  }
  return { kind: "values", values, codes };
}

/** The narrowest numbers that hold every code; the memory is read on every turn. */
function codesFor(values: number, size: number): Uint8Array | Uint16Array | Uint32Array {
  if (values < 256) return new Uint8Array(size);
  return values < 65_536 ? new Uint16Array(size) : new Uint32Array(size);
}

function manyColumn(
  id: string,
  products: readonly Product[],
  values: readonly string[],
): FacetColumn {
  const codeOf = new Map(values.map((value, at) => [value, at + 1]));
  const offsets = new Uint32Array(products.length + 1);
  const codes: number[] = [];
  for (const [place, product] of products.entries()) {
    const value = product.attributes[id];
    const own = new Set(Array.isArray(value) ? value : []);
    for (const one of own) codes.push(codeOf.get(one) ?? 0);
    offsets[place + 1] = codes.length;
  }
  const narrow = values.length < 65_536;
  return {
    kind: "many",
    values,
    offsets,
    codes: narrow ? Uint16Array.from(codes) : Uint32Array.from(codes),
  };
}
