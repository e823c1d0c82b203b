import { principalDirections } from "./principal-directions.ts";
import type { SparseMatrix } from "./sparse-matrix.ts";

/**
 * Where texts lie by what they mean: latent semantic analysis (Deerwester et al. 1990). Words that
 * stand in the same texts point the same way, so that two texts are near without sharing a word; and
 * where texts say everything in two languages, so do words of both (Littman, Dumais and Landauer
 * 1998).
 */
export interface LatentSpace {
  readonly dimension: number;
  /** A vector of length 1, or 0 when no term is known. */
  place(terms: readonly string[]): Float32Array;
  /** What the space consists of, to be kept. */
  readonly basis: LatentBasis;
}

export interface LatentBasis {
  readonly dimension: number;
  readonly terms: readonly string[];
  /** By term: how rare it is. */
  readonly weights: Float32Array;
  /** One vector of `dimension` numbers per term. */
  readonly numbers: Float32Array;
}

export interface LatentOptions {
  readonly dimension: number;
  /** Terms that fewer texts hold than this connect nothing. */
  readonly textsMin: number;
}

/** Learns the space from texts, given as terms. */
export function learnLatentBasis(
  texts: readonly (readonly string[])[],
  { dimension, textsMin }: LatentOptions,
): LatentBasis {
  const holding = countTexts(texts);
  const terms = [...holding].flatMap(([term, count]) => (count >= textsMin ? [term] : []));
  const numberOf = new Map(terms.map((term, number) => [term, number]));
  const weights = Float32Array.from(terms, (term) => rarity(texts.length, holding.get(term) ?? 0));
  const rows = texts.map((text) => toRow(text, numberOf, weights));
  const { directions, strengths } = principalDirections(
    toMatrix(rows, terms.length),
    Math.min(dimension, texts.length),
  );
  return {
    dimension: strengths.length,
    terms,
    weights,
    numbers: Float32Array.from(directions.numbers),
  };
}

export function createLatentSpace(basis: LatentBasis): LatentSpace {
  const { dimension, terms, weights, numbers } = basis;
  const numberOf = new Map(terms.map((term, number) => [term, number]));
  return {
    dimension,
    basis,
    place(text) {
      const vector = new Float32Array(dimension);
      const { columns, values } = toRow(text, numberOf, weights);
      for (let at = 0; at < columns.length; at += 1) {
        const from = (columns[at] ?? 0) * dimension;
        const value = values[at] ?? 0;
        for (let axis = 0; axis < dimension; axis += 1) {
          vector[axis] = (vector[axis] ?? 0) + value * (numbers[from + axis] ?? 0);
        }
      }
      return toUnit(vector);
    },
  };
}

function countTexts(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const holding = new Map<string, number>();
  for (const text of texts) {
    for (const term of new Set(text)) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  return holding;
}

/** What every text says distinguishes none. */
function rarity(texts: number, holding: number): number {
  return Math.log((texts + 1) / (holding + 0.5));
}

interface Row {
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Known terms, each once, weighted by how often it is said and how rare it is; of length 1. */
function toRow(
  text: readonly string[],
  numberOf: ReadonlyMap<string, number>,
  weights: Float32Array,
): Row {
  const times = new Map<number, number>();
  for (const term of text) {
    const number = numberOf.get(term);
    if (number !== undefined) times.set(number, (times.get(number) ?? 0) + 1);
  }
  const columns = Uint32Array.from(times.keys());
  const values = Float32Array.from(times, ([number, count]) => {
    return (1 + Math.log(count)) * (weights[number] ?? 0);
  });
  return { columns, values: toUnit(values) };
}

function toUnit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const number of vector) squares += number * number;
  if (squares === 0) return vector;
  const scale = 1 / Math.sqrt(squares);
  return vector.map((number) => number * scale);
}

function toMatrix(rows: readonly Row[], columnCount: number): SparseMatrix {
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, { columns }] of rows.entries()) {
    starts[row + 1] = (starts[row] ?? 0) + columns.length;
  }
  const size = starts[rows.length] ?? 0;
  const columns = new Uint32Array(size);
  const values = new Float32Array(size);
  for (const [row, one] of rows.entries()) {
    columns.set(one.columns, starts[row] ?? 0);
    values.set(one.values, starts[row] ?? 0);
  }
  return { rowCount: rows.length, columnCount, starts, columns, values };
}
