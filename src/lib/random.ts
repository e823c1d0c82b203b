/** Numbers that look drawn by chance and are the same for the same seed, everywhere and always. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** True in this share of all cases. */
  chance(share: number): boolean;
  /** A whole number, 0 ≤ x < `limit`. */
  below(limit: number): number;
  /** One of the items, all equally likely; undefined of none. */
  pick<T>(items: readonly T[]): T | undefined;
}

/**
 * mulberry32 (Tommy Ettinger): a 32-bit counter, mixed. Its period of 2³² is far beyond what one
 * seed is asked for here.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)],
  };
}

/**
 * A seed of its own for a part of what hangs on `seed`, so that one part may draw more or fewer
 * numbers and the others stay as they were (the mixing steps of MurmurHash3).
 */
export function seedFor(seed: number, part: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(part + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
