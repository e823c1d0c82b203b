import type { Match } from "./match.ts";
import { isLikeAny, isThing, reachMax, type Scene } from "./negation-scene.ts";
import type { Token } from "./tokens.ts";

/** What a negation denies before it, nearest first. */
export function targetsBefore(
  cue: Match,
  { tokens, startingAt, endingAt }: Scene,
): readonly Match[] {
  const begun = tokens[cue.from]?.word;
  if (begun === undefined) return [];
  const targets: Match[] = [];
  let { clause, sentence } = begun;
  let last = cue.from;
  const near = adjacentOnly.has(begun.text) ? 1 : reachMax;
  for (let at = cue.from - 1; at >= 0 && at >= last - near; at -= 1) {
    const word = tokens[at]?.word;
    if (word === undefined) break;
    if (word.sentence !== sentence) {
      // "Wolle? Nein danke.", "Eine Kapuze? Die stört mich."
      if (targets.length > 0 || !isHeading(tokens, at)) break;
      if (at < cue.from - 1 && !pointsBack(tokens, at + 1)) break;
      ({ clause, sentence } = word);
    }
    if (word.clause !== clause) {
      // "Kapuze, brauch ich nicht": only when the clause holds nothing else.
      if (targets.length > 0 || (at < cue.from - 1 && !pointsBack(tokens, at + 1))) break;
      clause = word.clause;
      last = at + 1;
    }
    const here = (endingAt.get(at) ?? []).filter(
      (one) => isThing(one) && one.label.slot !== "gender",
    );
    if (here.length === 0) {
      if (hardStops.has(word.text)) break;
      continue;
    }
    // "Grau/schwarz ist öde": side by side they are spoken of together.
    const isPair = at === last - 1 && here.every((one) => isLikeAny(one, targets));
    const joins = targets.length === 0 || isPair || isJoin(startingAt.get(at + 1) ?? []);
    if (!joins) break;
    targets.push(...here);
    last = Math.min(...here.map(({ namedFrom }) => namedFrom));
  }
  return targets;
}

/** "Daune: die will ich nicht", "leather – that's not for me": it goes on about what was named. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  return pointers.has(tokens[at]?.word.text ?? "");
}

const pointers: ReadonlySet<string> = new Set(
  "die das der den dem sowas solche solches solchen solcher davon damit darauf drauf that thats those them these they theyre it its".split(
    " ",
  ),
);

/** The last word of a clause that only names something to be spoken of. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  return tokens[at - headingWordsMax]?.word.clause !== tokens[at]?.word.clause;
}

const headingWordsMax = 3;

/** "Fluorfrei", "fly-free": it belongs to the word it touches. */
const adjacentOnly: ReadonlySet<string> = new Set(
  "frei freie freier freies freien los lose loses loser allergie".split(" "),
);

const hardStops: ReadonlySet<string> = new Set(
  "aber sondern but because weil dass dafur hauptsache just however though fur for with mit instead".split(
    " ",
  ),
);

function isJoin(matches: readonly Match[]): boolean {
  return matches.some(({ label }) => label.value === "or" || label.value === "and");
}
