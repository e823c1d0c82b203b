import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VectorCache } from "../../src/advisor/ports.ts";

/** Keys are hashes in practice, of whatever notation. */
export function keyOf(number: number): string {
  return number.toString(16).padStart(64, "0");
}

/** What every cache promises, with vectors of four numbers. */
export function describeVectorCache(
  name: string,
  open: () => Promise<{ readonly cache: VectorCache; close(): Promise<void> }>,
): void {
  describe(`${name} as a vector cache`, () => {
    let cache: VectorCache;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ cache, close } = await open());
    });
    afterAll(async () => {
      await close();
    });

    const vector = Int8Array.from([127, -127, 0, -1]);

    test("finds again what was written", async () => {
      await cache.write([{ key: keyOf(1), vector }]);
      expect(await cache.read([keyOf(1)])).toEqual([vector]);
    });

    test("does not know what was never written", async () => {
      expect(await cache.read([keyOf(2)])).toEqual([undefined]);
    });

    test("answers in the order of the keys", async () => {
      const other = Int8Array.from([1, 2, 3, 4]);
      await cache.write([
        { key: keyOf(3), vector },
        { key: keyOf(4), vector: other },
      ]);
      const found = await cache.read([keyOf(4), keyOf(5), keyOf(3), keyOf(4)]);
      expect(found).toEqual([other, undefined, vector, other]);
    });

    test("takes nothing, and many at once", async () => {
      await cache.write([]);
      expect(await cache.read([])).toEqual([]);
      const keys = Array.from({ length: 500 }, (_, at) => keyOf(1_000 + at));
      await cache.write(keys.map((key) => ({ key, vector })));
      expect(await cache.read(keys)).toEqual(keys.map(() => vector));
    });
  });
}
