import type { Servers } from "./installation.ts";

/** One line of the table: what is promised, and the number that proves it. */
export interface Proof {
  readonly promise: string;
  readonly figure: string;
  readonly holds: boolean;
}

export interface ProveParts {
  readonly servers: Servers;
  /** The full figures rather than the short ones. */
  readonly isLong: boolean;
  /** Below 1 it proves less, on a machine that has other things to do. */
  readonly scale: number;
  readonly seed: number;
  readonly tell: (sentence: string) => void;
  /** Aborts when nobody waits for the proof any more: whoever still talks falls silent. */
  readonly signal: AbortSignal;
}

export interface Promised {
  readonly name: string;
  /** It measures times that others would spoil: nothing else is proved meanwhile. */
  readonly isTimed?: true;
  prove(parts: ProveParts): Promise<readonly Proof[]>;
}
