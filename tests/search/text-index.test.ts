import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullBitset, toBitset } from "../../src/lib/bitset.ts";
import { toPlaceSet } from "../../src/lib/place-set.ts";
import { createSelection, type Selection } from "../../src/lib/selection.ts";
import { createTextIndex } from "../../src/search/text-index.ts";

function select(count: number, places: readonly number[]): Selection {
  return createSelection(count, toPlaceSet(toBitset(count, places)));
}

function indexOf(texts: readonly string[]) {
  return createTextIndex({ count: texts.length, textOf: (place) => texts[place] ?? "" });
}

describe("four titles", () => {
  const titles = [
    "Light rain jacket",
    "Warm down jacket with a warm hood",
    "Rain trousers",
    "Leichte Regenjacke für Männer",
  ];
  const index = indexOf(titles);
  const all = select(4, [0, 1, 2, 3]);

  it.each<[string, readonly string[], Selection, readonly number[]]>([
    ["a word", ["jacket"], all, [0, 1]],
    ["the shorter text first", ["rain"], all, [2, 0]],
    ["more words before fewer", ["rain", "jacket"], all, [0, 2, 1]],
    ["folded words", ["manner"], all, [3]],
    ["only what is selected", ["jacket"], select(4, [1, 2]), [1]],
    ["nothing selected", ["jacket"], select(4, []), []],
    ["no words", [], all, []],
    ["a word no text has", ["tent"], all, []],
    ["a word no text has beside one", ["tent", "trousers"], all, [2]],
    ["a name every object has", ["constructor"], all, []],
  ])("finds %s", (_, terms, selection, expected) => {
    expect(index.best(terms, selection, 10).map(({ place }) => place)).toEqual(expected);
  });

  it("returns as many as it may", () => {
    expect(index.best(["rain", "jacket"], all, 2)).toHaveLength(2);
    expect(index.best(["rain", "jacket"], all, 0)).toEqual([]);
  });

  it("counts a repeated term once", () => {
    const once = index.best(["rain", "jacket"], all, 10);
    expect(index.best(["rain", "jacket", "rain"], all, 10)).toEqual(once);
  });

  it("counts a repeated word of a text, but less and less", () => {
    const texts = ["warm a b c", "warm warm b c", "warm warm warm c"];
    const [one = 0, two = 0, three = 0] = indexOf(texts).scores(["warm"], select(3, [0, 1, 2]));
    expect(two).toBeGreaterThan(one);
    expect(three).toBeGreaterThan(two);
    expect(three - two).toBeLessThan(two - one);
  });

  it("scores all that is selected, 0 for no match", () => {
    const scores = index.scores(["rain"], select(4, [0, 1, 2]));
    expect(scores).toHaveLength(3);
    expect(scores[1]).toBe(0);
    expect(scores[2]).toBeGreaterThan(scores[0] ?? 0);
  });

  it("reads texts as it is told to", () => {
    const letters = createTextIndex(
      { count: 2, textOf: (place) => ["abc", "cde"][place] ?? "" },
      { tokenize: (text) => text.split("") },
    );
    const found = letters.best(["c"], select(2, [0, 1]), 10);
    expect(found.map(({ place }) => place)).toEqual([0, 1]);
  });

  it("takes empty texts, and none at all", () => {
    expect(indexOf(["", "?"]).best(["a"], select(2, [0, 1]), 10)).toEqual([]);
    expect(indexOf([]).scores(["a"], select(0, []))).toHaveLength(0);
  });
});

/** BM25 as the formula says it, k1 = 1.2, b = 0.75. */
function naiveScore(texts: readonly (readonly string[])[], terms: readonly string[], at: number) {
  const own = texts[at] ?? [];
  const lengthMean = texts.flat().length / texts.length;
  return [...new Set(terms)].reduce((sum, term) => {
    const holding = texts.filter((text) => text.includes(term)).length;
    const times = own.filter((word) => word === term).length;
    const rarity = Math.log(1 + (texts.length - holding + 0.5) / (holding + 0.5));
    const norm = 1.2 * (0.25 + (0.75 * own.length) / lengthMean);
    return sum + (times === 0 ? 0 : (rarity * times * 2.2) / (times + norm));
  }, 0);
}

it("agrees with the formula, text by text", () => {
  const word = fc.constantFrom("sun", "rain", "wind", "snow", "hail");
  const questions = fc
    .array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 150 })
    .chain((texts) =>
      fc.record({
        texts: fc.constant(texts),
        terms: fc.array(fc.oneof(word, fc.constant("fog")), { maxLength: 3 }),
        // Often few of many texts, so that both ways through a term's texts are taken.
        places: fc.uniqueArray(fc.nat(texts.length - 1), { maxLength: 150 }),
        few: fc.boolean(),
        limit: fc.integer({ min: 1, max: 12 }),
      }),
    );
  fc.assert(
    fc.property(questions, ({ texts, terms, places, few, limit }) => {
      const selection = select(texts.length, few ? places.slice(0, 3) : places);
      const index = indexOf(texts.map((words) => words.join(" ")));
      const expected = Array.from(selection.list(), (place) => naiveScore(texts, terms, place));
      const scores = index.scores(terms, selection);
      expect(scores).toHaveLength(expected.length);
      for (const [at, score] of scores.entries()) expect(score).toBeCloseTo(expected[at] ?? 0, 4);

      const best = index.best(terms, selection, limit);
      const sorted = expected.filter((score) => score > 0).sort((a, b) => b - a);
      expect(best).toHaveLength(Math.min(limit, sorted.length));
      for (const [at, { place, score }] of best.entries()) {
        expect(score).toBeCloseTo(sorted[at] ?? 0, 4);
        expect(score).toBeCloseTo(naiveScore(texts, terms, place), 4);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

describe("few texts selected of many that hold a frequent word", () => {
  // "rain" is in most of the first 900, "snow" only behind them, so that its first text follows
  // directly on the last one of "rain" wherever both are stored.
  const texts = Array.from({ length: 1000 }, (_, place) => {
    if (place >= 900) return ["snow", "wind"];
    return place % 7 === 0 ? ["wind", "hail"] : ["rain", "wind", "wind"];
  });
  const index = indexOf(texts.map((words) => words.join(" ")));
  const lastRain = 899;

  it.each<readonly number[]>([
    [0],
    [1],
    [7, 8],
    [lastRain],
    [900],
    [lastRain, 900],
    [3, 450, 451, 452, 898, 999],
    [0, 7, 14, 21, 28, 900, 950],
    Array.from({ length: 40 }, (_, at) => at * 25),
  ])("scores %j", (...places) => {
    const selection = select(texts.length, places);
    const scores = index.scores(["rain"], selection);
    const expected = places.map((place) => naiveScore(texts, ["rain"], place));
    expect(Array.from(scores, (score) => score.toFixed(4))).toEqual(
      expected.map((score) => score.toFixed(4)),
    );
  });
});

it("leaves nothing behind for the next question", () => {
  const texts = ["sun rain", "rain", "sun", "wind"];
  const index = indexOf(texts);
  const all = createSelection(4, toPlaceSet(fullBitset(4)));
  const fresh = indexOf(texts).best(["sun"], all, 10);
  index.best(["sun", "rain"], all, 1);
  index.scores(["sun", "wind"], all);
  expect(index.best(["sun"], all, 10)).toEqual(fresh);
});
