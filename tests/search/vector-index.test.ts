import { array, assert, integer, property, tuple, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { fullBitset, toBitset } from "../../src/lib/bitset.ts";
import { toPlaceSet } from "../../src/lib/place-set.ts";
import { createRandom } from "../../src/lib/random.ts";
import { createSelection, type Selection } from "../../src/lib/selection.ts";
import { packVector } from "../../src/search/packed-vector.ts";
import { createVectorIndex } from "../../src/search/vector-index.ts";

function select(count: number, places: readonly number[]): Selection {
  return createSelection(count, toPlaceSet(toBitset(count, places)));
}

function pack(...numbers: readonly number[]): Int8Array {
  return packVector(Float32Array.from(numbers));
}

function indexOf(vectors: readonly Int8Array[], dimension: number) {
  return createVectorIndex({
    count: vectors.length,
    dimension,
    vectorOf: (place) => vectors[place] ?? pack(),
  });
}

describe("five directions", () => {
  const east = pack(1, 0);
  const index = indexOf([pack(0, 1), pack(5, 5), pack(-1, 0), pack(3, 0), pack(0, 0)], 2);
  const all = select(5, [0, 1, 2, 3, 4]);

  it.each<[string, Int8Array, Selection, number, readonly number[]]>([
    ["the nearest first", east, all, 5, [3, 1, 0, 4, 2]],
    ["as many as it may", east, all, 2, [3, 1]],
    ["only what is selected", east, select(5, [1, 2]), 5, [1, 2]],
    ["equal ones by place", pack(0, 0), all, 5, [0, 1, 2, 3, 4]],
    ["nothing selected", east, select(5, []), 5, []],
  ])("finds %s", (_, query, selection, limit, expected) => {
    expect(index.best(query, selection, limit).map(({ place }) => place)).toEqual(expected);
  });

  it.each<[string, Int8Array, readonly number[]]>([
    ["a direction", east, [0, Math.SQRT1_2, -1, 1, 0]],
    ["no direction", pack(0, 0), [0, 0, 0, 0, 0]],
    ["another dimension", pack(1, 0, 0), [0, 0, 0, 0, 0]],
  ])("scores %s", (_, query, expected) => {
    const scores = [...index.scores(query, all)];
    expect(scores).toEqual(expected.map((score) => expect.closeTo(score, 5)));
  });

  it("takes a vector of another dimension for none", () => {
    const broken = indexOf([pack(1, 0, 1), pack(1, 0)], 2);
    expect([...broken.scores(east, select(2, [0, 1]))]).toEqual([0, 1]);
  });
});

describe("any vectors", () => {
  const vectorOf = (seed: number, dimension: number): Float32Array => {
    const random = createRandom(seed);
    return Float32Array.from({ length: dimension }, () => random.next() - 0.5);
  };
  const exact = (one: Float32Array, other: Float32Array): number => {
    const dot = (a: Float32Array, b: Float32Array): number =>
      a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0);
    return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
  };

  it("have cosines between −1 and 1, as near to the exact ones as bytes allow", () => {
    const inputs = tuple(
      integer({ min: 32, max: 300 }),
      uniqueArray(integer(), { minLength: 1, maxLength: 20 }),
      integer(),
    );
    assert(
      property(inputs, ([dimension, seeds, seed]) => {
        const vectors = seeds.map((one) => vectorOf(one, dimension));
        const query = vectorOf(seed, dimension);
        const index = indexOf(vectors.map(packVector), dimension);
        const all = createSelection(seeds.length, toPlaceSet(fullBitset(seeds.length)));
        for (const [place, score] of index.scores(packVector(query), all).entries()) {
          expect(Math.abs(score)).toBeLessThanOrEqual(1);
          expect(Math.abs(score - exact(query, vectors[place] ?? query))).toBeLessThan(0.02);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it("score the same whatever else is selected", () => {
    const vectors = Array.from({ length: 70 }, (_, at) => packVector(vectorOf(at, 8)));
    const index = indexOf(vectors, 8);
    const query = packVector(vectorOf(99, 8));
    const all = index.scores(query, createSelection(70, toPlaceSet(fullBitset(70))));
    assert(
      property(array(integer({ min: 0, max: 69 }), { maxLength: 70 }), (places) => {
        const selection = select(70, places);
        const list = [...selection.list()];
        expect([...index.scores(query, selection)]).toEqual(list.map((place) => all[place]));
      }),
      { seed: 4, numRuns: 50 },
    );
  });
});
