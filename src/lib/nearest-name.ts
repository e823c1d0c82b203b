import { distance } from "fastest-levenshtein";
import { isSwap } from "./edit-distance.ts";

/**
 * The known name closest to a misspelt one, or undefined when none is close enough to be worth
 * suggesting: at most a third of its letters may differ, or two; of fewer than four letters one.
 * Swapped neighbours count as one.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  const least = name.length < 4 ? 1 : 2;
  let bestDistance = Math.max(least, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const found = differences(wanted, candidate.toLowerCase());
    const hasCommon = found < Math.max(wanted.length, candidate.length);
    if (found < bestDistance && hasCommon) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

function differences(written: string, meant: string): number {
  return isSwap(written, meant) ? 1 : distance(written, meant);
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
