import type { Clock } from "../../widget/transport/clock.ts";

/** A clock that stands still until it is told to go on. */
export interface HeldClock extends Clock {
  /** The pauses that are being waited out, in milliseconds. */
  readonly pauses: readonly number[];
  /** Ends all pauses. */
  go(): void;
}

export function createHeldClock(random = 1): HeldClock {
  let waiting: { readonly ms: number; readonly done: () => void }[] = [];
  return {
    random: () => random,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const pause = { ms, done: resolve };
        waiting.push(pause);
        signal.addEventListener("abort", () => {
          waiting = waiting.filter((other) => other !== pause);
          resolve();
        });
      }),
    get pauses() {
      return waiting.map(({ ms }) => ms);
    },
    go() {
      const ended = waiting;
      waiting = [];
      for (const { done } of ended) done();
    },
  };
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
