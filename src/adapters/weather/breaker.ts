import type { Clock } from "../../advisor/ports.ts";

/** Stops asking a service that has failed several times in a row, until it had some rest. */
export interface Breaker {
  /** False while the service rests. */
  mayAsk(): boolean;
  succeeded(): void;
  failed(): void;
}

export interface BreakerLimits {
  readonly failuresMax: number;
  readonly restMs: number;
}

/** After the rest a single failure is enough for the next one: the count goes on. */
export function createBreaker(clock: Clock, { failuresMax, restMs }: BreakerLimits): Breaker {
  let failures = 0;
  let restsUntil = Number.NEGATIVE_INFINITY;
  return {
    mayAsk: () => clock.now() >= restsUntil,
    succeeded() {
      failures = 0;
    },
    failed() {
      failures += 1;
      if (failures >= failuresMax) restsUntil = clock.now() + restMs;
    },
  };
}
