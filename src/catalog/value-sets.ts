import { createBitset, setBit, type Bitset } from "../lib/bitset.ts";
import { createPlaceSet, type PlaceSet } from "../lib/place-set.ts";
import type { FacetColumn, ManyColumn, ValueColumn } from "./facet-column.ts";

/** For each value of the column the products that have it. */
export function createValueSets(size: number, column: ValueColumn | ManyColumn): PlaceSet[] {
  const counts = new Uint32Array(column.values.length);
  eachCode(size, column, (_, code) => {
    counts[code - 1] = (counts[code - 1] ?? 0) + 1;
  });
  const sets = Array.from(counts, (count) => createPlaceSet(size, count));
  const filled = new Uint32Array(column.values.length);
  eachCode(size, column, (place, code) => {
    const set = sets[code - 1];
    if (set?.kind === "bits") setBit(set.bits, place);
    if (set?.kind !== "list") return;
    const at = filled[code - 1] ?? 0;
    set.list[at] = place;
    filled[code - 1] = at + 1;
  });
  return sets;
}

/** The products whose attribute is stated. */
export function knownOf(size: number, column: FacetColumn): Bitset {
  const known = createBitset(size);
  if (column.kind === "numbers") {
    column.numbers.forEach((number, place) => {
      if (!Number.isNaN(number)) setBit(known, place);
    });
  } else {
    eachCode(size, column, (place) => setBit(known, place));
  }
  return known;
}

/** Visits what is stated, by ascending place. */
function eachCode(
  size: number,
  column: ValueColumn | ManyColumn,
  visit: (place: number, code: number) => void,
): void {
  const { codes } = column;
  for (let place = 0; place < size; place += 1) {
    const start = column.kind === "many" ? (column.offsets[place] ?? 0) : place;
    const end = column.kind === "many" ? (column.offsets[place + 1] ?? 0) : place + 1;
    for (let at = start; at < end; at += 1) {
      const code = codes[at] ?? 0;
      if (code > 0) visit(place, code);
    }
  }
}
