import type { Match } from "./match.ts";
import type { Language } from "./phrase-pattern.ts";

/**
 * The matches that stand when phrases overlap: a trap takes away what lies inside it, a longer
 * phrase the shorter ones of its own kind, and the message's language goes before the other one.
 */
export function resolveMatches(matches: readonly Match[], main: Language): readonly Match[] {
  const traps = byPlace(matches.filter(({ label }) => label.slot === "trap"));
  const unique = new Map<string, Match>();
  for (const match of matches) {
    if (match.label.slot === "trap") continue;
    const around = traps.get(match.namedFrom) ?? [];
    if (around.some((trap) => isTaken(match, trap))) continue;
    const key = keyOf(match);
    if (!unique.has(key)) unique.set(key, match);
  }
  const kept = [...unique.values()];
  const others = byPlace(kept);
  return kept.filter(
    (match) => !others.get(match.namedFrom)?.some((other) => gives(match, other, main)),
  );
}

/** The matches that reach over each place, so that far ones need not be compared. */
function byPlace(matches: readonly Match[]): ReadonlyMap<number, readonly Match[]> {
  const places = new Map<number, Match[]>();
  for (const match of matches) {
    for (let at = match.from; at <= match.to; at += 1) {
      const here = places.get(at);
      if (here === undefined) places.set(at, [match]);
      else here.push(match);
    }
  }
  return places;
}

/** All of it lies in what the trap names, and the trap is longer; among single words it wins. */
function isTaken(match: Match, trap: Match): boolean {
  const inside = trap.namedFrom <= match.namedFrom && match.namedTo <= trap.namedTo;
  // What is no gear may tell what is meant instead: "Hundefutter".
  if (match.label.slot === "intent" && lengthOf(match) === lengthOf(trap)) return false;
  return inside && (lengthOf(match) < lengthOf(trap) || lengthOf(match) === 1);
}

/** Whether `match` gives way to `other`. */
function gives(match: Match, other: Match, main: Language): boolean {
  if (match === other) return false;
  const inside = other.from <= match.namedFrom && match.namedTo <= other.to;
  if (!inside) return false;
  if (match.label.slot === "cue") return givesAsCue(match, other);
  const isForeign = match.language !== main && other.language === main;
  if (isForeign && namesAll(other, match) && isContent(other)) return true;
  const nested =
    other.namedFrom <= match.namedFrom &&
    match.namedTo <= other.namedTo &&
    lengthOf(match) < lengthOf(other);
  if (sameKind(match, other)) {
    // "Cycling to work" is cycling, and also the way to work.
    if (nested && match.label.slot === "activity" && lengthOf(match) > 1) {
      return match.label.value === other.label.value;
    }
    if (nested) return true;
    const equal = match.namedFrom === other.namedFrom && match.namedTo === other.namedTo;
    return equal && match.language !== main && other.language === main;
  }
  // "Keeps me cool" is no style.
  const isWider = other.label.slot === "weather" || other.label.slot === "fit";
  if (nested && isWider && kindOf(match) === "want") return true;
  const isSame = match.namedFrom === other.namedFrom && match.namedTo === other.namedTo;
  // "Fleece lined" is no fleece.
  if (isSame && match.label.value === "fleece" && other.label.value === "fleece") {
    return match.label.slot === "product" && other.label.slot === "want" && lengthOf(other) > 1;
  }
  if (nested && other.label.value === "outdoorsy_look") return looked.has(match.label.slot);
  return nested && mentionsOthers(other) && match.label.slot === "product";
}

/** "Not like on an expedition" is about looks alone. */
const looked: ReadonlySet<string> = new Set([
  "activity",
  "implies",
  "product",
  "season",
  "weather",
]);

/** The message's own language has a reading for all of it. */
function namesAll(other: Match, match: Match): boolean {
  return other.namedFrom <= match.namedFrom && match.namedTo <= other.namedTo;
}

function isContent({ label }: Match): boolean {
  return contentSlots.has(label.slot);
}

const contentSlots: ReadonlySet<string> = new Set(
  "product activity season weather want avoid gender person fit color level".split(" "),
);

/** Negations inside a phrase that already has its meaning, or inside a longer negation. */
function givesAsCue(match: Match, other: Match): boolean {
  if (other.label.slot === "cue") {
    // "Nicht ... genug" names only its "nicht".
    const named = other.namedFrom <= match.namedFrom && match.namedTo <= other.namedTo;
    const looksAlike =
      isNegating(match) === isNegating(other) &&
      (looksBack(match) === looksBack(other) || isVoid(other));
    return named && lengthOf(match) < lengthOf(other) && looksAlike;
  }
  // "No <down>" names the down and leaves the "no" to speak.
  const named = other.namedFrom <= match.namedFrom && match.namedTo <= other.namedTo;
  return named && wholeSlots.has(other.label.slot) && lengthOf(match) < lengthOf(other);
}

const wholeSlots: ReadonlySet<string> = new Set(
  "want avoid weather level price fit intent product".split(" "),
);

/** "I dislike" may stand before or behind what it means; the longer one is not the better one. */
function looksBack({ label }: Match): boolean {
  return label.value.endsWith("after");
}

/** No negation at all, though it looks like one. */
function isVoid({ label }: Match): boolean {
  return label.value === "none";
}

/** Words that end a negation are no negation, and a longer negation may contain them. */
function isNegating({ label }: Match): boolean {
  return !["stop", "or", "and"].includes(label.value);
}

function sameKind(one: Match, other: Match): boolean {
  return kindOf(one) === kindOf(other);
}

function kindOf({ label }: Match): string {
  switch (label.slot) {
    case "avoid":
      return "want";
    case "person":
      return "gender";
    case "holiday":
      return "season";
    default:
      return label.slot;
  }
}

/** "Fits in my backpack" wants no backpack. */
function mentionsOthers({ label }: Match): boolean {
  return (label.slot === "want" || label.slot === "avoid") && mentioning.has(label.value);
}

const mentioning: ReadonlySet<string> = new Set(
  "packable pack_compatible helmet_compatible low_bulk ankle_support pockets durable breathable bulky outdoorsy_look pullover".split(
    " ",
  ),
);

/** Matches with one key say the same of the same words. */
function keyOf({ label, from, to, namedFrom, namedTo }: Match): string {
  const { slot, value, mark } = label;
  return [slot, value, mark, from, to, namedFrom, namedTo].join(" ");
}

function lengthOf({ from, to }: Match): number {
  return to - from + 1;
}
