import { distance } from "fastest-levenshtein";

/**
 * Whether a written word differs from the meant one by no more letters than a typo explains: none
 * where the meant word has up to four letters, one up to seven, two beyond. Swapped neighbours
 * ("wasesr") count as one. A letter forgotten is more likely than one made up: "regn" is "regen",
 * but "train" is not "rain".
 */
export function isTypoOf(written: string, meant: string): boolean {
  if (written === meant) return true;
  if (written.length < shortestTypo) return false;
  if (!beginsAlike(written, meant)) return false;
  const allowed = Math.min(typosAllowed(meant.length), written.length > 6 ? 2 : 1);
  if (allowed === 0 || Math.abs(written.length - meant.length) > allowed) return false;
  const found = distance(written, meant);
  return found <= allowed || (found === allowed + 1 && isSwap(written, meant));
}

/** The first letter is the one people hit: "loves" is a word of its own and no "gloves". */
function beginsAlike(written: string, meant: string): boolean {
  return written[0] === meant[0] || (written[0] === meant[1] && written[1] === meant[0]);
}

/** Below this many letters almost any word is one letter away from another. */
const shortestTypo = 4;

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
