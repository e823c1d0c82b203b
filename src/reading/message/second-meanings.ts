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
    if (isOfGarment(match, matches, tokens)) return false;
    const { slot, mark } = match.label;
    if (slot !== "color" || mark !== "maybe") return true;
    return isColored || tokens.length <= listWordsMax || hasCompany(match, matches, tokens);
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

const listWordsMax = 6;

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
