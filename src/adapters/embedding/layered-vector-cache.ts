import type { VectorCache, VectorEntry } from "../../advisor/ports.ts";

/**
 * Two caches as one: what the first does not know is looked for in the second, and told to the
 * first. New vectors go to both.
 */
export function createLayeredVectorCache(first: VectorCache, second: VectorCache): VectorCache {
  return {
    async read(keys) {
      const found = await first.read(keys);
      const missing = keys.filter((_, at) => found[at] === undefined);
      if (missing.length === 0) return found;
      const behind = await second.read(missing);
      const known = new Map(missing.map((key, at) => [key, behind[at]] as const));
      await first.write(toEntries(known));
      return keys.map((key, at) => found[at] ?? known.get(key));
    },
    async write(entries) {
      await Promise.all([first.write(entries), second.write(entries)]);
    },
  };
}

function toEntries(known: ReadonlyMap<string, Int8Array | undefined>): readonly VectorEntry[] {
  return [...known].flatMap(([key, vector]) => (vector === undefined ? [] : [{ key, vector }]));
}
