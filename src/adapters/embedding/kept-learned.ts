import type { Learned } from "../../advisor/catalog-search.ts";

/** What a catalogue taught, as JSON. */
export interface KeptLearned {
  readonly stems: readonly (readonly [string, string])[];
  readonly dimension: number;
  readonly terms: readonly string[];
  /** Numbers of four bytes each, as base64. */
  readonly weights: string;
  readonly numbers: string;
  /** Bytes, as base64. */
  readonly vectors: string;
}

export function toKept({ stems, basis, vectors }: Learned): KeptLearned {
  const { dimension, terms, weights, numbers } = basis;
  return {
    stems: [...stems],
    dimension,
    terms,
    weights: toBase64(weights),
    numbers: toBase64(numbers),
    vectors: toBase64(vectors),
  };
}

export function fromKept(kept: KeptLearned): Learned {
  const { stems, dimension, terms } = kept;
  const weights = toNumbers(kept.weights);
  const numbers = toNumbers(kept.numbers);
  const vectors = new Int8Array(Buffer.from(kept.vectors, "base64"));
  return { stems, vectors, basis: { dimension, terms, weights, numbers } };
}

function toBase64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
}

/** Copied, because a buffer may begin anywhere, and numbers only at every fourth byte. */
function toNumbers(base64: string): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, "base64"));
  return new Float32Array(bytes.buffer);
}
