import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  countBits,
  countCommon,
  countOnes,
  createBitset,
  difference,
  fullBitset,
  hasBit,
  intersect,
  intersection,
  isEmpty,
  listBits,
  setBit,
  subtract,
  toBitset,
  union,
  unite,
} from "../../src/lib/bitset.ts";

/** Around the borders of words, where one too many or too few would show. */
const sizes = [0, 1, 31, 32, 33, 63, 64, 65, 1000];

const twoSets = fc.constantFrom(...sizes).chain((size) => {
  const places = fc.uniqueArray(fc.nat(Math.max(0, size - 1)), { maxLength: size });
  return fc.record({ size: fc.constant(size), one: places, other: places });
});

function ascending(places: Iterable<number>): number[] {
  return [...places].sort((a, b) => a - b);
}

it("behaves like a set of numbers", () => {
  fc.assert(
    fc.property(twoSets, ({ size, one, other }) => {
      const a = toBitset(size, one);
      const b = toBitset(size, other);
      const common = one.filter((place) => other.includes(place));
      const all = new Set([...one, ...other]);
      const onlyFirst = one.filter((place) => !other.includes(place));
      expect([...listBits(a)]).toEqual(ascending(one));
      expect(countBits(a)).toBe(one.length);
      expect(countCommon(a, b)).toBe(common.length);
      expect([...listBits(intersection(a, b))]).toEqual(ascending(common));
      expect([...listBits(union(a, b))]).toEqual(ascending(all));
      expect([...listBits(difference(a, b))]).toEqual(ascending(onlyFirst));
      expect(isEmpty(a)).toBe(one.length === 0);
      const held = Array.from({ length: size }, (_, place) => place).filter((place) =>
        hasBit(a, place),
      );
      expect(held).toEqual(ascending(one));
    }),
    { seed: 7, numRuns: 200 },
  );
});

it.each(sizes)("has all of %i places and none beyond", (size) => {
  const full = fullBitset(size);
  expect(full.length).toBe(createBitset(size).length);
  expect(countBits(full)).toBe(size);
  expect([...listBits(full)]).toEqual(Array.from({ length: size }, (_, place) => place));
  expect(hasBit(full, size)).toBe(false);
});

it.each([
  ["intersect", intersect, [3, 40]],
  ["unite", unite, [0, 3, 31, 32, 40, 69]],
  ["subtract", subtract, [0, 31]],
] as const)("%s changes the first set and not the other", (_, combine, expected) => {
  const target = toBitset(70, [0, 3, 31, 40]);
  const other = toBitset(70, [3, 32, 40, 69]);
  combine(target, other);
  expect([...listBits(target)]).toEqual(expected);
  expect([...listBits(other)]).toEqual([3, 32, 40, 69]);
});

it.each([
  ["intersection", intersection],
  ["union", union],
  ["difference", difference],
] as const)("%s leaves both sets as they are", (_, combine) => {
  const one = toBitset(70, [0, 40]);
  const other = toBitset(70, [40, 69]);
  combine(one, other);
  expect([...listBits(one)]).toEqual([0, 40]);
  expect([...listBits(other)]).toEqual([40, 69]);
});

it("sets a bit that is set already", () => {
  const bits = createBitset(33);
  setBit(bits, 32);
  setBit(bits, 32);
  expect([...listBits(bits)]).toEqual([32]);
});

it.each([
  [0, 0],
  [1, 1],
  [0x80000000, 1],
  [0x55555555, 16],
  [0xffffffff, 32],
])("counts the ones of %i", (word, ones) => {
  expect(countOnes(word)).toBe(ones);
});
