import type { Match } from "./match.ts";
import type { Intent } from "./reading.ts";
import type { Token } from "./tokens.ts";

export interface Evidence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** How many needs the message names. */
  readonly needs: number;
}

/**
 * What the shopper is after, most likely first. Looking for something is what most messages are
 * and what must never be refused: every other intent needs words of its own, and more of them
 * where needs are named as well.
 */
export function intentsOf(evidence: Evidence): readonly Intent[] {
  const { text, needs, tokens } = evidence;
  if (hasMarkup(text)) return ["attack", ...(needs > 0 ? (["find"] as const) : [])];
  const words = (intent: string) => weightOf(evidence.matches, intent);
  const [attack, find] = [words("attack"), words("find")];
  if (attack > 0) return ["attack", "find"];
  const scores: readonly (readonly [Intent, number])[] = [
    ["find", Math.min(find, 3) * 1.4 + Math.min(needs, 6) * 0.6 + 0.6],
    ["service", words("service") * 1.5],
    ["complaint", words("complaint") * 1.7],
    ["human", words("human") * 2.2],
    ["question", words("question") * 2],
    ["off_topic", words("off_topic") * (needs > 0 ? 2 : 3)],
    ["smalltalk", smalltalk(wordsOf(evidence.matches, "smalltalk"), tokens.length, needs)],
  ];
  const ranked = [...scores].sort(([, one], [, other]) => other - one);
  return ranked.filter(([, score], place) => place === 0 || score >= 1.5).map(([intent]) => intent);
}

/** Tags, scripts and database commands; a heart ("<3") is none. */
function hasMarkup(text: string): boolean {
  return (
    /<\/?[a-z!][^<]*>|<script|javascript:|\bon\w+\s*=/i.test(text) ||
    /\b(?:drop|delete|insert|truncate|alter)\s+(?:table|from|into)\b|\bselect\b.+\bfrom\b.+[;*]|\bselect\s+\*|\bunion\s+select\b/i.test(
      text,
    ) ||
    /\{\{.*\}\}|\$\{.*\}|['"]\s*(?:or|and)\s+['"]?1['"]?\s*=|;\s*--|\.\.\/\.\.\//i.test(text)
  );
}

/**
 * How much is said for an intent: a phrase counts once, a little more the longer it is; what only
 * hints ("maybe") counts less.
 */
function weightOf(matches: readonly Match[], intent: string): number {
  const phrases = matches.filter(({ label }) => label.slot === "intent" && label.value === intent);
  return phrases.reduce((sum, { label, namedFrom, namedTo }) => {
    const more = Math.min(namedTo - namedFrom, 3) * 0.3;
    return sum + (label.mark === "maybe" ? 0.6 : 1 + more);
  }, 0);
}

/** How many words belong to an intent. */
function wordsOf(matches: readonly Match[], intent: string): number {
  const places = new Set<number>();
  for (const { label, namedFrom, namedTo } of matches) {
    if (label.slot !== "intent" || label.value !== intent) continue;
    for (let at = namedFrom; at <= namedTo; at += 1) places.add(at);
  }
  return places.size;
}

/** Politeness is around everything; alone it is small talk. */
function smalltalk(words: number, length: number, needs: number): number {
  if (words === 0 || needs > 1) return 0;
  const share = words / Math.max(1, length);
  return share >= 0.6 ? 4 : share >= 0.34 && length <= 8 ? 2.2 : 0;
}
