/**
 * Keeps from asking an endpoint that is down: opens after several failures in a row within a
 * window, and when the endpoint asks for it; after a pause one probe decides.
 */
export interface Breaker {
  /** Whether a call may be made now. A granted call must be reported on. */
  enter(): boolean;
  succeeded(): void;
  /** @param pauseMs How long the endpoint wants to be left alone; opens the breaker at once. */
  failed(pauseMs?: number): void;
  /** The call ended without saying anything about the endpoint. */
  left(): void;
}

export interface BreakerSettings {
  readonly failuresMax: number;
  readonly windowMs: number;
  readonly pauseMs: number;
  /** A pause the endpoint asks for is kept to this. */
  readonly pauseMsMax: number;
}

export const usualBreaker: BreakerSettings = {
  failuresMax: 5,
  // Five calls of one turn's full time each, one after the other, are five in a row as well.
  windowMs: 120_000,
  pauseMs: 30_000,
  pauseMsMax: 600_000,
};

export function createBreaker(settings: BreakerSettings, now: () => number): Breaker {
  const { failuresMax, windowMs, pauseMs, pauseMsMax } = settings;
  let failures: readonly number[] = [];
  let openUntil: number | undefined;
  let probing = false;

  return {
    enter() {
      if (openUntil === undefined) return true;
      if (now() < openUntil || probing) return false;
      probing = true;
      return true;
    },
    succeeded() {
      failures = [];
      openUntil = undefined;
      probing = false;
    },
    failed(wanted) {
      const at = now();
      failures = [...failures.filter((time) => at - time < windowMs), at];
      if (probing || wanted !== undefined || failures.length >= failuresMax) {
        openUntil = at + Math.min(Math.max(wanted ?? 0, pauseMs), pauseMsMax);
        failures = [];
      }
      probing = false;
    },
    left() {
      probing = false;
    },
  };
}
