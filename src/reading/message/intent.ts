import { wantsForbidden } from "./attack-form.ts";
import { decideIntent } from "./decide-intent.ts";
import { needsOtherSize, tellsOfFailure } from "./complaint-form.ts";
import { wantsPerson } from "./human-form.ts";
import { weightOf, wordsOf } from "./intent-words.ts";
import type { Match } from "./match.ts";
import type { Intent } from "./reading.ts";
import { asksForKnowledge, asksOfWorld, asksWhy, onlyWonders } from "./question-form.ts";
import { speaksOfAssistant } from "./smalltalk-form.ts";
import { smallWords } from "../small-words.ts";
import type { Token } from "./tokens.ts";

export interface Evidence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  /** How many needs the message names. */
  readonly needs: number;
  /** How many of them speak of gear and its use: not of a price, a place or a size. */
  readonly ofGear: number;
  /** A price or a size is named: nobody asks for knowledge in a size. */
  readonly isFitted: boolean;
}

export interface Intents {
  /** Most likely first. */
  readonly ranked: readonly Intent[];
  /** The words that told, where the rules alone would have said something else. */
  readonly because: readonly string[];
}

/**
 * What the shopper is after, most likely first. Looking for something is what most messages are
 * and what must never be refused: every other intent needs words of its own, and more of them
 * where needs are named as well.
 */
export function intentsOf(evidence: Evidence): Intents {
  const { text, needs, tokens } = evidence;
  if (hasMarkup(text)) return surely(["attack", ...(needs > 0 ? (["find"] as const) : [])]);
  if (weightOf(evidence.matches, "attack") > 0 || wantsForbidden(tokens)) {
    return surely(["attack", "find"]);
  }
  if (!isForGear(tokens, evidence.matches) && isSoughtElsewhere(evidence.matches, tokens)) {
    return surely(["off_topic", "find"]);
  }
  return decideIntent(evidence, scoresOf(evidence));
}

function surely(ranked: readonly Intent[]): Intents {
  return { ranked, because: [] };
}

/** How much the rules find said for each intent; an attack they know is never weighed. */
function scoresOf(evidence: Evidence): readonly (readonly [Intent, number])[] {
  const { text, needs, tokens } = evidence;
  const words = (intent: string) => weightOf(evidence.matches, intent);
  const find = words("find");
  const named = Math.min(needs, 6) * 0.4;
  const others =
    words("elsewhere") * othersGoods(evidence) +
    words("service") +
    words("complaint") +
    words("human") +
    words("off_topic");
  const asks = others < 1 && !evidence.isFitted && asksForKnowledge(text, tokens, evidence.matches);
  const isTrivia = find === 0 && others < 1 && asksOfWorld(tokens);
  const isStrange = (asks || isTrivia) && isOfAnotherField(evidence);
  const isRequest =
    words("service") > 0 &&
    /\?|^\W*(?:how|can|could|wie|kann|wo|where|when|wann)\b|\b(?:how do i|wie)\b/i.test(text);
  const failure =
    asks || isRequest ? undefined : tellsOfFailure(tokens, evidence.matches, evidence.isFitted);
  const hasFailed = failure !== undefined;
  const isChat =
    needs <= 1 && words("off_topic") === 0 && !hasProduct(evidence) && speaksOfAssistant(tokens);
  const isOrdered = !hasFailed && needsOtherSize(tokens);
  // "I'd like to change my delivery address" looks for nothing.
  const isErrand = words("service") >= 1 && !hasProduct(evidence);
  return [
    ["find", (asks ? 0 : Math.min(find, 3) * (isErrand ? 0.7 : 1.4)) + named + 0.6],
    [
      "service",
      words("service") * 1.7 + (isOrdered ? 2.5 : 0) + (isMyOwn(tokens) ? words("service") : 0),
    ],
    [
      "complaint",
      words("complaint") * 1.7 + (hasFailed ? 2.5 : 0) + (failure === "surely" ? named : 0),
    ],
    ["human", words("human") * 2.2 + (words("complaint") === 0 && wantsPerson(tokens) ? 3 : 0)],
    [
      "question",
      isStrange
        ? 0
        : words("question") * (others < 1 ? 2 : 0.7) +
          (asks ? 1.2 + named : 0) +
          (asks && onlyWonders(tokens) ? 2.5 : 0) +
          (asks && asksWhy(tokens) ? 1.5 : 0),
    ],
    [
      "off_topic",
      words("off_topic") * (needs > 0 ? 2 : 3) +
        words("elsewhere") * othersGoods(evidence) +
        (isStrange ? 2.5 : 0),
    ],
    ["smalltalk", smalltalk(evidence, others + find + words("question")) + (isChat ? 4 : 0)],
  ];
}

