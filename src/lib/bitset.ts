/**
 * A set of places 0…size−1, one bit each: place p is bit `p & 31` of word `p >>> 5`.
 *
 *     place   0 1 2 … 31 | 32 33 … 63 | 64 …
 *     word        0      |      1     |  2
 *
 * Bits beyond the size are always 0, so that whole words can be counted and compared. Two sets are
 * combined only when they were made for the same size.
 */
export type Bitset = Uint32Array;

export function createBitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

export function fullBitset(size: number): Bitset {
  const bits = createBitset(size).fill(0xffffffff);
  const beyond = size & 31;
  if (beyond > 0) bits[bits.length - 1] = 2 ** beyond - 1;
  return bits;
}

export function toBitset(size: number, places: Uint32Array | readonly number[]): Bitset {
  const bits = createBitset(size);
  for (let at = 0; at < places.length; at += 1) setBit(bits, places[at] ?? 0);
  return bits;
}

export function setBit(bits: Bitset, place: number): void {
  const word = place >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
}

export function hasBit(bits: Bitset, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

/** Keeps in `target` what is also in `other`. */
export function intersect(target: Bitset, other: Bitset): void {
  for (let word = 0; word < target.length; word += 1) {
    target[word] = (target[word] ?? 0) & (other[word] ?? 0);
  }
}

/** Adds to `target` what is in `other`. */
export function unite(target: Bitset, other: Bitset): void {
  for (let word = 0; word < target.length; word += 1) {
    target[word] = (target[word] ?? 0) | (other[word] ?? 0);
  }
}

/** Takes out of `target` what is in `other`. */
export function subtract(target: Bitset, other: Bitset): void {
  for (let word = 0; word < target.length; word += 1) {
    target[word] = (target[word] ?? 0) & ~(other[word] ?? 0);
  }
}

export function countBits(bits: Bitset): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) {
    const ones = bits[word] ?? 0;
    if (ones !== 0) count += countOnes(ones);
  }
  return count;
}

/** How many places both sets hold, without making their intersection. */
export function countCommon(one: Bitset, other: Bitset): number {
  let count = 0;
  for (let word = 0; word < one.length; word += 1) {
    count += countOnes((one[word] ?? 0) & (other[word] ?? 0));
  }
  return count;
}

/** The places of the set, ascending. `count` spares counting them when it is known. */
export function listBits(bits: Bitset, count = countBits(bits)): Uint32Array {
  const places = new Uint32Array(count);
  let at = 0;
  for (let word = 0; word < bits.length; word += 1) {
    // `rest & -rest` is the lowest bit that is set; the loop runs once per place, not per bit.
    for (let rest = bits[word] ?? 0; rest !== 0; at += 1) {
      const lowest = rest & -rest;
      places[at] = (word << 5) + 31 - Math.clz32(lowest);
      rest ^= lowest;
    }
  }
  return places;
}

/**
 * The ones of a 32-bit word, added up in place: pairs of bits, then groups of four, then bytes, and
 * the multiplication sums the four bytes into the highest (Warren, Hacker's Delight, 5-1).
 */
export function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A new set of what both hold. */
export function intersection(one: Bitset, other: Bitset): Bitset {
  const result = one.slice();
  intersect(result, other);
  return result;
}

/** A new set of what either holds. */
export function union(one: Bitset, other: Bitset): Bitset {
  const result = one.slice();
  unite(result, other);
  return result;
}

/** A new set of what only the first holds. */
export function difference(one: Bitset, other: Bitset): Bitset {
  const result = one.slice();
  subtract(result, other);
  return result;
}

export function isEmpty(bits: Bitset): boolean {
  return bits.every((word) => word === 0);
}
