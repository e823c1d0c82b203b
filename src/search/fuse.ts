export interface ScorePart {
  /** Of the same places in the same order as those of the other parts. */
  readonly scores: Float32Array;
  readonly weight: number;
}

/**
 * Scores of different making as parts of one, which is their sum and lies between 0 and 1: each is
 * brought to the scale on which its best is 1 and what is not above 0 is 0, and gets its share of
 * the weight. A place that is better in one and no worse in the others stays in front.
 *
 * It was chosen by numbers, against sums of reciprocal ranks and of z-scores, and unlike the former
 * it keeps how much better the best one is (docs/decisions/0008-text-relevance.md).
 */
export function fuse(parts: readonly ScorePart[]): readonly Float32Array[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.map(({ scores, weight }) => {
    const best = scores.reduce((highest, score) => Math.max(highest, score), 0);
    const scale = best === 0 || total === 0 ? 0 : weight / total / best;
    return scores.map((score) => Math.max(0, score) * scale);
  });
}
