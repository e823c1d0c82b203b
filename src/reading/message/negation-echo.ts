import type { Match } from "./match.ts";
import { denials, type Negation } from "./negation-cue.ts";
import { isThing, type Scene } from "./negation-scene.ts";
import type { Token } from "./tokens.ts";

/** "Waterproof not needed, ankle support neither": what was said of the one is said of the other. */
export function echoesOf(
  { tokens, endingAt }: Scene,
  negated: ReadonlyMap<Match, Negation>,
): readonly (readonly [Match, Negation])[] {
  return tokens.flatMap(({ word }, at) => {
    if (tokens[at + 1]?.word.clause === word.clause || !isEcho(tokens, at)) return [];
    const before = [...negated].filter(
      ([{ namedTo }]) => namedTo < at && tokens[namedTo]?.word.clause !== word.clause,
    );
    const [, kind] = before.at(-1) ?? [];
    if (kind === undefined) return [];
    return tokens.flatMap(({ word: other }, place) =>
      other.clause === word.clause && place < at
        ? (endingAt.get(place) ?? []).filter(isThing).map((match) => [match, kind] as const)
        : [],
    );
  });
}

function isEcho(tokens: readonly Token[], at: number): boolean {
  const [before = "", text = ""] = [tokens[at - 1]?.word.text, tokens[at]?.word.text];
  if (text === "neither" || text === "ditto" || text === "ebenso" || text === "genauso")
    return true;
  return denials.has(text) && (before === "auch" || before === "genauso" || before === "ebenso");
}
