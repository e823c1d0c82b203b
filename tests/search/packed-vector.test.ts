import { array, assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { formatVector, packVector, parseVector } from "../../src/search/packed-vector.ts";

const run = { seed: 8, numRuns: 300 };
const numbers = array(double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 200 });

describe("a vector in bytes", () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ["its largest number is 127", [0.5, 0.25, 0], [127, 64, 0]],
    ["or −127", [-2, 1], [-127, 64]],
    ["of length 0 stays so", [0, 0], [0, 0]],
    ["may be empty", [], []],
    ["counts what is no number as 0", [Number.NaN, 3, Infinity], [0, 127, 0]],
  ])("%s", (_, vector, expected) => {
    expect([...packVector(Float32Array.from(vector))]).toEqual(expected);
  });

  it("is the same however long the vector was", () => {
    const vector = Float32Array.from([3, -1, 2]);
    expect(packVector(vector.map((number) => number * 8))).toEqual(packVector(vector));
  });

  it("is found again in what was written down", () => {
    assert(
      property(numbers, (vector) => {
        const packed = packVector(Float32Array.from(vector));
        expect(parseVector(formatVector(packed))).toEqual(packed);
      }),
      run,
    );
  });

  it.each(["?", "AA", "AAA", "A===", "AAAA\n", "AA==AAAA", "Ä"])("is not read from %j", (text) => {
    expect(parseVector(text)).toBeUndefined();
  });
});
