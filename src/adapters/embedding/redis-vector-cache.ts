import type { VectorCache } from "../../advisor/ports.ts";
import type { RedisConnection } from "../redis.ts";

/**
 * The vectors of one model in Redis, for all nodes together: what one has paid for, the others need
 * not ask the model for. While Redis is gone it knows nothing. What is not used for a month is
 * forgotten by itself.
 *
 * @param dimension Vectors of another one are neither kept nor believed.
 */
export function createRedisVectorCache(
  redis: RedisConnection,
  model: string,
  dimension: number,
): VectorCache {
  const nameOf = (key: string): string => `lotse:vector:${model}:${key}`;
  return {
    async read(keys) {
      const found: (Int8Array | undefined)[] = [];
      for (const part of inParts(keys)) {
        const bytes = await redis.mgetBuffer(...part.map(nameOf)).catch(nothing);
        // One answer that does not come will not come for the rest either.
        if (bytes === undefined) break;
        found.push(...bytes.map((one) => toVector(one, dimension)));
      }
      return keys.map((_, at) => found[at]);
    },
    async write(entries) {
      const fitting = entries.filter(({ vector }) => vector.length === dimension);
      for (const part of inParts(fitting)) {
        const batch = redis.pipeline();
        for (const { key, vector } of part) {
          batch.set(nameOf(key), Buffer.from(vector), "EX", keptSeconds);
        }
        if ((await batch.exec().catch(nothing)) === undefined) return;
      }
    },
  };
}

const keptSeconds = 30 * 24 * 60 * 60;

/** At most so many in one command, which has to be answered within half a second. */
const partMax = 200;

function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts = Array.from({ length: Math.ceil(items.length / partMax) }, (_, at) => at * partMax);
  return parts.map((from) => items.slice(from, from + partMax));
}

/** Copied: the bytes of an answer share their memory with others. */
function toVector(bytes: Buffer | null, dimension: number): Int8Array | undefined {
  return bytes?.length === dimension ? new Int8Array(bytes) : undefined;
}

/** Redis is never needed; its connection tells of the outage. */
function nothing(): undefined {
  return undefined;
}