/** "Can you repair my …": the thing is the shopper's already. */
function isMyOwn(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word.text);
  return words.some(
    (word, at) =>
      repairing.has(word) && words.slice(Math.max(0, at - 7), at + 5).some((one) => mine.has(one)),
  );
}

const repairing: ReadonlySet<string> = new Set(
  "repair repairs repaired fix mend resole reproof replace reparieren repariert flicken besohlen nahen tauschen austauschen ersetzen".split(
    " ",
  ),
);
const mine: ReadonlySet<string> = new Set(
  "my mine mein meine meinen meiner meinem our unser unsere".split(" "),
);

/** Whoever asks about nothing a shop for outdoor gear has to do with asks the wrong shop. */
function isOfAnotherField(evidence: Evidence): boolean {
  const { matches, tokens } = evidence;
  if (wordsOf(matches, "smalltalk") > 0 || tokens.length < 4) return false;
  return !matches.some(({ label }) => fieldSlots.has(label.slot));
}

const fieldSlots: ReadonlySet<string> = new Set(
  "product activity want avoid weather fit implies topic season".split(" "),
);

function hasProduct({ matches }: Evidence): boolean {
  return matches.some(({ label }) => label.slot === "product");
}

/** What a laptop says about the shopper: nothing where a backpack is named to put it in. */
function othersGoods({ tokens, matches, ofGear }: Evidence): number {
  return isForGear(tokens, matches) ? 0 : Math.max(0, 3 - ofGear * 0.8);
}

function isForGear(tokens: readonly Token[], matches: readonly Match[]): boolean {
  return (
    matches.some(({ label }) => label.slot === "product" || label.value === "human") ||
    tokens.some(({ word }) => carrying.has(word.text))
  );
}

/**
 * What another shop sells is the object of the search, and whatever else is said is said of that:
 * "Ich suche eine 3-Zimmer-Wohnung, warm bis 1200".
 */
function isSoughtElsewhere(matches: readonly Match[], tokens: readonly Token[]): boolean {
  return matches.some(({ label, namedFrom, namedTo }) => {
    if (label.value !== "elsewhere" || label.mark === "maybe") return false;
    const clause = tokens[namedFrom]?.word.clause;
    // "I need a laptop bag" needs a bag.
    const next = tokens[namedTo + 1]?.word;
    if (next?.clause === clause && !smallWords.has(next?.text ?? "")) return false;
    const before = tokens
      .slice(Math.max(0, namedFrom - seekingReach), namedFrom)
      .filter(({ word }) => word.clause === clause)
      .map(({ word }) => word.text);
    const seekingAt = before.findLastIndex((word) => seekings.has(word));
    return seekingAt >= 0 && !before.slice(seekingAt).some((word) => purposes.has(word));
  });
}

const seekingReach = 6;
const seekings: ReadonlySet<string> = new Set(
  "suche such suchen sucht suach brauche brauch brauchen need needing want wants looking buy kaufen buying searching".split(
    " ",
  ),
);
/** "I need something for the car" looks for no car. */
const purposes: ReadonlySet<string> = new Set(
  "furs fur zum zur beim fuers in im am auf to under with mit gegen from aus something etwas was things stuff".split(
    " ",
  ),
);

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
    /<\/?[a-z!][^<]*>|\[\/?(?:inst|system|admin)\]|<<sys>>|<script|javascript:|\bon\w+\s*=/i.test(
      text,
    ) ||
    /\b(?:drop|delete|insert|truncate|alter)\s+(?:table|from|into)\b|\bselect\b.+\bfrom\b.+[;*]|\bselect\s+\*|\bunion\s+select\b/i.test(
      text,
    ) ||
    /\{\{.*\}\}|\$\{.*\}|['"]\s*(?:or|and)\s+['"]?1['"]?\s*=|;\s*--|\.\.\/\.\.\//i.test(text)
  );
}

/** Politeness is around everything; alone, or with nothing else said, it is small talk. */
function smalltalk({ text, matches, tokens, needs }: Evidence, others: number): number {
  const said = wordsOf(matches, "smalltalk");
  // A smile and nothing else.
  if (tokens.length === 0) return needs === 0 && text.trim() !== "" ? 2 : 0;
  const share = said / tokens.length;
  if (share === 1 && tokens.length <= 3) return 4;
  // "No leather" answers, and says what is wanted.
  if (said === 0 || needs > 1 || (needs > 0 && answers.has(tokens[0]?.word.text ?? ""))) return 0;
  if (share >= 0.6) return 4;
  if (share >= 0.34 && tokens.length <= 8) return 2.2;
  return others === 0 && needs === 0 && tokens.length <= 12 ? 1.6 : 0;
}

const answers: ReadonlySet<string> = new Set(
  "yes no yeah yep nope ja nein nee jo kein keine not".split(" "),
);
