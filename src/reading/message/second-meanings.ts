import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";

/**
 * Without the colours that are more often something else ("Sand", "Lachs", "mint"), unless
 * something says that a colour is meant: another colour, "in" before it, or a message so short that
 * it is a list.
 */
export function keepLikely(matches: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  const isColored = matches.some(({ label }) => label.slot === "color" && label.mark !== "maybe");
  return matches.filter((match) => {
    if (isOfGarment(match, matches, tokens) || isOfOuting(match, matches, tokens)) return false;
    if (isOfNextThing(match, matches, tokens)) return false;
    if (isShade(match, matches, tokens) || isManner(match, tokens)) return false;
    const { slot, mark } = match.label;
    if (slot !== "color" || mark !== "maybe") return true;
    if (isColored || tokens.length <= listWordsMax) return true;
    return isClause(match, tokens) || hasCompany(match, matches, tokens);
  });
}

/** In "a light rain jacket" the jacket is light, not the rain. */
function isOfGarment(match: Match, matches: readonly Match[], tokens: readonly Token[]): boolean {
  const { namedFrom, namedTo } = match;
  if (namedTo !== namedFrom + 1 || tokens[namedFrom]?.word.text !== "light") return false;
  return matches.some(
    ({ label, namedFrom: from }) => label.slot === "product" && from === namedTo + 1,
  );
}

/** In "kids' waterproof hiking boots" and "woolly mittens" the word tells what the next thing is like. */
function isOfNextThing(
  { label, namedFrom, namedTo }: Match,
  matches: readonly Match[],
  tokens: readonly Token[],
): boolean {
  if (label.slot !== "product" || namedFrom !== namedTo) return false;
  const word = tokens[namedTo]?.word;
  if (word === undefined || !likenesses.has(word.text)) return false;
  if (tokens[namedTo + 1]?.word.text === "ones") return true;
  return matches.some(
    ({ label: other, namedFrom: from }) =>
      other.slot === "product" &&
      from > namedTo &&
      from <= namedTo + nextThingReach &&
      tokens[from]?.word.clause === word.clause,
  );
}

const likenesses: ReadonlySet<string> = new Set(["waterproof", "woolly", "wooly"]);
const nextThingReach = 3;

/** "A rash-guard style tee" and "Poncho-Style" are of a kind, not of good taste. */
function isManner({ label, namedFrom, namedTo }: Match, tokens: readonly Token[]): boolean {
  if (label.value !== "stylish" || namedFrom !== namedTo) return false;
  const [before, word] = [tokens[namedFrom - 1]?.word, tokens[namedFrom]?.word];
  if (word?.text !== "style") return false;
  return word.joined || (before?.joined === true && before.clause === word.clause);
}

/** "Schneeweiß", "stormy grey", "hot pink", "warme Farben": no weather, and nothing warm. */
function isShade(
  { label, namedFrom, namedTo }: Match,
  matches: readonly Match[],
  tokens: readonly Token[],
): boolean {
  const { slot, value } = label;
  if (slot !== "weather" && slot !== "implies" && value !== "insulated") return false;
  if (namedFrom !== namedTo) return false;
  const next = tokens[namedTo + 1]?.word;
  const isBeside = next?.clause === tokens[namedTo]?.word.clause;
  if (isBeside && colors.has(next?.text ?? "")) return true;
  if (value === "insulated") return false;
  return matches.some(
    ({ label: other, namedFrom: from, namedTo: to }) =>
      other.slot === "color" &&
      ((from <= namedFrom && namedTo <= to) || (isBeside && from === namedTo + 1)),
  );
}

const colors: ReadonlySet<string> = new Set(
  "colour colours color colors tone tones shade shades farbe farben tone tonen farbton farbtone".split(
    " ",
  ),
);

/** In "für lange Wanderungen" and "long days out" the outing is long, not the jacket. */
function isOfOuting(match: Match, matches: readonly Match[], tokens: readonly Token[]): boolean {
  const { label, namedFrom, namedTo } = match;
  if (label.value !== "long_cut" || namedFrom !== namedTo) return false;
  const next = tokens[namedTo + 1]?.word;
  if (next === undefined || next.clause !== tokens[namedTo]?.word.clause) return false;
  const isActivity = matches.some(
    ({ label: { slot }, namedFrom: from }) =>
      (slot === "activity" || slot === "season") && from === namedTo + 1,
  );
  return isActivity || outings.has(next.text);
}

const outings: ReadonlySet<string> = new Set(
  (
    "tag tage tagen touren tour strecke strecken wege weg fahrt fahrten nacht nachte nachten reise reisen runden runde " +
    "day days walk walks hike hikes hikers trip trips tour tours route routes distance distances weekend weekends haul " +
    "hours nights night drive drives ride rides run runs flight flights journey journeys winters winter time term " +
    "arme armen beine beinen arms legs haare hair"
  ).split(" "),
);

const listWordsMax = 6;

/** "Pullover style, olive". */
function isClause({ namedFrom, namedTo }: Match, tokens: readonly Token[]): boolean {
  const clause = tokens[namedFrom]?.word.clause;
  return (
    tokens[namedFrom - 1]?.word.clause !== clause && tokens[namedTo + 1]?.word.clause !== clause
  );
}

function hasCompany(match: Match, matches: readonly Match[], tokens: readonly Token[]): boolean {
  const before = tokens[match.namedFrom - 1]?.word.text ?? "";
  const isFirstOfThing = matches.some(
    ({ label, namedFrom }) => label.slot === "product" && namedFrom === match.namedTo + 1,
  );
  return companions.has(before) || isFirstOfThing;
}

const companions: ReadonlySet<string> = new Set(
  "in farbe colour color dark light dunkles helles dunkel hell oder or".split(" "),
);
