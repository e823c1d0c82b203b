import type { Match } from "./match.ts";
import { isDenied } from "./price-cue.ts";
import type { Token } from "./tokens.ts";

/** How much it may cost, said without a number. */
export interface PriceLevel {
  readonly level: "low" | "any" | "high";
  readonly from: number;
  readonly to: number;
}

/** "Billig", "nicht teuer", "Preis egal", "das Beste". "Costly" words speak only when denied. */
export function levelOf(
  matches: readonly Match[],
  tokens: readonly Token[],
): PriceLevel | undefined {
  const found: PriceLevel[] = [];
  for (const { label, namedFrom, namedTo } of matches) {
    if (label.slot !== "level") continue;
    const span = { from: namedFrom, to: namedTo };
    const denied = isDeniedHere(tokens, namedFrom);
    if (label.mark === "costly") {
      if (denied) found.push({ level: "low", ...span });
    } else if (label.value === "low" && !(denied && namedFrom === namedTo)) {
      if (tokens[namedFrom - 1]?.word.text !== "zu" && tokens[namedFrom - 1]?.word.text !== "too") {
        found.push({ level: "low", ...span });
      }
    } else if (label.value === "any") found.push({ level: "any", ...span });
    else if (label.value === "high") found.push({ level: "high", ...span });
  }
  const order = ["any", "high", "low"] as const;
  for (const level of order) {
    const one = found.find((each) => each.level === level);
    if (one !== undefined) return one;
  }
  return undefined;
}

/** "Nicht wasserdicht nötig, günstig": a comma ends the denial. */
function isDeniedHere(tokens: readonly Token[], place: number): boolean {
  const clause = tokens[place]?.word.clause;
  const first = tokens.findIndex(({ word }) => word.clause === clause);
  return first >= 0 && isDenied(tokens.slice(first), place - first);
}
