/** Patience between attempts: doubling, with jitter so that a crowd does not come back at once. */
export function backoffMs(attempt: number, random: () => number): number {
  const ms = Math.min(15_000, 500 * 2 ** attempt);
  return ms / 2 + (ms / 2) * random();
}
