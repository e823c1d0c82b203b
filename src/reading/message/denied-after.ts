import type { Match } from "./match.ts";
import { negationOf } from "./negation-cue.ts";
import { isLikeAny, isThing, reachMax, type Scene } from "./negation-scene.ts";
import type { Token } from "./tokens.ts";

/**
 * What a negation denies behind it: the next things, to the end of the clause or to a word that
 * begins something new. "Or" carries it on, and so do "and" and a comma between things of one
 * class: "keine Wolle, Daunen oder Federn", but "ohne Kapuze und wasserdicht".
 */
export function targetsAfter(cue: Match, { tokens, cues, startingAt }: Scene): readonly Match[] {
  const targets: Match[] = [];
  const start = cue.namedTo + 1;
  const begun = tokens[cue.namedTo]?.word;
  if (begun === undefined) return [];
  let { clause, sentence } = begun;
  let last = cue.namedTo;
  let mustMatch = false;
  let onlyBad = false;
  for (let at = start; at < tokens.length && at <= last + reachMax; at += 1) {
    const word = tokens[at]?.word;
    if (word === undefined) break;
    if (word.sentence !== sentence) {
      if (targets.length === 0 || !isAfterthought(tokens, at)) break;
      sentence = word.sentence;
    }
    if (word.clause !== clause) {
      // "No-gos: wool, leather" heads what is denied.
      if (targets.length === 0 && !(at === start && headings.has(begun.text))) break;
      clause = word.clause;
      mustMatch = targets.length > 0;
    }
    // "No leather we are vegan", typed in one go.
    if (targets.length > 0 && clauseStarts.has(word.text)) break;
    const near = at - start <= 1 && targets.length === 0;
    const here = (startingAt.get(at) ?? []).filter(
      (one) =>
        isThing(one) &&
        (near || !people.has(one.label.slot)) &&
        (one.label.slot !== "aspect" || cue.label.value === "unneeded"),
    );
    const cuesHere = (startingAt.get(at) ?? []).filter(
      (one) => one.label.slot === "cue" && one !== cue,
    );
    if (cuesHere.some(isFreshNegation)) break;
    if (here.length === 0) {
      if (cuesHere.some(({ label }) => label.value === "or")) mustMatch = false;
      else if (cuesHere.some(({ label }) => label.value === "and")) mustMatch = true;
      else if (cuesHere.some(({ label }) => label.value === "stop")) {
        // "I don't want anything with wool" goes on, "no need for it to be …" has not begun.
        const isBridge =
          (bridges.has(word.text) && isBridged(tokens, start, at)) ||
          isPurpose(cue, word, at, cues);
        if (targets.length > 0 || !(relations.has(word.text) || isBridge)) break;
      }
      continue;
    }
    const allowed = onlyBad ? here.filter(({ label }) => label.slot === "avoid") : here;
    const taken = mustMatch ? allowed.filter((thing) => isLikeAny(thing, targets)) : allowed;
    if (taken.length === 0) break;
    // "Keine schwere Jacke": the jacket itself is wanted.
    const heads = taken.filter(({ label }) => label.slot === "product");
    if (heads.length > 0 && taken.every((one) => heads.includes(one))) {
      // "No jacket with a hood": a jacket, but no hood.
      const next = tokens[at + 1]?.word;
      if (targets.length === 0 && next?.clause === clause && holding.has(next.text)) {
        last = at + 1;
        continue;
      }
      const isClause = isRelated(tokens, at);
      // "No jacket that rustles": what follows is what is not wanted.
      if (targets.length === 0 && isClause && next !== undefined) {
        last = at + 1;
        clause = next.clause;
        onlyBad = true;
        continue;
      }
      const isMeant = !isQualified(tokens, cue.namedTo, at) && !isClause;
      if (targets.length === 0 && isMeant) targets.push(...heads);
      break;
    }
    targets.push(...taken.filter((one) => !heads.includes(one)));
    last = Math.max(...taken.map(({ namedTo }) => namedTo));
    if (heads.length > 0 || begun.text === "non") break;
    // "Not too heavy big pockets", typed in one go: another class begins something new.
    mustMatch ||= !nextIsBare(last, startingAt, targets) && isTypedOn(tokens, last, startingAt);
  }
  return targets;
}

