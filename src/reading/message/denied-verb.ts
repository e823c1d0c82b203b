import type { Match } from "./match.ts";
import type { Negation } from "./negation-cue.ts";
import type { Scene } from "./negation-scene.ts";

/**
 * German puts the "not" of a verb behind its object: "Ich mag Wolle nicht", "Daunen vertrage ich
 * leider nicht", "weil ich Wolle nicht mag". Which of the three kinds it is, the verb tells.
 */
export function verbDenied(cue: Match, { tokens }: Scene): Negation | undefined {
  const last = tokens[cue.namedTo]?.word;
  if (cue.label.value !== "not" || last === undefined) return undefined;
  const [next, afterNext] = tokens.slice(cue.namedTo + 1, cue.namedTo + 3);
  const isEnd = next?.word.clause !== last.clause;
  // "Weil ich Daune nicht vertrage": in a clause of its own the verb comes last.
  const isBeforeVerb = !isEnd && afterNext?.word.clause !== last.clause;
  if (!isEnd && !isBeforeVerb) return undefined;
  const before = tokens.slice(Math.max(0, cue.from - verbReachMax), cue.from);
  const verbs = isBeforeVerb
    ? [next.word.text]
    : before.filter(({ word }) => word.clause === last.clause).map(({ word }) => word.text);
  if (isBeforeVerb && having.has(next.word.text)) {
    // "Leder sollte sie am Berg nicht haben", "Taschen muss sie im Sommer nicht haben".
    const said = before.filter(({ word }) => word.clause === last.clause);
    if (said.some(({ word }) => musts.has(word.text))) return "unneeded";
    return said.some(({ word }) => shoulds.has(word.text)) ? "exclude" : undefined;
  }
  if (verbs.some((word) => needing.has(word))) return "unneeded";
  return verbs.some((word) => liking.has(word)) ? "exclude" : undefined;
}

const verbReachMax = 7;
const having: ReadonlySet<string> = new Set(["haben", "tragen", "anziehen", "enthalten"]);
const musts: ReadonlySet<string> = new Set("muss mussen musste braucht brauche".split(" "));
const shoulds: ReadonlySet<string> = new Set(
  "soll sollte sollten sollen darf durfen durfte will mochte mochten".split(" "),
);
const liking: ReadonlySet<string> = new Set(
  "werden werde geh gehe gehen mach mache machen mag mog mogen mochten leiden vertrag vertrage vertragt vertragen ertrage will wollen mochte mochten trag trage tragt ziehe zieh leide".split(
    " ",
  ),
);
const needing: ReadonlySet<string> = new Set(
  "brauch brauche braucht brauchen benotige benotigen bruuch".split(" "),
);
