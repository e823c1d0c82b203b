/**
 * Turns texts into vectors: the nearer two texts in meaning, the smaller the angle between theirs.
 * The same text always gets the same direction. It may fail, and is then done without.
 */
export interface Embedder {
  /** Names the model: vectors of embedders with different ids have nothing to do with each other. */
  readonly id: string;
  /** How many numbers every vector has. */
  readonly dimension: number;
  /**
   * One vector per text, in order; all zeros where a text says nothing.
   *
   * Rejects when the signal aborts, and never with some of the vectors.
   */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>;
}

/** Remembers vectors as bytes. It never fails: losing an entry costs the work of making it anew. */
export interface VectorCache {
  /** In the order of the keys; undefined for what is not known. */
  read(keys: readonly string[]): Promise<readonly (Int8Array | undefined)[]>;
  write(entries: readonly VectorEntry[]): Promise<void>;
}

export interface VectorEntry {
  readonly key: string;
  readonly vector: Int8Array;
}
