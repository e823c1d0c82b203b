/**
 * Chances corrected for having looked at so many things at once (S. Holm 1979): the chance that any
 * one below a limit is there by accident stays below that limit. In the order they were given.
 */
export function holm(chances: readonly number[]): readonly number[] {
  const order = chances
    .map((chance, place) => ({ chance, place }))
    .sort((a, b) => a.chance - b.chance);
  const corrected = Array.from(chances, () => 1);
  let least = 0;
  for (const [rank, { chance, place }] of order.entries()) {
    least = Math.max(least, Math.min(1, chance * (chances.length - rank)));
    corrected[place] = least;
  }
  return corrected;
}
