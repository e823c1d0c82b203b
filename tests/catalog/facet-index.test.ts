import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FacetColumn } from "../../src/catalog/facet-column.ts";
import { createFacetIndex, type FacetIndex, type Filter } from "../../src/catalog/facet-index.ts";
import { hasBit, listBits, toBitset, type Bitset } from "../../src/lib/bitset.ts";

/** What a shop knows of one product; what it does not state is left out. */
interface Item {
  readonly colour?: string;
  readonly brand?: string;
  readonly uses?: readonly string[];
  readonly price?: number;
}

const colours = ["red", "green", "blue"];
const brands = Array.from({ length: 60 }, (_, number) => `brand ${number}`);
const uses = ["town", "hills", "rock", "water"];
const attributes = ["colour", "brand", "uses", "price"];

function toColumns(items: readonly Item[]): ReadonlyMap<string, FacetColumn> {
  return new Map<string, FacetColumn>([
    ["colour", single(colours, items, (item) => item.colour)],
    ["brand", single(brands, items, (item) => item.brand)],
    ["uses", several(uses, items, (item) => item.uses ?? [])],
    [
      "price",
      { kind: "numbers", numbers: Float64Array.from(items, (item) => item.price ?? Number.NaN) },
    ],
  ]);
}

function single(
  values: readonly string[],
  items: readonly Item[],
  valueOf: (item: Item) => string | undefined,
): FacetColumn {
  const codes = Uint8Array.from(items, (item) => values.indexOf(valueOf(item) ?? "") + 1);
  return { kind: "values", values, codes };
}

function several(
  values: readonly string[],
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
): FacetColumn {
  const codes: number[] = [];
  const offsets = [0];
  for (const item of items) {
    codes.push(...valuesOf(item).map((value) => values.indexOf(value) + 1));
    offsets.push(codes.length);
  }
  return {
    kind: "many",
    values,
    offsets: Uint32Array.from(offsets),
    codes: Uint16Array.from(codes),
  };
}

function indexOf(items: readonly Item[]): FacetIndex {
  return createFacetIndex(items.length, toColumns(items));
}

function valuesOf(item: Item, attribute: string): readonly string[] {
  switch (attribute) {
    case "colour":
      return item.colour === undefined ? [] : [item.colour];
    case "brand":
      return item.brand === undefined ? [] : [item.brand];
    case "uses":
      return item.uses ?? [];
    default:
      return [];
  }
}

function meets(item: Item, place: number, filter: Filter): boolean {
  if ("bits" in filter) return hasBit(filter.bits, place);
  if ("value" in filter) return valuesOf(item, filter.attribute).includes(filter.value);
  if (filter.attribute !== "price" || item.price === undefined) return false;
  return item.price >= (filter.min ?? -Infinity) && item.price <= (filter.max ?? Infinity);
}

function places(bits: Bitset): readonly number[] {
  return [...listBits(bits)];
}

describe("a shop of five", () => {
  const items: readonly Item[] = [
    { colour: "red", brand: "brand 1", uses: ["town"], price: 50 },
    { colour: "red", uses: ["town", "hills"], price: 80 },
    { colour: "blue", brand: "brand 1", uses: [], price: 80.5 },
    { brand: "brand 2", uses: ["rock", "hills"] },
    { colour: "green", price: 120 },
  ];
  const index = indexOf(items);

  it.each<[string, readonly Filter[], readonly number[]]>([
    ["no filter", [], [0, 1, 2, 3, 4]],
    ["a value", [{ attribute: "colour", value: "red" }], [0, 1]],
    ["one of several values", [{ attribute: "uses", value: "hills" }], [1, 3]],
    ["a range, its ends included", [{ attribute: "price", min: 80, max: 80.5 }], [1, 2]],
    ["a range open above", [{ attribute: "price", min: 80.1 }], [2, 4]],
    ["a range open below", [{ attribute: "price", max: 50 }], [0]],
    ["a range open at both ends: stated at all", [{ attribute: "price" }], [0, 1, 2, 4]],
    ["a range nobody is in", [{ attribute: "price", min: 81, max: 119 }], []],
    ["a range upside down", [{ attribute: "price", min: 100, max: 60 }], []],
    ["a set worked out elsewhere", [{ bits: toBitset(5, [1, 4]) }], [1, 4]],
    [
      "all of them at once",
      [
        { attribute: "uses", value: "town" },
        { attribute: "price", min: 60 },
        { bits: toBitset(5, [0, 1, 2]) },
        { attribute: "colour", value: "red" },
      ],
      [1],
    ],
    ["a value nobody has", [{ attribute: "colour", value: "pink" }], []],
    ["an attribute nobody has", [{ attribute: "warmth", value: "high" }], []],
    ["a range of an attribute nobody has", [{ attribute: "weight", max: 5 }], []],
    ["a range of values", [{ attribute: "colour", min: 1 }], []],
    ["a value of numbers", [{ attribute: "price", value: "50" }], []],
  ])("narrows by %s", (_, filters, expected) => {
    const selection = index.narrow(filters);
    expect([...selection.list()]).toEqual(expected);
    expect(places(selection.bits)).toEqual(expected);
    expect(selection.count).toBe(expected.length);
  });

  it.each([
    ["colour", [0, 1, 2, 4]],
    ["uses", [0, 1, 3]],
    ["price", [0, 1, 2, 4]],
    ["warmth", []],
  ])("tells whose %s is stated", (attribute, expected) => {
    expect(places(index.known(attribute))).toEqual(expected);
  });

  it("counts in the order of the values, and only what is asked", () => {
    const counts = index.counts(index.narrow([{ attribute: "price", max: 100 }]), [
      "uses",
      "colour",
      "price",
      "warmth",
    ]);
    expect([...counts].map(([attribute, products]) => [attribute, [...products]])).toEqual([
      ["uses", [2, 1, 0, 0]],
      ["colour", [2, 0, 1]],
      ["price", []],
      ["warmth", []],
    ]);
  });

  it("keeps answering alike: nothing stays from one question to the next", () => {
    expect(askAround(index)).toEqual(askAround(index));
  });
});

