import { createRecentlyUsed } from "../../lib/recently-used.ts";
import type { VectorCache } from "../../advisor/ports.ts";

/** The cache of one process: vectors of what shoppers wrote lately. */
export function createMemoryVectorCache(entriesMax: number): VectorCache {
  const known = createRecentlyUsed<string, Int8Array>(entriesMax);
  return {
    read: async (keys) => keys.map((key) => known.get(key)),
    async write(entries) {
      for (const { key, vector } of entries) known.set(key, vector);
    },
  };
}