const headings: ReadonlySet<string> = new Set(
  "go gos nogo nogos allergic allergisch darf avoid vermeiden without ohne".split(" "),
);

/** Only pronouns and forms of "be" since the negation. */
function isBridged(tokens: readonly Token[], start: number, at: number): boolean {
  return tokens.slice(start, at).every(({ word }) => bridges.has(word.text));
}

/** "Not for rain but for wind", "nicht zum Wandern". */
function isPurpose(
  cue: Match,
  { text }: Token["word"],
  at: number,
  cues: readonly Match[],
): boolean {
  if (cue.label.value !== "not" || at !== cue.namedTo + 1 || !purposes.has(text)) return false;
  // "Geht gar nicht beim Schwitzen" speaks of what stands before.
  return !cues.some((one) => one.from < cue.from && one.to === cue.to && negationOf(one)?.isAfter);
}

const purposes: ReadonlySet<string> = new Set(
  "for against gegen fur furs furn zum zur beim bei wegen because".split(" "),
);

const bridges: ReadonlySet<string> = new Set(
  "it its is they theyre are be to that this too dass ob sie er es die das der ist sind".split(" "),
);

const clauseStarts: ReadonlySet<string> = new Set(
  "ich wir i we he she they my mein meine er ihr because da weil sie es man du you".split(" "),
);
const people: ReadonlySet<string> = new Set(["gender", "person"]);

const holding: ReadonlySet<string> = new Set("with mit aus in made containing".split(" "));

/** "Keine kurze Jacke": the property denied is in no list, and the jacket is wanted. */
function isQualified(tokens: readonly Token[], cueAt: number, at: number): boolean {
  const between = tokens.slice(cueAt + 1, at).map(({ word }) => word.text);
  return between.some(
    (word) => word.length > 4 && /(?:e|en|er|es|em)$/.test(word) && !fillers.has(word),
  );
}

/** "Keine Jacke, die knistert", "no tent that leaks": a thing of that kind is wanted. */
function isRelated(tokens: readonly Token[], at: number): boolean {
  const [head, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return next !== undefined && next.sentence === head?.sentence && relatives.has(next.text);
}

const relatives: ReadonlySet<string> = new Set(
  "die der das den dem wo wos deren that which whose".split(" "),
);

const fillers: ReadonlySet<string> = new Set(
  "unbedingt weitere weiteren weiterer neue neuen neuer neues andere anderen anderer normale extra reine weder".split(
    " ",
  ),
);

/** "I don't do wool. Or fleece." */
function isAfterthought(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.word;
  if (first === undefined) return false;
  // "Ich hasse Reißverschlüsse. Und Wolle." names the thing and nothing else.
  const isBare = first.text === "and" || first.text === "und";
  if (!isBare && !additions.has(first.text)) return false;
  return tokens[at + (isBare ? 2 : afterthoughtMax)]?.word.sentence !== first.sentence;
}

const additions: ReadonlySet<string> = new Set(["or", "nor", "oder"]);
const afterthoughtMax = 4;

const relations: ReadonlySet<string> = new Set("with mit in of aus from von made".split(" "));

/** Nothing stands between this thing and the next, and it is like it: "no thick heavy jacket". */
function nextIsBare(
  last: number,
  startingAt: Scene["startingAt"],
  targets: readonly Match[],
): boolean {
  const next = startingAt.get(last + 1)?.filter(isThing) ?? [];
  return next.some((one) => isLikeAny(one, targets) || one.label.slot === "product");
}

/** The next thing follows without any mark or word between. */
function isTypedOn(
  tokens: readonly Token[],
  last: number,
  startingAt: Scene["startingAt"],
): boolean {
  return (
    tokens[last + 1]?.word.clause === tokens[last]?.word.clause &&
    startingAt.get(last + 1)?.some(isThing) === true
  );
}

function isFreshNegation({ label }: Match): boolean {
  return ["exclude", "not", "unneeded"].includes(label.value);
}