/** Counts after nothing, after one value, and after several filters. */
function askAround(index: FacetIndex) {
  return [
    index.narrow([]),
    index.narrow([{ attribute: "colour", value: "red" }]),
    index.narrow([{ attribute: "uses", value: "rock" }, { bits: toBitset(5, [3, 4]) }]),
  ].map((selection) => index.counts(selection, attributes));
}

const sizes = [0, 1, 31, 32, 33, 1000];

/** A byte per product for each attribute: fast to generate, and 0 is "not stated". */
const shops = fc.constantFrom(...sizes).chain((size) => {
  const bytes = (max: number) => fc.uint8Array({ minLength: size, maxLength: size, max });
  return fc
    .record({ colour: bytes(3), brand: bytes(60), uses: bytes(15), price: bytes(40) })
    .map((codes) =>
      Array.from({ length: size }, (_, place): Item => {
        const colour = colours[(codes.colour[place] ?? 0) - 1];
        const brand = brands[(codes.brand[place] ?? 0) - 1];
        const mask = codes.uses[place] ?? 0;
        const used = uses.filter((_, bit) => ((mask >>> bit) & 1) === 1);
        const price = codes.price[place] ?? 0;
        return {
          ...(colour === undefined ? {} : { colour }),
          ...(brand === undefined ? {} : { brand }),
          ...(used.length === 0 ? {} : { uses: used }),
          ...(price === 0 ? {} : { price: price * 2.5 - 20 }),
        };
      }),
    );
});

function filtersFor(size: number): fc.Arbitrary<readonly Filter[]> {
  const bound = fc.option(fc.integer({ min: -25, max: 85 }), { nil: undefined });
  const range = fc.record({ min: bound, max: bound }).map(({ min, max }): Filter => ({
    attribute: "price",
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }));
  const bits = fc
    .uniqueArray(fc.nat(Math.max(0, size - 1)), { maxLength: size })
    .map((some): Filter => ({ bits: toBitset(size, some) }));
  return fc.array(
    fc.oneof(
      filterBy("colour", colours),
      filterBy("brand", brands),
      filterBy("uses", uses),
      range,
      bits,
    ),
    { maxLength: 4 },
  );
}

function filterBy(attribute: string, values: readonly string[]): fc.Arbitrary<Filter> {
  return fc.constantFrom(...values, "nobody's").map((value) => ({ attribute, value }));
}

it("agrees with looking at every product", () => {
  const questions = shops.chain((items) =>
    fc.record({ items: fc.constant(items), filters: filtersFor(items.length) }),
  );
  fc.assert(
    fc.property(questions, ({ items, filters }) => {
      const index = indexOf(items);
      const left = [...items.keys()].filter((place) =>
        filters.every((filter) => meets(items[place] ?? {}, place, filter)),
      );
      const selection = index.narrow(filters);
      expect([...selection.list()]).toEqual(left);
      expect(places(selection.bits)).toEqual(left);
      expect(selection.count).toBe(left.length);

      const counts = index.counts(selection, ["colour", "brand", "uses"]);
      for (const [attribute, values] of Object.entries({ colour: colours, brand: brands, uses })) {
        const had = left.flatMap((place) => valuesOf(items[place] ?? {}, attribute));
        const expected = new Map(values.map((value) => [value, 0]));
        for (const value of had) expected.set(value, (expected.get(value) ?? 0) + 1);
        expect([...(counts.get(attribute) ?? [])]).toEqual([...expected.values()]);
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});

it("agrees with looking at every product, value by value", () => {
  fc.assert(
    fc.property(shops, (items) => {
      const index = indexOf(items);
      for (const [attribute, values] of Object.entries({ colour: colours, brand: brands, uses })) {
        const stated = [...items.keys()].filter(
          (place) => valuesOf(items[place] ?? {}, attribute).length > 0,
        );
        expect(places(index.known(attribute))).toEqual(stated);
        for (const value of values) {
          const expected = [...items.keys()].filter((place) =>
            valuesOf(items[place] ?? {}, attribute).includes(value),
          );
          expect(places(index.having(attribute, value))).toEqual(expected);
          const alone = index.narrow([{ attribute, value }]);
          const again = index.narrow([
            { attribute, value },
            {
              bits: index.having(attribute, value),
            },
          ]);
          // Counted beforehand and counted now must be the same.
          expect(index.counts(alone, attributes)).toEqual(index.counts(again, attributes));
        }
      }
    }),
    { seed: 7, numRuns: 30 },
  );
});
