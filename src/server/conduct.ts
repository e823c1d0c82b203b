import { createRecentlyUsed } from "../lib/recently-used.ts";

/**
 * Remembers who does what no client does: connects and says nothing, sends without end. A rate limit
 * asks how often somebody comes; this asks how they behave, and costs nobody a way to a database.
 */
export interface Conduct {
  /** So much was wrong with what somebody did. */
  blame(who: string, faults: number): void;
  /** Whether there was so much of it that somebody is not listened to for a while. */
  isKeptOut(who: string): boolean;
}

/** Lines break, and many shoppers may share an address: so much is forgiven, and so soon. */
const faultsMax = 30;
const forgivenPerSecond = 0.5;

/** Who is kept out is kept out for so long. */
const outMs = 60_000;

/** So many are remembered; to be forgotten somebody needs as many addresses. */
const knownMax = 10_000;

interface Known {
  readonly faults: number;
  readonly at: number;
  readonly outUntil: number;
}

/** @param now Milliseconds that only ever grow. */
export function createConduct(now: () => number): Conduct {
  const known = createRecentlyUsed<string, Known>(knownMax);
  return {
    blame(who, faults) {
      const at = now();
      const before = known.get(who) ?? { faults: 0, at, outUntil: 0 };
      const left = Math.max(0, before.faults - ((at - before.at) / 1_000) * forgivenPerSecond);
      const all = left + faults;
      known.set(
        who,
        all > faultsMax
          ? { faults: 0, at, outUntil: at + outMs }
          : { faults: all, at, outUntil: before.outUntil },
      );
    },
    isKeptOut: (who) => (known.get(who)?.outUntil ?? 0) > now(),
  };
}
