import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/lib/random.ts";
import { diagonalise } from "../../src/search/diagonalise.ts";
import { principalDirections } from "../../src/search/principal-directions.ts";
import {
  multiply,
  multiplyTransposed,
  type DenseMatrix,
  type SparseMatrix,
} from "../../src/search/sparse-matrix.ts";

function sparse(rows: readonly (readonly number[])[]): SparseMatrix {
  const filled = rows.map((row) =>
    row.flatMap((value, column) => (value === 0 ? [] : [{ value, column }])),
  );
  const starts = new Uint32Array(rows.length + 1);
  for (const [at, row] of filled.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length;
  return {
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    starts,
    columns: Uint32Array.from(filled.flat(), ({ column }) => column),
    values: Float32Array.from(filled.flat(), ({ value }) => value),
  };
}

function dense(rows: readonly (readonly number[])[]): DenseMatrix {
  const columnCount = rows[0]?.length ?? 0;
  return { rowCount: rows.length, columnCount, numbers: Float64Array.from(rows.flat()) };
}

function rowsOf({ numbers, rowCount, columnCount }: DenseMatrix): readonly number[][] {
  return Array.from({ length: rowCount }, (_, row) => [
    ...numbers.subarray(row * columnCount, (row + 1) * columnCount),
  ]);
}

const closeTo = (rows: readonly (readonly number[])[], digits = 6) =>
  rows.map((row) => row.map((number): unknown => expect.closeTo(number, digits)));

describe("a matrix of few numbers", () => {
  const matrix = sparse([
    [1, 0, 2],
    [0, 3, 0],
  ]);

  it("multiplies", () => {
    const factor = dense([
      [1, 1],
      [10, 0],
      [100, 5],
    ]);
    expect(rowsOf(multiply(matrix, factor))).toEqual([
      [201, 11],
      [30, 0],
    ]);
  });

  it("multiplies turned on its side", () => {
    const factor = dense([[1], [10]]);
    expect(rowsOf(multiplyTransposed(matrix, factor))).toEqual([[1], [30], [2]]);
  });
});

describe("a symmetric matrix", () => {
  it.each<[string, readonly (readonly number[])[], readonly number[]]>([
    ["of one number", [[4]], [4]],
    [
      "that is diagonal",
      [
        [1, 0],
        [0, 5],
      ],
      [5, 1],
    ],
    [
      "with something beside the diagonal",
      [
        [2, 1],
        [1, 2],
      ],
      [3, 1],
    ],
    [
      "of zeros",
      [
        [0, 0],
        [0, 0],
      ],
      [0, 0],
    ],
  ])("%s has its values", (_, rows, expected) => {
    expect([...diagonalise(dense(rows)).values]).toEqual(
      expected.map((value): unknown => expect.closeTo(value, 9)),
    );
  });

  it("is its vectors times its values", () => {
    const random = createRandom(17);
    const half = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => random.next()));
    const rows = half.map((row, at) => row.map((value, to) => value + (half[to]?.[at] ?? 0)));
    const { values, vectors } = diagonalise(dense(rows));
    const v = rowsOf(vectors);
    const again = v.map((one) =>
      v.map((other) =>
        one.reduce((sum, x, at) => sum + x * (other[at] ?? 0) * (values[at] ?? 0), 0),
      ),
    );
    expect(again).toEqual(closeTo(rows, 9));
  });
});

describe("principal directions", () => {
  it("are those of a matrix that can be seen through", () => {
    const { directions, strengths } = principalDirections(
      sparse([
        [3, 0, 0],
        [0, 0, 2],
        [0, 0, 0],
      ]),
      3,
    );
    expect([...strengths]).toEqual([3, 2].map((value): unknown => expect.closeTo(value, 6)));
    expect(rowsOf(directions).map((row) => row.map(Math.abs))).toEqual(
      closeTo([
        [1, 0],
        [0, 0],
        [0, 1],
      ]),
    );
  });

  it("are no more than were asked for, the strongest first", () => {
    const { directions, strengths } = principalDirections(
      sparse([
        [0, 1],
        [5, 0],
      ]),
      1,
    );
    expect(directions.columnCount).toBe(1);
    expect([...strengths]).toEqual([expect.closeTo(5, 6)]);
  });

  it("of a matrix of zeros are none", () => {
    expect(principalDirections(sparse([[0, 0]]), 2).strengths).toHaveLength(0);
  });

  const random = createRandom(5);
  /** Thirty rows made of three hidden ones, and a little noise. */
  const hidden = Array.from({ length: 3 }, () =>
    Array.from({ length: 40 }, () => random.next() - 0.5),
  );
  const rows = Array.from({ length: 30 }, () => {
    const shares = hidden.map(() => random.next() - 0.5);
    return Array.from({ length: 40 }, (_, column) =>
      hidden.reduce(
        (sum, row, at) => sum + (row[column] ?? 0) * (shares[at] ?? 0),
        (random.next() - 0.5) * 1e-3,
      ),
    );
  });

  it("rebuild the rows from which they were learned", () => {
    const matrix = sparse(rows);
    const { directions } = principalDirections(matrix, 3);
    const v = rowsOf(directions);
    const coordinates = rowsOf(multiply(matrix, directions));
    const again = coordinates.map((row) =>
      v.map((axes) => axes.reduce((sum, axis, at) => sum + axis * (row[at] ?? 0), 0)),
    );
    expect(again).toEqual(closeTo(rows, 2));
  });

  it("are found also where none stands out", () => {
    const even = Array.from({ length: 60 }, () =>
      Array.from({ length: 60 }, () => random.next() - 0.5),
    );
    const gram = even.map((one) =>
      even.map((other) => one.reduce((sum, x, at) => sum + x * (other[at] ?? 0), 0)),
    );
    const exact = diagonalise(dense(gram)).values.subarray(0, 3).map(Math.sqrt);
    const { strengths } = principalDirections(sparse(even), 3);
    for (const [at, strength] of strengths.entries()) {
      expect(Math.abs(strength / (exact[at] ?? 0) - 1)).toBeLessThan(0.02);
    }
  });

  it("stand at right angles and have length 1", () => {
    const { directions } = principalDirections(sparse(rows), 8);
    const columns = rowsOf(directions);
    for (let one = 0; one < 8; one += 1) {
      for (let other = 0; other < 8; other += 1) {
        const dot = columns.reduce((sum, row) => sum + (row[one] ?? 0) * (row[other] ?? 0), 0);
        expect(dot).toBeCloseTo(one === other ? 1 : 0, 6);
      }
    }
  });

  it("are the same every time", () => {
    expect(principalDirections(sparse(rows), 5)).toEqual(principalDirections(sparse(rows), 5));
  });
});
