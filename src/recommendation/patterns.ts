import { hasBit } from "../lib/bitset.ts";
import type { OptionKnowledge } from "./knowledge.ts";

/** The share of answers that contradict the product the shopper would be happiest with. */
const answerError = 0.1;

/**
 * How likely a shopper who would be happiest with a product chooses each option of a question.
 *
 * Products that meet the same options answer alike, so the likelihoods are kept once per *pattern*
 * and every product only names its pattern. A question over 50,000 products then costs one addition
 * per product, and the logarithms are taken over a few dozen patterns:
 *
 * ```text
 *              town  hills  rock
 * pattern 0     yes    no     no      ← 31,204 products
 * pattern 1     yes   yes     no      ←  9,120 products
 * pattern 2       ?     ?      ?      ←  4,007 products: the shop does not say
 * ```
 */
export interface Patterns {
  /** The pattern of each product. */
  readonly patternOf: Uint16Array;
  /** Patterns × options: P(option | product), each row adds up to 1. */
  readonly likelihood: Float64Array;
  /** Whether the shop states enough of such a product for one of the options to be its answer. */
  readonly answered: readonly boolean[];
  /** Options that ask for nothing; choosing one says nothing about the product. */
  readonly neutral: readonly boolean[];
  /** Patterns × options: 1 meets it, 0 does not, ½ unknown. */
  readonly meets: Float64Array;
  readonly optionCount: number;
  readonly patternCount: number;
}

/** Products beyond this many patterns share the last one; no real question comes near it. */
const patternsMax = 65_535;

export function createPatterns(options: readonly OptionKnowledge[], size: number): Patterns {
  const numbers = new Map<number | string, number>();
  const rows: (readonly number[])[] = [];
  const patternOf = new Uint16Array(size);
  for (let place = 0; place < size; place += 1) {
    const row = options.map((option) => meetsAt(option, place));
    const key = keyOf(row);
    let pattern = numbers.get(key);
    if (pattern === undefined) {
      pattern = Math.min(rows.length, patternsMax - 1);
      numbers.set(key, pattern);
      if (pattern === rows.length) rows.push(row);
    }
    patternOf[place] = pattern;
  }
  const likelihood = rows.map((row) => likelihoodOf(row, options));
  return {
    patternOf,
    likelihood: Float64Array.from(likelihood.flat()),
    answered: rows.map((row) => isAnswered(row, options)),
    neutral: options.map((option) => option.neutral),
    meets: Float64Array.from(rows.flat()),
    optionCount: options.length,
    patternCount: rows.length,
  };
}

/** Three outcomes per option are a number in base three, as long as that is exact. */
function keyOf(row: readonly number[]): number | string {
  if (row.length > 33) return row.join(" ");
  return row.reduce((key, meets) => key * 3 + meets * 2, 0);
}

function meetsAt({ outcome }: OptionKnowledge, place: number): number {
  if (hasBit(outcome.yes, place)) return 1;
  return hasBit(outcome.unknown, place) ? 0.5 : 0;
}

/**
 * A shopper who would be happiest with a product chooses evenly among the options it meets, or one
 * that asks for nothing; with probability ε the answer is any option at all. A product that meets
 * none makes all options alike.
 */
function likelihoodOf(row: readonly number[], options: readonly OptionKnowledge[]): number[] {
  const even = 1 / Math.max(1, options.length);
  const weights = row.map((meets, at) => (options[at]?.neutral === true ? 1 : weightOf(meets)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) =>
    total === 0 ? even : (1 - answerError) * (weight / total) + answerError * even,
  );
}

/**
 * A product that is known to meet an option has an answer. One that is known to meet none has one
 * where an option asks for nothing; of one the shop says too little about, nobody knows.
 */
function isAnswered(row: readonly number[], options: readonly OptionKnowledge[]): boolean {
  const asking = row.filter((_, at) => options[at]?.neutral !== true);
  return asking.includes(1) || (asking.length < row.length && !asking.includes(0.5));
}

/** Beside an option that is known to fit, one of which nothing is known is chosen less often. */
function weightOf(meets: number): number {
  return meets === 0.5 ? 0.25 : meets;
}

/** Bits of uncertainty in a choice. */
export function entropyOf(distribution: readonly number[]): number {
  let bits = 0;
  for (const share of distribution) if (share > 0) bits -= share * Math.log2(share);
  return bits;
}

/** log P(answer | product), by pattern, for one or several chosen options. */
export function logLikelihoods(
  patterns: Patterns,
  chosen: readonly number[],
  combine: "all" | "any",
): Float64Array {
  const result = new Float64Array(patterns.patternCount);
  for (let pattern = 0; pattern < patterns.patternCount; pattern += 1) {
    const row = pattern * patterns.optionCount;
    result[pattern] =
      combine === "any" || chosen.length === 1
        ? Math.log(sumOf(patterns.likelihood, row, chosen))
        : logOfAll(patterns.meets, row, chosen);
  }
  return result;
}

function sumOf(likelihood: Float64Array, row: number, chosen: readonly number[]): number {
  return chosen.reduce((sum, option) => sum + (likelihood[row + option] ?? 0), 0);
}

/** Several choices that must all hold are several small yes-or-no answers. */
function logOfAll(meets: Float64Array, row: number, chosen: readonly number[]): number {
  return chosen.reduce((sum, option) => {
    const met = meets[row + option] ?? 0.5;
    return sum + Math.log(answerError + (1 - 2 * answerError) * met);
  }, 0);
}
