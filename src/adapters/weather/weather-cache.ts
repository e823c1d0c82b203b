import { createRecentlyUsed } from "../../lib/recently-used.ts";

/** Remembers what a weather service said. Losing an entry costs a request, nothing else. */
export interface WeatherCache {
  get(key: string): Promise<string | undefined>;
  /** For a store that several nodes share: the entry may be dropped after this long. */
  set(key: string, value: string, ttlMs: number): Promise<void>;
}

/**
 * The cache of one process, bounded in number. It needs no clock: keys of what goes stale, the
 * forecasts, carry their hour, and what is no longer asked for is the first to fall out.
 */
export function createMemoryWeatherCache(entriesMax = 2_000): WeatherCache {
  const known = createRecentlyUsed<string, string>(entriesMax);
  return {
    get: async (key) => known.get(key),
    set: async (key, value) => {
      known.set(key, value);
    },
  };
}
