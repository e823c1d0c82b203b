import { createCompoundCodes, type CompoundCodes, type Numbered } from "./compound-codes.ts";
import type { ManyColumn, ValueColumn } from "./facet-column.ts";

/** How many of some products have each value of the catalogue, by the value's number. */
export type Tally = Uint32Array;

/** Counts all values of all attributes in one walk over the products at these places. */
export type CountValues = (places: Uint32Array) => Tally;

export function createValueCounter(
  size: number,
  columns: readonly Numbered<ValueColumn | ManyColumn>[],
): CountValues {
  const valueCount = columns.reduce((sum, { column }) => sum + column.values.length, 0);
  const single = columns.flatMap(({ column, first }) =>
    column.kind === "values" ? [{ column, first }] : [],
  );
  const many = columns.flatMap(({ column, first }) =>
    column.kind === "many" ? [{ column, first }] : [],
  );
  const codes = createCompoundCodes(size, single);
  /** By compound code. All 0 between two calls, so that no call has to clear them first. */
  const counters = new Uint32Array(codes.codeCount);

  return (places) => {
    const tally = new Uint32Array(valueCount);
    countCodes(codes, places, counters);
    emptyInto(tally, codes, counters);
    for (const { column, first } of many) countMany(column, places, tally.subarray(first));
    return tally;
  };
}

/** The hottest loop of a turn: one addition per product and compound. */
function countCodes(
  { width, rows }: CompoundCodes,
  places: Uint32Array,
  counters: Uint32Array,
): void {
  for (let at = 0; at < places.length; at += 1) {
    const row = (places[at] ?? 0) * width;
    const end = row + width;
    for (let cell = row; cell < end; cell += 1) {
      const code = rows[cell] ?? 0;
      counters[code] = (counters[code] ?? 0) + 1;
    }
  }
}

/** Adds each counter to all values its code stands for, and sets it back to 0. */
function emptyInto(tally: Tally, { starts, values }: CompoundCodes, counters: Uint32Array): void {
  for (let code = 0; code < counters.length; code += 1) {
    const products = counters[code] ?? 0;
    if (products === 0) continue;
    counters[code] = 0;
    const end = starts[code + 1] ?? 0;
    for (let at = starts[code] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      tally[value] = (tally[value] ?? 0) + products;
    }
  }
}

function countMany({ offsets, codes }: ManyColumn, places: Uint32Array, tally: Tally): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const end = offsets[place + 1] ?? 0;
    for (let cell = offsets[place] ?? 0; cell < end; cell += 1) {
      const code = codes[cell] ?? 0;
      if (code > 0) tally[code - 1] = (tally[code - 1] ?? 0) + 1;
    }
  }
}
