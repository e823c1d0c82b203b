import { packVector } from "../search/packed-vector.ts";
import type { Embedder, VectorCache } from "./ports.ts";

/**
 * An embedder that remembers. Vectors come back as bytes, of the same direction but another length;
 * one of a wrong dimension is taken for unknown.
 *
 * @param hash Keys are hashes, so that what a shopper wrote is nowhere in the cache.
 */
export function createCachedEmbedder(
  embedder: Embedder,
  cache: VectorCache,
  hash: (text: string) => string,
): Embedder {
  const { id, dimension } = embedder;
  return {
    id,
    dimension,
    async embed(texts, signal) {
      signal.throwIfAborted();
      const keys = texts.map((text) => hash(`${id}\n${text}`));
      const found = await cache.read(keys);
      const missing = texts.flatMap((_, at) => (found[at]?.length === dimension ? [] : [at]));
      const made = await embedInParts(
        embedder,
        missing.map((at) => texts[at] ?? ""),
        signal,
        async (vectors, from) => {
          const entries = vectors.map((vector, on) => ({
            key: keys[missing[from + on] ?? 0] ?? "",
            vector,
          }));
          await cache.write(entries);
        },
      );
      const vectors = found.map((vector) => vector ?? new Int8Array(dimension));
      for (const [on, at] of missing.entries()) vectors[at] = made[on] ?? new Int8Array(dimension);
      return vectors.map((vector) => Float32Array.from(vector));
    },
  };
}

/** So that what a large catalogue already has is kept when the rest fails. */
const partMax = 256;

async function embedInParts(
  embedder: Embedder,
  texts: readonly string[],
  signal: AbortSignal,
  onPart: (vectors: readonly Int8Array[], from: number) => Promise<void>,
): Promise<readonly Int8Array[]> {
  const vectors: Int8Array[] = [];
  for (let from = 0; from < texts.length; from += partMax) {
    const part = (await embedder.embed(texts.slice(from, from + partMax), signal)).map(packVector);
    await onPart(part, from);
    vectors.push(...part);
  }
  return vectors;
}
