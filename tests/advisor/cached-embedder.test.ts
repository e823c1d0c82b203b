import { describe, expect, it } from "vitest";
import { createMemoryVectorCache } from "../../src/adapters/embedding/memory-vector-cache.ts";
import { createCachedEmbedder } from "../../src/advisor/cached-embedder.ts";
import type { Embedder, VectorCache } from "../../src/advisor/ports.ts";
import { describeEmbedder } from "../contracts/embedder.ts";

const { signal } = new AbortController();
const hash = (text: string): string => `#${text}`;

/** Counts letters, and remembers what it was asked. */
function createCounter(failAfter = Infinity) {
  const asked: (readonly string[])[] = [];
  const embedder: Embedder = {
    id: "counter",
    dimension: 2,
    async embed(texts, signal) {
      signal.throwIfAborted();
      if (asked.length >= failAfter) throw new Error("down");
      asked.push(texts);
      return texts.map((text) => Float32Array.from([text.split("a").length, text.length / 9]));
    },
  };
  return { embedder, asked };
}

describeEmbedder("A cache before one", async () => ({
  embedder: createCachedEmbedder(createCounter().embedder, createMemoryVectorCache(1_000), hash),
  close: async () => {},
}));

describe("an embedder that remembers", () => {
  it("asks only for what it does not know", async () => {
    const { embedder, asked } = createCounter();
    const cached = createCachedEmbedder(embedder, createMemoryVectorCache(10), hash);
    const [one] = await cached.embed(["abc"], signal);
    const [two, again] = await cached.embed(["d", "abc"], signal);
    expect(asked).toEqual([["abc"], ["d"]]);
    expect(again).toEqual(one);
    expect(two).not.toEqual(one);
  });

  it("does not take another model's vectors for its own", async () => {
    const cache = createMemoryVectorCache(10);
    const { embedder, asked } = createCounter();
    await createCachedEmbedder(embedder, cache, hash).embed(["abc"], signal);
    await createCachedEmbedder({ ...embedder, id: "other" }, cache, hash).embed(["abc"], signal);
    expect(asked).toHaveLength(2);
  });

  it("makes anew what has another dimension", async () => {
    const { embedder, asked } = createCounter();
    const wrong: VectorCache = {
      read: async (keys) => keys.map(() => new Int8Array(7)),
      write: async () => {},
    };
    const [vector] = await createCachedEmbedder(embedder, wrong, hash).embed(["abc"], signal);
    expect(vector).toHaveLength(2);
    expect(asked).toHaveLength(1);
  });

  it("keeps what was made before it failed", async () => {
    const texts = Array.from({ length: 300 }, (_, at) => "a".repeat(at + 1));
    const cache = createMemoryVectorCache(1_000);
    const failing = createCachedEmbedder(createCounter(1).embedder, cache, hash);
    await expect(failing.embed(texts, signal)).rejects.toThrow("down");
    const { embedder, asked } = createCounter();
    await createCachedEmbedder(embedder, cache, hash).embed(texts, signal);
    expect(asked.flat()).toHaveLength(300 - 256);
  });
});
