import { expect, it } from "vitest";
import { listBits, toBitset } from "../../src/lib/bitset.ts";
import { toPlaceSet, type PlaceSet } from "../../src/lib/place-set.ts";
import { createSelection } from "../../src/lib/selection.ts";

const places = [0, 31, 32, 69];

it.each<[string, PlaceSet]>([
  ["bits", toPlaceSet(toBitset(70, places))],
  ["a list", { kind: "list", list: Uint32Array.from(places), count: places.length }],
])("made from %s, offers both forms and derives them once", (_, set) => {
  const selection = createSelection(70, set);
  expect(selection.count).toBe(4);
  expect([...selection.list()]).toEqual(places);
  expect([...listBits(selection.bits)]).toEqual(places);
  expect(selection.list()).toBe(selection.list());
  expect(selection.bits).toBe(selection.bits);
});
