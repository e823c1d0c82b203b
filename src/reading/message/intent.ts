import type { Match } from "./match.ts";
import type { Intent } from "./reading.ts";
import { asksForKnowledge } from "./question-form.ts";
import type { Token } from "./tokens.ts";

export interface Evidence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** How many needs the message names. */
  readonly needs: number;
  /** A price or a size is named: nobody asks for knowledge in a size. */
  readonly isFitted: boolean;
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
  const named = Math.min(needs, 6) * 0.6;
  const others =
    words("elsewhere") * othersGoods(evidence) +
    words("service") +
    words("complaint") +
    words("human") +
    words("off_topic");
  const asks = others < 1 && !evidence.isFitted && asksForKnowledge(text, tokens, evidence.matches);
  const scores: readonly (readonly [Intent, number])[] = [
    ["find", (asks ? 0 : Math.min(find, 3) * 1.4) + named + 0.6],
    ["service", words("service") * 1.7],
    ["complaint", words("complaint") * 1.7],
    ["human", words("human") * 2.2],
    ["question", words("question") * (others < 1 ? 2 : 0.7) + (asks ? 1.2 + named : 0)],
    [
      "off_topic",
      words("off_topic") * (needs > 0 ? 2 : 3) + words("elsewhere") * othersGoods(evidence),
    ],
    ["smalltalk", smalltalk(evidence, others + find + words("question"))],
  ];
  const ranked = [...scores].sort(([, one], [, other]) => other - one);
  return ranked.filter(([, score], place) => place === 0 || score >= 1.5).map(([intent]) => intent);
}

/** What a laptop says about the shopper: nothing where a backpack is named to put it in. */
function othersGoods({ tokens, matches, needs }: Evidence): number {
  const hasProduct = matches.some(
    ({ label }) => label.slot === "product" || label.value === "human",
  );
  const isCarried = tokens.some(({ word }) => carrying.has(word.text));
  return hasProduct || isCarried ? 0 : Math.max(0, 3 - needs * 0.8);
}

/** "Laptop muss rein": it is put into what is looked for. */
const carrying: ReadonlySet<string> = new Set(
  (
    "rein reinpassen reinpasst reingehen hinein hineinpassen passt passen fach facher drin verstauen mitnehmen transportieren " +
    "schleppen tragen fit fits fitting sleeve compartment carry carries carrying room space inside pocket hold holds"
  ).split(" "),
);

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
  return phrases.reduce((sum, phrase) => {
    const more = Math.min(phrase.namedTo - phrase.namedFrom, 3) * 0.3;
    if (phrase.label.mark !== "maybe") return sum + 1 + more;
    return isInWish(phrase, matches) ? sum : sum + 0.6;
  }, 0);
}

/** "That won't fall apart after one season" is no complaint. */
function isInWish({ namedFrom, namedTo }: Match, matches: readonly Match[]): boolean {
  return matches.some(
    ({ label, from, to }) =>
      (label.slot === "want" || label.slot === "avoid") && from <= namedTo && namedFrom <= to,
  );
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

/** Politeness is around everything; alone, or with nothing else said, it is small talk. */
function smalltalk({ matches, tokens, needs }: Evidence, others: number): number {
  const said = wordsOf(matches, "smalltalk");
  if (said === 0 || needs > 1) return 0;
  const share = said / Math.max(1, tokens.length);
  if (share >= 0.6) return 4;
  if (share >= 0.34 && tokens.length <= 8) return 2.2;
  return others === 0 && needs === 0 && tokens.length <= 12 ? 1.6 : 0;
}
