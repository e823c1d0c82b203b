import type { Match } from "./match.ts";

/**
 * How much is said for an intent: a phrase counts once, a little more the longer it is; what only
 * hints ("maybe") counts less.
 */
export function weightOf(matches: readonly Match[], intent: string): number {
  const phrases = matches.filter(({ label }) => label.slot === "intent" && label.value === intent);
  return phrases.reduce((sum, phrase) => {
    const more = Math.min(phrase.namedTo - phrase.namedFrom, 3) * 0.3;
    if (phrase.label.mark !== "maybe") return sum + 1 + more;
    return isInWish(phrase, matches) ? sum : sum + 0.6;
  }, 0);
}

/** "That won't fall apart after one season" is no complaint. */
export function isInWish({ namedFrom, namedTo }: Match, matches: readonly Match[]): boolean {
  return matches.some(
    ({ label, from, to }) =>
      (label.slot === "want" || label.slot === "avoid") && from <= namedTo && namedFrom <= to,
  );
}

/** How many words belong to an intent. */
export function wordsOf(matches: readonly Match[], intent: string): number {
  const places = new Set<number>();
  for (const { label, namedFrom, namedTo } of matches) {
    if (label.slot !== "intent" || label.value !== intent) continue;
    for (let at = namedFrom; at <= namedTo; at += 1) places.add(at);
  }
  return places.size;
}
