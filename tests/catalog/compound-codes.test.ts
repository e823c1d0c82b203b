import { describe, expect, it } from "vitest";
import { createCompoundCodes } from "../../src/catalog/compound-codes.ts";
import type { ValueColumn } from "../../src/catalog/facet-column.ts";

const size = 200;

/** Columns with so many values each; the products' codes run through them, 0 included. */
function toNumbered(valueCounts: readonly number[]) {
  let first = 0;
  return valueCounts.map((count, at) => {
    const column: ValueColumn = {
      kind: "values",
      values: Array.from({ length: count }, (_, value) => `value ${value}`),
      codes: Uint32Array.from({ length: size }, (_, place) => (place * (at + 3)) % (count + 1)),
    };
    first += count;
    return { column, first: first - count };
  });
}

describe.each<[string, readonly number[], number]>([
  ["no attribute", [], 0],
  ["one attribute", [3], 1],
  ["attributes that fit into one code", [2, 2, 4], 1],
  ["attributes that just fit", [7, 63], 1],
  ["attributes that just do not", [8, 63], 2],
  ["one attribute with more values than a compound should have", [2000, 2], 2],
  ["more codes than 16 bits hold", [70_000, 5], 2],
  ["many attributes", [40, 500, 25, 2, 2, 3, 4, 5, 6, 8, 8, 10, 12], 6],
])("%s", (_, valueCounts, width) => {
  const columns = toNumbered(valueCounts);
  const codes = createCompoundCodes(size, columns);

  it("is packed into few codes per product", () => {
    expect(codes.width).toBe(width);
    expect(codes.rows).toHaveLength(size * width);
  });

  it("gives every product codes that stand for exactly its values", () => {
    for (let place = 0; place < size; place += 1) {
      const own = codes.rows.subarray(place * width, (place + 1) * width);
      const values = Array.from(own).flatMap((code) => {
        expect(code).toBeLessThan(codes.codeCount);
        return Array.from(codes.values.subarray(codes.starts[code], codes.starts[code + 1]));
      });
      const expected = columns.flatMap(({ column, first }) => {
        const code = column.codes[place] ?? 0;
        return code === 0 ? [] : [first + code - 1];
      });
      expect(values.sort((a, b) => a - b)).toEqual(expected);
    }
  });
});
