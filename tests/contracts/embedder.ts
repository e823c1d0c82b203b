import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Embedder } from "../../src/advisor/ports.ts";

/** What every embedder promises, whatever makes its vectors. */
export function describeEmbedder(
  name: string,
  open: () => Promise<{ readonly embedder: Embedder; close(): Promise<void> }>,
): void {
  describe(`${name} as an embedder`, () => {
    let embedder: Embedder;
    let close: () => Promise<void>;
    const { signal } = new AbortController();
    beforeAll(async () => {
      ({ embedder, close } = await open());
    });
    afterAll(async () => {
      await close();
    });

    test("has a name and a dimension", () => {
      expect(embedder.id).toMatch(/^[\w.:/-]+$/);
      expect(embedder.dimension).toBeGreaterThan(0);
    });

    test("makes one vector of its dimension per text, all of them numbers", async () => {
      const texts = ["rain jacket", "", "🙂", "Regenjacke", "x".repeat(20_000)];
      const vectors = await embedder.embed(texts, signal);
      expect(vectors.map(({ length }) => length)).toEqual(texts.map(() => embedder.dimension));
      expect(vectors.every((vector) => vector.every(Number.isFinite))).toBe(true);
    });

    test("makes as many as are wanted, in their order", async () => {
      const texts = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? "jacket" : "boots"));
      const vectors = await embedder.embed(texts, signal);
      expect(vectors).toHaveLength(100);
      for (const [at, vector] of vectors.entries()) expect(vector).toEqual(vectors[at % 2]);
      expect(vectors[0]).not.toEqual(vectors[1]);
    });

    test("makes the same of the same text", async () => {
      const [one] = await embedder.embed(["jacket"], signal);
      const [, again] = await embedder.embed(["boots", "jacket"], signal);
      expect(again).toEqual(one);
    });

    test("makes nothing of nothing", async () => {
      expect(await embedder.embed([], signal)).toEqual([]);
    });

    test("stops when nobody waits any more", async () => {
      const reason = new Error("gone");
      await expect(embedder.embed(["jacket"], AbortSignal.abort(reason))).rejects.toBe(reason);
    });
  });
}
