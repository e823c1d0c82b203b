import { createDense, type DenseMatrix } from "./sparse-matrix.ts";

/** Eigenvalues, the largest first, and their vectors as columns. */
export interface Diagonal {
  readonly values: Float64Array;
  readonly vectors: DenseMatrix;
}

/**
 * A symmetric matrix by Jacobi's rotations (Golub and Van Loan, Matrix Computations, §8.5): each
 * turns the plane of two axes until nothing is left between them, and after a few sweeps over all
 * pairs nothing is left anywhere. For a hundred rows that is quick, and it cannot fail.
 */
export function diagonalise(symmetric: DenseMatrix): Diagonal {
  const size = symmetric.rowCount;
  const a = symmetric.numbers.slice();
  const v = createDense(size, size).numbers;
  for (let at = 0; at < size; at += 1) v[at * size + at] = 1;
  for (let sweep = 0; sweep < sweepsMax && offDiagonal(a, size) > precision; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(a, v, { size, p, q });
    }
  }
  return sorted(a, v, size);
}

const sweepsMax = 30;
/** What may be left beside the diagonal, as a share of the whole. */
const precision = 1e-20;

function offDiagonal(a: Float64Array, size: number): number {
  let beside = 0;
  let whole = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const square = (a[row * size + column] ?? 0) ** 2;
      whole += square;
      if (row !== column) beside += square;
    }
  }
  return whole === 0 ? 0 : beside / whole;
}

interface Plane {
  readonly size: number;
  readonly p: number;
  readonly q: number;
}

function rotate(a: Float64Array, v: Float64Array, { size, p, q }: Plane): void {
  const between = a[p * size + q] ?? 0;
  if (between === 0) return;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * between);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const turn = { cosine, sine: tangent * cosine };
  for (let at = 0; at < size; at += 1) turnPair(a, at * size + p, at * size + q, turn);
  for (let at = 0; at < size; at += 1) turnPair(a, p * size + at, q * size + at, turn);
  for (let at = 0; at < size; at += 1) turnPair(v, at * size + p, at * size + q, turn);
}

function turnPair(
  numbers: Float64Array,
  one: number,
  other: number,
  { cosine, sine }: { readonly cosine: number; readonly sine: number },
): void {
  const x = numbers[one] ?? 0;
  const y = numbers[other] ?? 0;
  numbers[one] = cosine * x - sine * y;
  numbers[other] = sine * x + cosine * y;
}

function sorted(a: Float64Array, v: Float64Array, size: number): Diagonal {
  const order = Array.from({ length: size }, (_, at) => at).sort(
    (one, other) => (a[other * size + other] ?? 0) - (a[one * size + one] ?? 0),
  );
  const vectors = createDense(size, size);
  for (const [to, from] of order.entries()) {
    for (let row = 0; row < size; row += 1) {
      vectors.numbers[row * size + to] = v[row * size + from] ?? 0;
    }
  }
  return { values: Float64Array.from(order, (at) => a[at * size + at] ?? 0), vectors };
}
