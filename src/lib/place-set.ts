import { countBits, intersect, createBitset, hasBit, toBitset, type Bitset } from "./bitset.ts";

/**
 * A set of places that is kept for good, in whichever form is smaller: a bitset takes an eighth of
 * a byte per place there is, a list four bytes per place in the set. They break even when one place
 * in 32 belongs to it.
 */
export type PlaceSet =
  | { readonly kind: "bits"; readonly bits: Bitset; readonly count: number }
  /** The places, ascending. */
  | { readonly kind: "list"; readonly list: Uint32Array; readonly count: number };

/** An empty set to be filled, in the right form for `count` of `size` places. */
export function createPlaceSet(size: number, count: number): PlaceSet {
  return count > 0 && count * 32 >= size
    ? { kind: "bits", bits: createBitset(size), count }
    : { kind: "list", list: new Uint32Array(count), count };
}

export function bitsOf(set: PlaceSet, size: number): Bitset {
  return set.kind === "bits" ? set.bits : toBitset(size, set.list);
}

/** The places that all sets hold; there must be one set at least. */
export function intersectAll(size: number, sets: readonly [PlaceSet, ...PlaceSet[]]): PlaceSet {
  const [smallest, ...others] = sets.toSorted((one, other) => one.count - other.count);
  if (smallest === undefined || others.length === 0) return sets[0];
  const bits = others.map((set) => bitsOf(set, size));
  return smallest.kind === "list"
    ? keepListed(smallest.list, bits)
    : intersectBits(smallest.bits, bits);
}

/** Walks the short list, once per set, and shortens it. */
function keepListed(list: Uint32Array, sets: readonly Bitset[]): PlaceSet {
  const kept = list.slice();
  let count = kept.length;
  for (const set of sets) {
    let next = 0;
    for (let at = 0; at < count; at += 1) {
      const place = kept[at] ?? 0;
      if (!hasBit(set, place)) continue;
      kept[next] = place;
      next += 1;
    }
    count = next;
  }
  return { kind: "list", list: kept.subarray(0, count), count };
}

function intersectBits(smallest: Bitset, others: readonly Bitset[]): PlaceSet {
  const bits = smallest.slice();
  for (const other of others) intersect(bits, other);
  return { kind: "bits", bits, count: countBits(bits) };
}
