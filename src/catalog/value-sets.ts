import { createBitset, setBit, type Bitset } from "../lib/bitset.ts";
import { createPlaceSet, type PlaceSet } from "../lib/place-set.ts";
import type { ManyColumn, ValueColumn } from "./facet-column.ts";

/** For each value of the column the products that have it. */
export function createValueSets(size: number, column: ValueColumn | ManyColumn): PlaceSet[] {
  const { codes, values } = column;
  const counts = countCodes(codes, values.length + 1);
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(counts.length);
  const owners = column.kind === "many" ? toOwners(column) : undefined;
  for (let cell = 0; cell < codes.length; cell += 1) {
    const code = codes[cell] ?? 0;
    const list = lists[code];
    const at = filled[code] ?? 0;
    if (list === undefined) continue;
    list[at] = owners === undefined ? cell : (owners[cell] ?? 0);
    filled[code] = at + 1;
  }
  return lists.slice(1).map((list) => createPlaceSet(size, list));
}

/** The products that have any of the column's values. */
export function knownOf(size: number, column: ValueColumn | ManyColumn): Bitset {
  const { codes } = column;
  const known = createBitset(size);
  const owners = column.kind === "many" ? toOwners(column) : undefined;
  for (let cell = 0; cell < codes.length; cell += 1) {
    if (codes[cell] === 0) continue;
    setBit(known, owners === undefined ? cell : (owners[cell] ?? 0));
  }
  return known;
}

function countCodes(codes: ValueColumn["codes"], codeCount: number): Uint32Array {
  const counts = new Uint32Array(codeCount);
  for (let cell = 0; cell < codes.length; cell += 1) {
    const code = codes[cell] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** By index of a code, the product it belongs to. Of a column of one value each that is the index. */
function toOwners({ offsets, codes }: ManyColumn): Uint32Array {
  const owners = new Uint32Array(codes.length);
  for (let place = 0; place + 1 < offsets.length; place += 1) {
    owners.fill(place, offsets[place], offsets[place + 1]);
  }
  return owners;
}
