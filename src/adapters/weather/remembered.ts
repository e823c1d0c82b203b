import type { z } from "zod";
import { OpenMeteoError } from "./open-meteo-error.ts";
import type { WeatherCache } from "./weather-cache.ts";

/** What may be kept, under which name, for how long, and how to come by it. */
export interface Remembered<Value> {
  readonly key: string;
  readonly ttlMs: number;
  /** Others may write to a shared cache: what does not fit is fetched anew. */
  readonly schema: z.ZodType<Value>;
  readonly load: () => Promise<Value>;
}

/**
 * The value of the cache, else the loaded one. A cache that fails or hangs beyond the signal is
 * told of and costs a request, never the answer.
 */
export function createMemory(cache: WeatherCache, tell: (error: OpenMeteoError) => void) {
  const broken = (cause: unknown): undefined => {
    tell(new OpenMeteoError("cache", "the cache failed", { cause }));
  };
  return async <Value>(wanted: Remembered<Value>, signal: AbortSignal): Promise<Value> => {
    const known = await untilAborted(cache.get(wanted.key), signal).catch(broken);
    const value = known === undefined ? undefined : toValue(wanted.schema, known);
    if (value !== undefined) return value;
    const loaded = await wanted.load();
    // Nobody waits for the cache: its entry serves the next shopper.
    cache.set(wanted.key, JSON.stringify(loaded), wanted.ttlMs).catch(broken);
    return loaded;
  };
}

export type Memory = ReturnType<typeof createMemory>;

function toValue<Value>(schema: z.ZodType<Value>, text: string): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Settles as the promise does, or rejects when the signal aborts first. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new Error("out of time"));
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
