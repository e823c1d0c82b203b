/**
 * Moves places apart until neighbours are at least `gap` from each other, each as little as need
 * be, and inside the bounds where there is room. The order of the places stays.
 */
export function spreadPlaces(
  wanted: readonly number[],
  gap: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const order = wanted.map((place, at) => ({ place, at })).sort((a, b) => a.place - b.place);
  const places: number[] = [];
  let before = -Infinity;
  for (const { place } of order) {
    before = Math.max(place, before + gap, from);
    places.push(before);
  }
  // What was pushed over the edge comes back from the other side.
  let after = Infinity;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    after = Math.min(places[at] ?? to, after - gap, to);
    places[at] = after;
  }
  const result = [...wanted];
  for (const [rank, { at }] of order.entries()) result[at] = places[rank] ?? from;
  return result;
}
