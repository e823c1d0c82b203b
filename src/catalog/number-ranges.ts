import { createBitset, type Bitset } from "../lib/bitset.ts";
import type { PlaceSet } from "../lib/place-set.ts";
import type { NumberColumn, NumberRange } from "./facet-column.ts";

export interface NumberRanges {
  /** The products whose number lies in the range, both ends included. */
  between(range: NumberRange): PlaceSet;
}

const milestonesMax = 64;

/**
 * Finds the products of a number range without looking at all of them.
 *
 * The products stand in a row by their number. At 64 milestones along it the set of all products
 * before is kept, so that a range is the difference of two sets, apart from the few products
 * between its ends and the milestones next to them.
 *
 *     the row        ───────┬───────┬───────┬───────┬───────┬───────
 *     milestones            1       2       3       4       5
 *     the range               ├──────────────────────────┤
 *     is                    before(5) − before(1),
 *                           then ╌ taken out and ╌ put in one by one
 */
export function createNumberRanges(size: number, { numbers }: NumberColumn): NumberRanges {
  const row = toRow(numbers);
  const step = Math.max(32, Math.ceil(row.length / milestonesMax));
  const before = toMilestones(size, row, step);

  function between({ min = -Infinity, max = Infinity }: NumberRange): PlaceSet {
    const start = firstAt(row, (place) => (numbers[place] ?? 0) >= min);
    const end = firstAt(row, (place) => (numbers[place] ?? 0) > max);
    const bits = createBitset(size);
    if (start >= end) return { kind: "bits", bits, count: 0 };
    const first = Math.round(start / step);
    const last = Math.round(end / step);
    const from = before[first] ?? bits;
    const to = before[last] ?? bits;
    for (let word = 0; word < bits.length; word += 1) {
      bits[word] = (to[word] ?? 0) ^ (from[word] ?? 0);
    }
    flip(bits, row, start, first * step);
    flip(bits, row, end, last * step);
    return { kind: "bits", bits, count: end - start };
  }

  return { between };
}

function flip(bits: Bitset, row: Uint32Array, one: number, other: number): void {
  const end = Math.min(Math.max(one, other), row.length);
  for (let at = Math.min(one, other); at < end; at += 1) {
    const place = row[at] ?? 0;
    const word = place >>> 5;
    bits[word] = (bits[word] ?? 0) ^ (1 << (place & 31));
  }
}

function toRow(numbers: NumberColumn["numbers"]): Uint32Array {
  const known = Uint32Array.from(numbers.keys()).filter(
    (place) => !Number.isNaN(numbers[place] ?? Number.NaN),
  );
  return known.sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0) || one - other);
}

function toMilestones(size: number, row: Uint32Array, step: number): Bitset[] {
  const sets: Bitset[] = [];
  const bits = createBitset(size);
  for (let at = 0; at <= row.length + step; at += step) {
    sets.push(bits.slice());
    flip(bits, row, at, at + step);
  }
  return sets;
}

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
