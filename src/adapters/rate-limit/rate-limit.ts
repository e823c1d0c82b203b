import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { RateLimit } from "../../advisor/ports.ts";
import type { RedisConnection } from "../redis.ts";

/** So many in so many seconds. */
export interface Rate {
  readonly count: number;
  readonly seconds: number;
}

/**
 * Counts in Redis, for all nodes together; while Redis is gone, and without one, every node counts
 * in memory for itself.
 *
 * @param name Tells limits apart that count the same key.
 */
export function createRateLimit(
  name: string,
  { count, seconds }: Rate,
  redis: RedisConnection | undefined,
): RateLimit {
  const own = { keyPrefix: `lotse:rate:${name}`, points: count, duration: seconds };
  const memory = new RateLimiterMemory(own);
  const limiter =
    redis === undefined
      ? memory
      : new RateLimiterRedis({
          ...own,
          storeClient: redis,
          insuranceLimiter: memory,
          rejectIfRedisNotReady: true,
          // Who has used up everything is turned away without asking Redis.
          inMemoryBlockOnConsumed: count + 1,
        });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext);
        // A limit that cannot count stands in nobody's way.
        return 0;
      }
    },
  };
}
