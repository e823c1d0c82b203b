import { distance } from "fastest-levenshtein";

/**
 * The known name closest to a misspelt one, or undefined when none is close enough to be worth
 * suggesting: at most a third of its letters may differ, or two (swapped neighbours count as two).
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  const least = name.length < 4 ? 1 : 2;
  let bestDistance = Math.max(least, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const found = distance(wanted, candidate.toLowerCase());
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** The hint for an issue about an unknown name. */
export function suggestName(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  const nearest = nearestName(name, names);
  if (nearest !== undefined) return `did you mean "${nearest}"?`;
  if (names.length === 0) return undefined;
  const listed = names
    .slice(0, 12)
    .map((known) => `"${known}"`)
    .join(", ");
  return `known: ${listed}${names.length > 12 ? `, and ${names.length - 12} more` : ""}`;
}
