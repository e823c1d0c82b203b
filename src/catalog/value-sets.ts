import { createBitset, setBit, type Bitset } from "../lib/bitset.ts";
import { createPlaceSet, type PlaceSet } from "../lib/place-set.ts";
import type { ManyColumn, ValueColumn } from "./facet-column.ts";

/** For each value of the column the products that have it. */
export function createValueSets(size: number, column: ValueColumn | ManyColumn): PlaceSet[] {
  const { codes } = column;
  const counts = new Uint32Array(column.values.length + 1);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const sets = Array.from(counts.subarray(1), (count) => createPlaceSet(size, count));
  const filled = new Uint32Array(counts.length);
  const places = toPlaces(column);
  for (let cell = 0; cell < codes.length; cell += 1) {
    const code = codes[cell] ?? 0;
    const set = sets[code - 1];
    if (set === undefined) continue;
    const place = places?.[cell] ?? cell;
    if (set.kind === "bits") {
      setBit(set.bits, place);
    } else {
      const at = filled[code] ?? 0;
      set.list[at] = place;
      filled[code] = at + 1;
    }
  }
  return sets;
}

/** The products that have any of the column's values. */
export function knownOf(size: number, column: ValueColumn | ManyColumn): Bitset {
  const { codes } = column;
  const known = createBitset(size);
  const places = toPlaces(column);
  for (let cell = 0; cell < codes.length; cell += 1) {
    if ((codes[cell] ?? 0) > 0) setBit(known, places?.[cell] ?? cell);
  }
  return known;
}

/** By index of a code, whose it is; left out where that is the index itself. */
function toPlaces(column: ValueColumn | ManyColumn): Uint32Array | undefined {
  if (column.kind === "values") return undefined;
  const places = new Uint32Array(column.codes.length);
  for (let place = 0; place + 1 < column.offsets.length; place += 1) {
    places.fill(place, column.offsets[place], column.offsets[place + 1]);
  }
  return places;
}
