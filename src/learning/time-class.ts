/**
 * Times are counted in classes, each about a fifth longer than the one before: sums of classes are
 * exact however many conversations there are, and a quantile is right to about a tenth.
 */
const growth = 1.2;
const shortestMs = 50;
const classesMax = 110;

export function timeClassOf(ms: number): number {
  if (ms <= shortestMs) return 0;
  return Math.min(classesMax, Math.round(Math.log(ms / shortestMs) / Math.log(growth)));
}

/** The middle of a class, in milliseconds. */
export function timeOf(timeClass: number): number {
  return shortestMs * growth ** timeClass;
}

/** The time that this share of all measured stays below; undefined when there are none. */
export function timeQuantile(
  classes: ReadonlyMap<number, number>,
  share: number,
): number | undefined {
  const all = [...classes.values()].reduce((sum, n) => sum + n, 0);
  let left = all * share;
  for (const [timeClass, n] of [...classes].sort(([a], [b]) => a - b)) {
    left -= n;
    if (left <= 0) return timeOf(timeClass);
  }
  return undefined;
}
