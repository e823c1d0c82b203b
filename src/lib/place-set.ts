import { countBits, hasBit, intersect, listBits, toBitset, type Bitset } from "./bitset.ts";

/**
 * A set of places that is kept for good, in whichever form is smaller: bits take an eighth of a
 * byte for every place there is, a list four bytes for every place in the set. They break even when
 * one place in 32 belongs to it.
 */
export type PlaceSet =
  | { readonly kind: "bits"; readonly bits: Bitset; readonly count: number }
  /** Ascending, each place once. */
  | { readonly kind: "list"; readonly list: Uint32Array; readonly count: number };

/** The set of the listed places, of `size` there are, in the smaller form. */
export function createPlaceSet(size: number, list: Uint32Array): PlaceSet {
  const count = list.length;
  return count > 0 && count * 32 >= size
    ? { kind: "bits", bits: toBitset(size, list), count }
    : { kind: "list", list, count };
}

export function toPlaceSet(bits: Bitset): PlaceSet {
  return { kind: "bits", bits, count: countBits(bits) };
}

export function bitsOf(set: PlaceSet, size: number): Bitset {
  return set.kind === "bits" ? set.bits : toBitset(size, set.list);
}

export function listOf(set: PlaceSet): Uint32Array {
  return set.kind === "list" ? set.list : listBits(set.bits, set.count);
}

/** The places that all sets hold; of one set alone, that set itself. */
export function intersectAll(size: number, sets: readonly [PlaceSet, ...PlaceSet[]]): PlaceSet {
  const [smallest = sets[0], ...others] = sets.toSorted((one, other) => one.count - other.count);
  if (others.length === 0) return smallest;
  const bits = others.map((set) => bitsOf(set, size));
  return smallest.kind === "list"
    ? keepListed(smallest.list, bits)
    : intersectBits(smallest.bits, bits);
}

/** Shortens a list set by set. */
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

/** Plain passes over all words are faster than one clever pass that skips words found empty. */
function intersectBits(bits: Bitset, others: readonly Bitset[]): PlaceSet {
  const common = bits.slice();
  for (const other of others) intersect(common, other);
  return toPlaceSet(common);
}
