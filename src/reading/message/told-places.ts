import type { FoundPlace } from "./find-places.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "../word-set.ts";

/**
 * The places without those that are only told of: where something was bought, and, beside another
 * place, where somebody has been or lives ("Been to Iceland, this time Sicily").
 */
export function dropToldPlaces(
  found: readonly FoundPlace[],
  tokens: readonly Token[],
): readonly FoundPlace[] {
  const open = found.filter((one) => !says(one, tokens, done));
  const ahead = open.filter((one) => !says(one, tokens, past));
  return ahead.length > 0 ? ahead : open;
}

function says({ from }: FoundPlace, tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  const clause = tokens[from]?.word.clause;
  return tokens.some(({ word }) => word.clause === clause && words.has(word.text));
}

/** What is over and done with. */
const done = wordSet(
  "gekauft geheiratet geboren aufgewachsen kennengelernt bought married born grew purchased",
);

const past = wordSet(
  "war wars waren warst gewesen gewohnt gelebt wohnt lebt letztes letzten letzter letzte damals fruher " +
    "been was were went lives lived last ago used visited",
);
