/**
 * The places of the highest weights, the highest first, equals in the order of the catalogue.
 * Places without any weight are not among them. One pass; `count` is meant to be small.
 */
export function likeliestPlaces(weights: ArrayLike<number>, count: number): readonly number[] {
  if (count === 0) return [];
  const found: number[] = [];
  const weightAt = (at: number): number => weights[found[at] ?? -1] ?? 0;
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] ?? 0;
    if (!(weight > 0) || (found.length === count && weight <= weightAt(count - 1))) continue;
    let at = found.length < count ? found.length : count - 1;
    for (; at > 0 && weightAt(at - 1) < weight; at -= 1) found[at] = found[at - 1] ?? place;
    if (at < count) found[at] = place;
  }
  return found;
}
