import { setTimeout as wait } from "node:timers/promises";

/**
 * Every wait of a proof has an end: something that never happens is a broken promise with a name,
 * and not a proof that stands still.
 */

/** The work's result; rejects when it takes longer, and says what did not happen. */
export async function atMost<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  // Whoever waits for work that may end earlier must not keep the process alive for the rest.
  const over = new AbortController();
  const late = wait(ms, undefined, { signal: over.signal }).then(() => {
    throw new Error(`${what}: not within ${(ms / 1_000).toFixed(0)} s`);
  });
  late.catch(ignore);
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}

/** Asks again and again, until it is so; rejects when it takes longer. */
export async function until(
  what: string,
  msMax: number,
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = performance.now() + msMax;
  while (!(await atMost(msMax, what, Promise.resolve(isSo())))) {
    if (performance.now() > end) throw new Error(`${what}: not within ${msMax / 1_000} s`);
    await wait(20);
  }
}

function ignore(): void {}
