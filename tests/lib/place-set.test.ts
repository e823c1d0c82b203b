import * as fc from "fast-check";
import { expect, it } from "vitest";
import { listBits, toBitset } from "../../src/lib/bitset.ts";
import {
  bitsOf,
  createPlaceSet,
  intersectAll,
  listOf,
  toPlaceSet,
  type PlaceSet,
} from "../../src/lib/place-set.ts";

it.each([
  [0, 0, "list"],
  [100, 0, "list"],
  [31, 1, "bits"],
  [32, 1, "bits"],
  [33, 1, "list"],
  [64, 2, "bits"],
  [65, 2, "list"],
])("keeps %i places' set of %i in the smaller form: %s", (size, count, kind) => {
  const places = Uint32Array.from({ length: count }, (_, at) => at);
  const set = createPlaceSet(size, places);
  expect(set.kind).toBe(kind);
  expect(set.count).toBe(count);
  expect([...listOf(set)]).toEqual([...places]);
});

const size = 130;

const placeSets = fc
  .record({
    kind: fc.constantFrom("bits", "list"),
    places: fc.uniqueArray(fc.nat(size - 1), { maxLength: size }),
  })
  .map(({ kind, places }): PlaceSet => {
    const bits = toPlaceSet(toBitset(size, places));
    return kind === "bits" ? bits : { kind: "list", list: listOf(bits), count: places.length };
  });

it("shows the same set in both forms", () => {
  fc.assert(
    fc.property(placeSets, (set) => {
      expect([...listBits(bitsOf(set, size))]).toEqual([...listOf(set)]);
      expect(set.count).toBe(listOf(set).length);
    }),
    { seed: 7 },
  );
});

it("intersects sets of either form, and changes none of them", () => {
  fc.assert(
    fc.property(placeSets, fc.array(placeSets, { maxLength: 3 }), (first, others) => {
      const before = [first, ...others].map((set) => [...listOf(set)]);
      const expected = others.reduce(
        (left, set) => left.filter((place) => listOf(set).includes(place)),
        [...listOf(first)],
      );
      const common = intersectAll(size, [first, ...others]);
      expect([...listOf(common)]).toEqual(expected);
      expect(common.count).toBe(expected.length);
      expect([first, ...others].map((set) => [...listOf(set)])).toEqual(before);
    }),
    { seed: 7, numRuns: 300 },
  );
});
