/** Random choices from a seed (mulberry32): the same seed, the same run of faults and answers. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number below this one. */
  below(count: number): number;
  pick<T>(items: readonly T[]): T;
  /** Milliseconds between these two. */
  between(leastMs: number, mostMs: number): number;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
    between: (leastMs, mostMs) => leastMs + next() * (mostMs - leastMs),
  };
}
