import { createCompoundCodes, type CompoundCodes, type Numbered } from "./compound-codes.ts";
import type { ManyColumn, ValueColumn } from "./facet-column.ts";

/** How many of some products have each value of the catalogue, by the value's number. */
export type Tally = Uint32Array;

export interface ValueCounter {
  /** Counts all values of all attributes in one walk over the products at these places. */
  count(places: Uint32Array): Tally;
}

export function createValueCounter(
  size: number,
  columns: readonly Numbered<ValueColumn | ManyColumn>[],
): ValueCounter {
  const valueCount = columns.reduce((sum, { column }) => sum + column.values.length, 0);
  const single = columns.flatMap(({ column, first }) =>
    column.kind === "values" ? [{ column, first }] : [],
  );
  const many = columns.flatMap(({ column, first }) =>
    column.kind === "many" ? [{ column, first }] : [],
  );
  const codes = createCompoundCodes(size, single);

  function count(places: Uint32Array): Tally {
    const tally = new Uint32Array(valueCount);
    takeApart(codes, countCodes(codes, places), tally);
    for (const { column, first } of many) countMany(column, places, tally.subarray(first));
    return tally;
  }

  return { count };
}

/** The hottest loop of a turn: one addition per product and compound. */
function countCodes({ width, rows, codeCount }: CompoundCodes, places: Uint32Array): Uint32Array {
  const counters = new Uint32Array(codeCount);
  for (let at = 0; at < places.length; at += 1) {
    const row = (places[at] ?? 0) * width;
    for (let cell = row; cell < row + width; cell += 1) {
      const code = rows[cell] ?? 0;
      counters[code] = (counters[code] ?? 0) + 1;
    }
  }
  return counters;
}

/** Adds each counter to all values its code stands for. */
function takeApart({ starts, values }: CompoundCodes, counters: Uint32Array, tally: Tally): void {
  for (let code = 0; code < counters.length; code += 1) {
    const products = counters[code] ?? 0;
    if (products === 0) continue;
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
      const value = (codes[cell] ?? 0) - 1;
      tally[value] = (tally[value] ?? 0) + 1;
    }
  }
}
