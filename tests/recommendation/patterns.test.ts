import { describe, expect, it } from "vitest";
import type { Bitset } from "../../src/lib/bitset.ts";
import { createBitset, toBitset } from "../../src/lib/bitset.ts";
import type { OptionKnowledge } from "../../src/recommendation/knowledge.ts";
import { createPatterns, entropyOf, logLikelihoods } from "../../src/recommendation/patterns.ts";

/** Options over four products, by which of them meet each, and of which the shop does not say. */
function option(
  yes: readonly number[],
  unknown: readonly number[] = [],
  size = 4,
): OptionKnowledge {
  const outcome = { yes: toBitset(size, yes), unknown: toBitset(size, unknown) };
  return { option, keeps: outcome.yes, outcome, neutral: false } as unknown as OptionKnowledge;
}

function neutral(size = 4): OptionKnowledge {
  const everything: Bitset = toBitset(
    size,
    Array.from({ length: size }, (_, at) => at),
  );
  const outcome = { yes: everything, unknown: createBitset(size) };
  return { option, keeps: everything, outcome, neutral: true } as unknown as OptionKnowledge;
}

/** P(option | product) for each product. */
function likelihoods(
  options: readonly OptionKnowledge[],
  size = 4,
): readonly (readonly number[])[] {
  const { patternOf, likelihood, optionCount } = createPatterns(options, size);
  return Array.from(patternOf, (pattern) =>
    Array.from(likelihood.slice(pattern * optionCount, (pattern + 1) * optionCount)),
  );
}

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

describe("how likely an option is chosen", () => {
  it("is even among those met, and a tenth of the answers are any at all", () => {
    // Three options: a meets the first, b the first two, c none, d all.
    const all = [option([0, 1, 3]), option([1, 3]), option([3])];
    expect(likelihoods(all)).toEqual([
      near([0.9 + 0.1 / 3, 0.1 / 3, 0.1 / 3]),
      near([0.45 + 0.1 / 3, 0.45 + 0.1 / 3, 0.1 / 3]),
      near([1 / 3, 1 / 3, 1 / 3]),
      near([1 / 3, 1 / 3, 1 / 3]),
    ]);
  });

  it("counts what the shop does not say a quarter beside what is known", () => {
    // The first is known to meet one option; of the second nothing is known.
    expect(likelihoods([option([0], [1]), option([], [0, 1])]).slice(0, 2)).toEqual([
      near([0.9 * 0.8 + 0.05, 0.9 * 0.2 + 0.05]),
      near([0.5, 0.5]),
    ]);
  });

  it("lets an option that asks for nothing be chosen with any product", () => {
    expect(likelihoods([option([0], [1]), neutral()]).slice(0, 3)).toEqual([
      near([0.5, 0.5]),
      near([0.9 * 0.2 + 0.05, 0.9 * 0.8 + 0.05]),
      near([0.05, 0.95]),
    ]);
  });

  it("adds up to one", () => {
    const all = [option([0, 1], [2]), option([1, 2], [3]), option([], [0, 1, 2, 3]), neutral()];
    for (const row of likelihoods(all)) {
      expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10);
    }
  });
});

describe("patterns", () => {
  it("are shared by the products that meet the same", () => {
    const { patternOf, patternCount } = createPatterns([option([0, 2]), option([0, 2], [3])], 4);
    expect(Array.from(patternOf)).toEqual([0, 1, 0, 2]);
    expect(patternCount).toBe(3);
  });

  it.each([1, 33, 34, 40])("are told apart with %s options", (count) => {
    const all = Array.from({ length: count }, (_, at) =>
      at === count - 1 ? option([0], [1]) : option([]),
    );
    const { patternOf } = createPatterns(all, 4);
    expect(Array.from(patternOf)).toEqual([0, 1, 2, 2]);
  });

  it("of no options are one", () => {
    expect(createPatterns([], 3)).toMatchObject({ patternCount: 1, optionCount: 0 });
  });
});

describe("logLikelihoods", () => {
  const patterns = createPatterns([option([0, 1]), option([1], [2]), option([3])], 4);
  /** By product. */
  const logs = (chosen: readonly number[], combine: "all" | "any") => {
    const found = logLikelihoods(patterns, chosen, combine);
    return Array.from(patterns.patternOf, (pattern) => Math.exp(found[pattern] ?? 0));
  };
  const e = 0.1 / 3;

  it("of one choice is its likelihood", () => {
    // The third is unknown to meet the second option alone: whatever is unknown is all there is.
    const expected = near([0.9 + e, 0.45 + e, e, e]);
    expect(logs([0], "any")).toEqual(expected);
    expect(logs([0], "all")).toEqual(expected);
  });

  it("of one of several is the sum", () => {
    expect(logs([0, 1], "any")).toEqual(near([0.9 + 2 * e, 0.9 + 2 * e, 0.9 + 2 * e, 2 * e]));
  });

  it("of several at once is a yes or no to each", () => {
    expect(logs([0, 1], "all")).toEqual(near([0.9 * 0.1, 0.9 * 0.9, 0.1 * 0.5, 0.1 * 0.1]));
  });
});

describe("entropyOf", () => {
  it.each([
    [[1], 0],
    [[0.5, 0.5], 1],
    [[0.25, 0.25, 0.25, 0.25], 2],
    [[1, 0], 0],
    [[], 0],
  ])("%j is %s bits", (distribution, bits) => {
    expect(entropyOf(distribution)).toBeCloseTo(bits, 12);
  });
});
