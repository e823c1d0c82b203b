import { distance } from "fastest-levenshtein";

/**
 * Whether two words differ by no more letters than a typo explains: none up to four letters, one
 * up to seven, two beyond. Swapped neighbours ("wasesr") count as one.
 */
export function isTypoOf(written: string, meant: string): boolean {
  if (written === meant) return true;
  const allowed = typosAllowed(Math.min(written.length, meant.length));
  if (allowed === 0 || Math.abs(written.length - meant.length) > allowed) return false;
  const found = distance(written, meant);
  return found <= allowed || (found === allowed + 1 && isSwap(written, meant));
}

function typosAllowed(length: number): number {
  if (length <= 4) return 0;
  return length <= 7 ? 1 : 2;
}

/** One pair of neighbours changed places, and nothing else. */
export function isSwap(written: string, meant: string): boolean {
  if (written.length !== meant.length || written === meant) return false;
  let at = 0;
  while (written[at] === meant[at]) at += 1;
  return (
    written[at] === meant[at + 1] &&
    written[at + 1] === meant[at] &&
    written.slice(at + 2) === meant.slice(at + 2)
  );
}
