import type { Bitset } from "../lib/bitset.ts";

/**
 * Words of the shopper's that products are searched by: what is left of a message once its needs
 * have been read. A vector says what they mean, should a model have been asked; like time and
 * weather it comes as data.
 */
export interface TextQuery {
  readonly text: string;
  readonly vector?: QueryVector;
}

export interface QueryVector {
  /** Vectors of two models have nothing to do with each other. */
  readonly model: string;
  /** Bytes as base64. */
  readonly bytes: string;
}

/**
 * How well each product's texts match, by place; 0 for products not asked about. Both parts add up
 * to the relevance of the product, 0 to 1.
 */
export interface TextMatch {
  /** By shared words and concepts. */
  readonly words: Float32Array;
  /** By the angle between vectors. */
  readonly meaning: Float32Array;
}

/** The texts of a catalogue, ready to be searched. The same queries always match the same. */
export interface TextMatcher {
  /** Undefined when no query says anything the texts know. */
  match(queries: readonly TextQuery[], places: Bitset): TextMatch | undefined;
}

/**
 * The best match speaks for a product as one need read from a text does, nine to one: words may
 * coincide by chance, so they never outweigh two answers.
 */
const priorMax = Math.log(9);

/** Log-prior per product for the belief: 0 to `priorMax`. */
export function textPrior({ words, meaning }: TextMatch): Float64Array {
  return Float64Array.from(words, (word, place) => priorMax * (word + (meaning[place] ?? 0)));
}

/**
 * In ranking a text orders what the needs leave equal: the best match weighs less than a near miss
 * of one need costs, which is 0.3 of the weight 1 at least.
 */
export const textWeight = 0.25;
