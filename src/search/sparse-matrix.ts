/**
 * A matrix of few numbers: those of row r are `values[at]` in column `columns[at]` for `at` from
 * `starts[r]` up to `starts[r + 1]`. No column stands twice in a row.
 */
export interface SparseMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Numbers row by row: that of row r and column c is `numbers[r * columnCount + c]`. */
export interface DenseMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly numbers: Float64Array;
}

/** A · X. */
export function multiply(matrix: SparseMatrix, factor: DenseMatrix): DenseMatrix {
  const product = createDense(matrix.rowCount, factor.columnCount);
  const addRow = rowAdder(product, factor);
  forEachNumber(matrix, (row, column, value) => addRow(row, column, value));
  return product;
}

/** Aᵀ · X. */
export function multiplyTransposed(matrix: SparseMatrix, factor: DenseMatrix): DenseMatrix {
  const product = createDense(matrix.columnCount, factor.columnCount);
  const addRow = rowAdder(product, factor);
  forEachNumber(matrix, (row, column, value) => addRow(column, row, value));
  return product;
}

export function createDense(rowCount: number, columnCount: number): DenseMatrix {
  return { rowCount, columnCount, numbers: new Float64Array(rowCount * columnCount) };
}

function forEachNumber(
  { rowCount, starts, columns, values }: SparseMatrix,
  each: (row: number, column: number, value: number) => void,
): void {
  for (let row = 0; row < rowCount; row += 1) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) each(row, columns[at] ?? 0, values[at] ?? 0);
  }
}

/** Adds a row of one matrix, times a factor, to a row of another of the same width. */
function rowAdder(
  { numbers: sums, columnCount: width }: DenseMatrix,
  { numbers }: DenseMatrix,
): (toRow: number, fromRow: number, times: number) => void {
  return (toRow, fromRow, times) => {
    const [to, from] = [toRow * width, fromRow * width];
    for (let at = 0; at < width; at += 1) {
      sums[to + at] = (sums[to + at] ?? 0) + times * (numbers[from + at] ?? 0);
    }
  };
}
