/** Time and chance, handed in so that a test can hold them. */
export interface Clock {
  /** Resolves after a while, or earlier when the signal says so. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}
