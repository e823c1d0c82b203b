import type { Match } from "./match.ts";
import { materials } from "./materials.ts";
import { isThing, type Scene } from "./negation-scene.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "../word-set.ts";

/** The thing that opens the clause of a negation, before its verb: "Regenzeug brauche ich … nicht". */
export function objectInFront(cue: Match, { tokens, startingAt }: Scene): readonly Match[] {
  const { clause } = tokens[cue.from]?.word ?? {};
  let first = cue.from;
  while (first > 0 && tokens[first - 1]?.word.clause === clause) first -= 1;
  const rest = tokens.slice(first, cue.from).map(({ word }) => word.text);
  if (rest.some((word) => joins.has(word))) return [];
  for (let at = first; at < cue.from && at <= first + 1; at += 1) {
    const here = (startingAt.get(at) ?? []).filter(
      (one) => isThing(one) && one.label.slot !== "gender" && one.namedTo < cue.from,
    );
    const isFollowed = here.some(({ namedTo }) => verbs.has(tokens[namedTo + 1]?.word.text ?? ""));
    if (isFollowed) return here;
    if (!openers.has(tokens[at]?.word.text ?? "")) return [];
  }
  return [];
}

/** The nearest property, material or colour in the clause before a negation. */
export function objectBefore(cue: Match, { tokens, endingAt }: Scene): readonly Match[] {
  const { clause } = tokens[cue.from]?.word ?? {};
  for (let at = cue.from - 1; tokens[at]?.word.clause === clause; at -= 1) {
    if (joins.has(tokens[at]?.word.text ?? "")) return [];
    const here = (endingAt.get(at) ?? []).filter(({ label }) => refusable.has(label.slot));
    if (here.length > 0) return here;
  }
  return [];
}

const refusable = wordSet("want avoid color");
const joins = wordSet("und oder aber sowie u");
const openers = wordSet("die der das den dem eine einen ein auch nur");

const verbs = wordSet(
  "brauch brauche braucht brauchen bruuch benotige benotigen will wollen mochte mochten mag mogen mog vertrag vertrage vertragt trag trage " +
    "tragt kauf kaufe nehm nehme leide ertrage muss mussen werde werden",
);

/** "… diesmal bitte ohne", "one without it": what it is without has been said before. */
export function isBareWithout(cue: Match, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[cue.from]?.word, tokens[cue.to]?.word];
  if (first === undefined || last === undefined || !withouts.has(first.text)) return false;
  const [next, second] = [tokens[cue.to + 1]?.word, tokens[cue.to + 2]?.word];
  if (next?.clause !== last.clause) return true;
  return pronouns.has(next.text) && second?.clause !== last.clause;
}

const withouts = wordSet("ohne without");
const pronouns = wordSet("it one that them any das die den sie ihn so sowas bitte please");

/** The nearest material or part before a bare "without", in its sentence or the one before. */
export function referredTo(cue: Match, { tokens, endingAt }: Scene): readonly Match[] {
  const { sentence = 0 } = tokens[cue.from]?.word ?? {};
  for (let at = cue.from - 1; at >= 0 && at >= cue.from - referenceMax; at -= 1) {
    if ((tokens[at]?.word.sentence ?? 0) < sentence - 1) return [];
    const here = (endingAt.get(at) ?? []).filter(
      ({ label: { slot, value } }) =>
        (slot === "want" || slot === "avoid") && (materials.has(value) || parts.has(value)),
    );
    if (here.length > 0) return here;
  }
  return [];
}

const referenceMax = 14;

/** What a garment has or has not; "breathable" is what it is. */
const parts = wordSet("hood pockets pit_zips zip_off powder_skirt logo full_zip two_way_zip");
