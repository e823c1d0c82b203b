import { Redis } from "ioredis";

export type RedisConnection = Redis;

/** Longer than this nobody waits for Redis: everything it is asked for can be done without. */
const answerMs = 500;

/** Resolves when Redis answers, or when that would take longer than anybody waits for it. */
export async function whenReady(redis: RedisConnection): Promise<void> {
  if (redis.status === "ready") return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      redis.off("ready", done);
      resolve();
    };
    const timer = setTimeout(done, answerMs);
    redis.on("ready", done);
  });
}

/**
 * A connection to Redis that never holds anybody up: commands fail at once while it is gone and
 * after half a second when it is silent, nothing is queued, and reconnecting is spread.
 *
 * @param onOutage Told once per outage, and when it is over.
 */
export function connectRedis(
  url: string,
  onOutage: (outage: { readonly over: boolean; readonly reason: string }) => void,
): RedisConnection {
  const redis = new Redis(url, {
    connectTimeout: 2_000,
    commandTimeout: answerMs,
    // A silent one is waited for once, not once for each question: it counts as gone until it speaks.
    socketTimeout: answerMs,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    autoResubscribe: false,
    autoResendUnfulfilledCommands: false,
    // A crowd of nodes does not come back in one moment.
    retryStrategy: (attempt) =>
      Math.min(1_000, 50 * 2 ** Math.min(attempt, 5)) * (0.5 + Math.random() / 2),
  });
  let isOut = false;
  // Without a listener every attempt would be printed.
  redis.on("error", (cause: NodeJS.ErrnoException) => {
    if (isOut) return;
    isOut = true;
    onOutage({ over: false, reason: cause.code ?? cause.message });
  });
  redis.on("ready", () => {
    if (isOut) onOutage({ over: true, reason: "" });
    isOut = false;
  });
  return redis;
}
