import { expect, it } from "vitest";
import type { ManyColumn, ValueColumn } from "../../src/catalog/facet-column.ts";
import { createValueCounter, type Tally } from "../../src/catalog/value-counter.ts";

const size = 6;

const hood: ValueColumn = {
  kind: "values",
  values: ["no", "yes"],
  codes: Uint8Array.of(1, 2, 2, 0, 2, 1),
};
const sizes: ManyColumn = {
  kind: "many",
  values: ["S", "M", "L"],
  offsets: Uint32Array.of(0, 3, 4, 4, 6, 7, 8),
  codes: Uint16Array.of(1, 2, 3, 2, 1, 3, 3, 0),
};
const brand: ValueColumn = {
  kind: "values",
  values: Array.from({ length: 600 }, (_, number) => `brand ${number}`),
  codes: Uint16Array.of(600, 1, 600, 2, 0, 0),
};

const columns = [
  { column: hood, first: 0 },
  { column: sizes, first: 2 },
  { column: brand, first: 5 },
];

/** The values that any product has, by number. */
function found(tally: Tally) {
  return Object.fromEntries([...tally.entries()].filter(([, products]) => products > 0));
}

it.each<[readonly number[], Readonly<Record<number, number>>]>([
  [[], {}],
  [[0], { 0: 1, 2: 1, 3: 1, 4: 1, 604: 1 }],
  [[1, 2], { 1: 2, 3: 1, 5: 1, 604: 1 }],
  [[0, 1, 2, 3, 4, 5], { 0: 2, 1: 3, 2: 2, 3: 2, 4: 3, 5: 1, 6: 1, 604: 2 }],
  [[5], { 0: 1 }],
])("counts the values of products %j", (places, expected) => {
  const count = createValueCounter(size, columns);
  expect(found(count(Uint32Array.from(places)))).toEqual(expected);
  // Its counters are used again and must have been left at 0.
  expect(found(count(Uint32Array.from(places)))).toEqual(expected);
});

it("has a number for every value", () => {
  expect(createValueCounter(size, columns)(new Uint32Array(0))).toHaveLength(605);
});
