import { createBitset, type Bitset } from "../lib/bitset.ts";
import type { PlaceSet } from "../lib/place-set.ts";
import { sortPlaces } from "../lib/sort-places.ts";
import type { NumberColumn, NumberRange } from "./facet-column.ts";

/** The products whose number lies in the range, both ends included. */
export type FindRange = (range: NumberRange) => PlaceSet;

/**
 * Finds the products of a number range without looking at all of them.
 *
 * The products stand in a row, by their number. At 64 milestones along it the set of all products
 * before the milestone is kept. A range is the difference of the two sets nearest to its ends, apart
 * from the few products between an end and its milestone:
 *
 *     row          ────────┬─────────┬─────────┬─────────┬──────
 *     milestones           1         2         3         4
 *     range                   ├────────────────────────────┤
 *     before(4) − before(1)├─────────────────────────────┤
 *                           ▲ taken out               put in ▲
 */
export function createRangeFinder(size: number, { numbers }: NumberColumn): FindRange {
  const row = sortPlaces(numbers);
  const step = Math.max(32, Math.ceil(row.length / milestonesMax));
  const before = toMilestones(size, row, step);

  return ({ min = -Infinity, max = Infinity }) => {
    const start = firstAt(row, (place) => (numbers[place] ?? 0) >= min);
    const end = firstAt(row, (place) => (numbers[place] ?? 0) > max);
    const bits = createBitset(size);
    if (start >= end) return { kind: "bits", bits, count: 0 };
    const from = Math.round(start / step);
    const to = Math.round(end / step);
    putDifference(bits, before[from] ?? bits, before[to] ?? bits);
    flip(bits, row, start, from * step);
    flip(bits, row, end, to * step);
    return { kind: "bits", bits, count: end - start };
  };
}

/** With 64 of them they take 8 bytes per product, and an end is 1/256 of the products away. */
const milestonesMax = 64;

function toMilestones(size: number, row: Uint32Array, step: number): readonly Bitset[] {
  const sets: Bitset[] = [];
  const bits = createBitset(size);
  // One more than the row has, because the nearest to its end may lie beyond it.
  for (let at = 0; at <= row.length + step; at += step) {
    sets.push(bits.slice());
    flip(bits, row, at, at + step);
  }
  return sets;
}

/** Where in the row the first place stands that is far enough along; its end when none is. */
function firstAt(row: Uint32Array, isReached: (place: number) => boolean): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(row[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function putDifference(bits: Bitset, one: Bitset, other: Bitset): void {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (one[word] ?? 0) ^ (other[word] ?? 0);
  }
}

/** Takes out what is in and puts in what is out, along the row between two points of it. */
function flip(bits: Bitset, row: Uint32Array, one: number, other: number): void {
  const end = Math.min(Math.max(one, other), row.length);
  for (let at = Math.min(one, other); at < end; at += 1) {
    const place = row[at] ?? 0;
    const word = place >>> 5;
    bits[word] = (bits[word] ?? 0) ^ (1 << (place & 31));
  }
}
