import { expect, it } from "vitest";
import type { ManyColumn, ValueColumn } from "../../src/catalog/facet-column.ts";
import { createValueSets, knownOf } from "../../src/catalog/value-sets.ts";
import { listBits } from "../../src/lib/bitset.ts";
import { listOf } from "../../src/lib/place-set.ts";

const size = 100;

const single: ValueColumn = {
  kind: "values",
  values: ["rare", "frequent", "missing"],
  codes: Uint8Array.from({ length: size }, (_, place) => (place === 50 ? 1 : place % 3 ? 0 : 2)),
};

const many: ManyColumn = {
  kind: "many",
  values: ["rare", "frequent", "missing"],
  // Product 0 has both, product 1 nothing, product 2 a code that says nothing, 3 to 6 one each.
  offsets: Uint32Array.from({ length: size + 1 }, (_, at) => [0, 2, 2, 3, 4, 5, 6, 7][at] ?? 7),
  codes: Uint16Array.of(1, 2, 0, 2, 2, 2, 2),
};

it.each<[string, ValueColumn | ManyColumn, readonly (readonly number[])[]]>([
  [
    "one value each",
    single,
    [
      [50],
      Array.from({ length: size }, (_, place) => place).filter((place) => place % 3 === 0),
      [],
    ],
  ],
  ["several values each", many, [[0], [0, 3, 4, 5, 6], []]],
])("finds who has which: %s", (_, column, expected) => {
  const sets = createValueSets(size, column);
  expect(sets.map((set) => [...listOf(set)])).toEqual(expected);
  expect(sets.map(({ count }) => count)).toEqual(expected.map(({ length }) => length));
  expect(sets.map(({ kind }) => kind)).toEqual(["list", "bits", "list"]);
  const stated = [...new Set(expected.flat())].sort((a, b) => a - b);
  expect([...listBits(knownOf(size, column))]).toEqual(stated);
});
