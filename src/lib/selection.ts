import type { Bitset } from "./bitset.ts";
import { bitsOf, listOf, type PlaceSet } from "./place-set.ts";

/**
 * What is left of 0…size−1 after narrowing, as bits and as a list. The form it was not made from is
 * derived when it is first asked for, and kept. Neither may be changed.
 */
export interface Selection {
  readonly count: number;
  readonly bits: Bitset;
  /** The places, ascending. */
  list(): Uint32Array;
}

export function createSelection(size: number, set: PlaceSet): Selection {
  let bits: Bitset | undefined;
  let list: Uint32Array | undefined;
  return {
    count: set.count,
    get bits() {
      return (bits ??= bitsOf(set, size));
    },
    list: () => (list ??= listOf(set)),
  };
}
