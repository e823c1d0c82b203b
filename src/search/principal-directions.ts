import { createRandom } from "../lib/random.ts";
import { diagonalise } from "./diagonalise.ts";
import {
  createDense,
  multiply,
  multiplyTransposed,
  type DenseMatrix,
  type SparseMatrix,
} from "./sparse-matrix.ts";

/** The directions in which the rows of a matrix differ most: its truncated singular vectors. */
export interface PrincipalDirections {
  /** One row per column of the matrix, one column per direction; the directions have length 1. */
  readonly directions: DenseMatrix;
  /** How much each direction carries, falling: the singular values. */
  readonly strengths: Float64Array;
}

/**
 * Randomised subspace iteration (Halko, Martinsson and Tropp, Finding Structure with Randomness,
 * 2011, algorithms 4.4 and 5.1): a few random directions, multiplied by AAᵀ again and again, turn
 * into those that matter, of which a small dense problem then makes the singular vectors. The whole
 * matrix is never dense, and its cost is a few passes over what numbers it has.
 *
 * The directions are the same on every machine: what is random comes from a fixed seed.
 *
 * @param count How many at most; fewer when the matrix has no more.
 */
export function principalDirections(matrix: SparseMatrix, count: number): PrincipalDirections {
  const width = Math.min(count + spares, matrix.rowCount, matrix.columnCount);
  let basis = multiply(matrix, randomMatrix(matrix.columnCount, width));
  for (let round = 0; round < rounds; round += 1) {
    orthonormalise(basis);
    basis = multiply(matrix, multiplyTransposed(matrix, basis));
  }
  orthonormalise(basis);
  // The rows of A, seen from within the subspace: AᵀQ, a tall matrix of few columns.
  const within = multiplyTransposed(matrix, basis);
  const { values, vectors } = diagonalise(gramOf(within));
  const strengths = values.map((value) => Math.sqrt(Math.max(0, value)));
  const [first = 0] = strengths;
  const kept = strengths.subarray(0, count).filter((strength) => strength > first * negligible);
  return { directions: rotate(within, vectors, kept), strengths: kept };
}

/** Directions tried beside those wanted, so that the last ones are good too. */
const spares = 10;
/** Each round raises the ratio between what matters and what does not to its square. */
const rounds = 3;
const negligible = 1e-6;
const seed = 2011;

function randomMatrix(rowCount: number, columnCount: number): DenseMatrix {
  const matrix = createDense(rowCount, columnCount);
  const random = createRandom(seed);
  for (let at = 0; at < matrix.numbers.length; at += 1) matrix.numbers[at] = random.next() - 0.5;
  return matrix;
}

/** Gram and Schmidt, twice over each column: once loses what rounding took. */
function orthonormalise({ numbers, rowCount, columnCount: width }: DenseMatrix): void {
  for (let column = 0; column < width; column += 1) {
    for (const _pass of [1, 2]) {
      for (let before = 0; before < column; before += 1) {
        let dot = 0;
        for (let row = 0, at = 0; row < rowCount; row += 1, at += width) {
          dot += (numbers[at + column] ?? 0) * (numbers[at + before] ?? 0);
        }
        for (let row = 0, at = 0; row < rowCount; row += 1, at += width) {
          numbers[at + column] = (numbers[at + column] ?? 0) - dot * (numbers[at + before] ?? 0);
        }
      }
    }
    let squares = 0;
    for (let at = column; at < numbers.length; at += width) squares += (numbers[at] ?? 0) ** 2;
    const length = Math.sqrt(squares);
    const scale = length > 1e-12 ? 1 / length : 0;
    for (let at = column; at < numbers.length; at += width) {
      numbers[at] = (numbers[at] ?? 0) * scale;
    }
  }
}

/** XᵀX. */
function gramOf({ numbers, rowCount, columnCount: width }: DenseMatrix): DenseMatrix {
  const gram = createDense(width, width);
  for (let row = 0; row < rowCount; row += 1) {
    const start = row * width;
    for (let one = 0; one < width; one += 1) {
      const value = numbers[start + one] ?? 0;
      for (let other = 0; other < width; other += 1) {
        const at = one * width + other;
        gram.numbers[at] = (gram.numbers[at] ?? 0) + value * (numbers[start + other] ?? 0);
      }
    }
  }
  return gram;
}

/** X times the eigenvectors, each column brought to length 1. */
function rotate(matrix: DenseMatrix, vectors: DenseMatrix, strengths: Float64Array): DenseMatrix {
  const { columnCount: width, rowCount } = matrix;
  const rotated = createDense(rowCount, strengths.length);
  for (let row = 0; row < rowCount; row += 1) {
    for (let to = 0; to < strengths.length; to += 1) {
      let sum = 0;
      for (let from = 0; from < width; from += 1) {
        sum +=
          (matrix.numbers[row * width + from] ?? 0) * (vectors.numbers[from * width + to] ?? 0);
      }
      rotated.numbers[row * strengths.length + to] = sum / (strengths[to] ?? 1);
    }
  }
  return rotated;
}
