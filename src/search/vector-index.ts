import type { Selection } from "../lib/selection.ts";
import { createBestPlaces, type ScoredPlace } from "./best-places.ts";
import type { PackedVector } from "./packed-vector.ts";

/**
 * Ranks vectors by the cosine of their angle to a query. It knows places and numbers, and nothing
 * of what the vectors stand for. Only selected vectors are touched: reading them is what it costs,
 * and so they are kept packed.
 */
export interface VectorIndex {
  readonly dimension: number;
  /** The selected vectors: the nearest first, equal ones by place. */
  best(query: PackedVector, selection: Selection, limit: number): readonly ScoredPlace[];
  /**
   * The cosine of every selected vector, −1 to 1, in the order of `selection.list()`. Nothing is
   * near a vector of length 0, nor one of another dimension: its cosine is 0.
   */
  scores(query: PackedVector, selection: Selection): Float32Array;
}

export interface Vectors {
  /** The places of the vectors are 0…count−1. */
  readonly count: number;
  readonly dimension: number;
  /** One of another dimension is near nothing. */
  vectorOf(place: number): PackedVector;
}

export function createVectorIndex({ count, dimension, vectorOf }: Vectors): VectorIndex {
  const bytes = new Int8Array(count * dimension);
  const lengths = new Float32Array(count);
  for (let place = 0; place < count; place += 1) {
    const vector = vectorOf(place);
    if (vector.length !== dimension) continue;
    bytes.set(vector, place * dimension);
    lengths[place] = lengthOf(vector);
  }

  function scores(query: PackedVector, selection: Selection): Float32Array {
    const list = selection.list();
    const found = new Float32Array(list.length);
    const length = lengthOf(query);
    if (length === 0 || query.length !== dimension) return found;
    for (let at = 0; at < list.length; at += 1) {
      const place = list[at] ?? 0;
      const other = lengths[place] ?? 0;
      if (other === 0) continue;
      const cosine = dotProduct(query, bytes, place * dimension) / (length * other);
      // Rounding may carry the cosine of two equal directions a little over 1.
      found[at] = Math.max(-1, Math.min(1, cosine));
    }
    return found;
  }

  return {
    dimension,
    scores,
    best(query, selection, limit) {
      const best = createBestPlaces(limit);
      const list = selection.list();
      for (const [at, score] of scores(query, selection).entries()) {
        best.offer(list[at] ?? 0, score);
      }
      return best.list();
    },
  };
}

function lengthOf(packed: PackedVector): number {
  let squares = 0;
  for (const byte of packed) squares += byte * byte;
  return Math.sqrt(squares);
}

function dotProduct(query: PackedVector, bytes: Int8Array, from: number): number {
  let sum = 0;
  for (let at = 0; at < query.length; at += 1) sum += (query[at] ?? 0) * (bytes[from + at] ?? 0);
  return sum;
}
