import { describe, expect, it } from "vitest";
import { createRandom, seedFor } from "../../src/lib/random.ts";

function drawn(seed: number, count: number): readonly number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.next());
}

describe("createRandom", () => {
  it("draws the same for the same seed and something else for another", () => {
    expect(drawn(7, 5)).toEqual(drawn(7, 5));
    expect(drawn(7, 5)).not.toEqual(drawn(8, 5));
  });

  it("draws evenly from 0 to 1, the end left out", () => {
    const numbers = drawn(1, 20_000);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const one of numbers) {
      const tenth = Math.floor(one * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  it.each([
    [0, 0],
    [1, 1_000],
    [0.25, 250],
  ])("is lucky in a share of %s", (share, expected) => {
    const random = createRandom(3);
    const lucky = Array.from({ length: 1_000 }, () => random.chance(share)).filter(Boolean);
    expect(Math.abs(lucky.length - expected)).toBeLessThan(45);
  });

  it("picks every item sooner or later, and nothing of nothing", () => {
    const random = createRandom(5);
    const picked = new Set(Array.from({ length: 100 }, () => random.pick(["a", "b", "c"])));
    expect(picked).toEqual(new Set(["a", "b", "c"]));
    expect(random.pick([])).toBeUndefined();
  });
});

describe("seedFor", () => {
  it("gives every part a seed of its own, negative parts as well", () => {
    const seeds = [1, 2, 3].flatMap((seed) =>
      Array.from({ length: 200 }, (_, part) => seedFor(seed, part - 5)),
    );
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});
