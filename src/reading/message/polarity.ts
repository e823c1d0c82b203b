import type { Match } from "./match.ts";
import { deniedFromTheStart } from "./not-that.ts";
import { permittedAmong } from "./permitted.ts";
import type { Token } from "./tokens.ts";

/** What stands over a match: a negation of one of three kinds, and perhaps "too". */
export interface Stance {
  readonly negation: Negation | undefined;
  readonly isTooMuch: boolean;
}

/** "Ohne …" · "nicht …" · "muss nicht … sein" · "… oder … ist mir egal" · "darf … sein". */
export type Negation = "exclude" | "not" | "unneeded" | "either" | "allowed";

/** How each match is meant. `matches` are in the order of the text, negating words among them. */
export function stancesOf(
  tokens: readonly Token[],
  matches: readonly Match[],
): ReadonlyMap<Match, Stance> {
  const cues = matches.filter(({ label }) => label.slot === "cue");
  const negated = new Map<Match, Negation>();
  const scene: Scene = {
    tokens,
    cues,
    startingAt: groupBy(matches, ({ namedFrom }) => namedFrom),
    endingAt: groupBy(matches, ({ namedTo }) => namedTo),
  };
  for (const cue of cues) {
    const negation = negationOf(cue);
    if (negation === undefined) {
      for (const target of bareNever(cue, scene)) negated.set(target, "exclude");
      continue;
    }
    if (isDeniedItself(cue, tokens)) continue;
    const forward = negation.isAfter || isOutdone(cue, scene) ? [] : targetsAfter(cue, scene);
    if (negation.isAfter && (isSpent(cue, scene) || opensQuestion(cue, tokens))) continue;
    const verb = forward.length > 0 || negation.isAfter ? undefined : verbDenied(cue, scene);
    const looksBack = negation.looksBack || verb !== undefined;
    const targets = forward.length > 0 || !looksBack ? forward : targetsBefore(cue, scene);
    const kind = isEither(targets, cue, scene) ? "either" : (verb ?? negation.kind);
    for (const target of targets) {
      if (negation.isAfter && isOwnThing(target, tokens)) continue;
      if (!negated.has(target) || kind === "unneeded") negated.set(target, kind);
    }
  }
  for (const target of deniedFromTheStart(tokens, matches)) {
    if (isThing(target)) negated.set(target, "exclude");
  }
  for (const target of permittedAmong(tokens, matches)) negated.set(target, "allowed");
  for (const [target, kind] of echoesOf(scene, negated)) negated.set(target, kind);
  const tooPlaces = new Set(cues.filter(({ label }) => label.value === "too").map(({ to }) => to));
  return new Map(
    matches
      .filter(isThing)
      .map((match) => [
        match,
        { negation: negated.get(match), isTooMuch: isBehind(match, tooPlaces) },
      ]),
  );
}

/** "Auf Wolle will ich nicht verzichten". */
function isDeniedItself({ to }: Match, tokens: readonly Token[]): boolean {
  const [before = "", last = ""] = [tokens[to - 1]?.word.text, tokens[to]?.word.text];
  return last === "verzichten" && denials.has(before);
}

/** "Meine alte Jacke ist mir zu schwer": what is wrong with it says nothing against jackets. */
function isOwnThing({ label, namedFrom }: Match, tokens: readonly Token[]): boolean {
  if (label.slot !== "product") return false;
  const before = tokens.slice(Math.max(0, namedFrom - 2), namedFrom);
  return before.some(({ word }) => possessives.has(word.text));
}

const possessives: ReadonlySet<string> = new Set(
  "my our his her their mein meine meinen meiner unsere unseren seine ihre".split(" "),
);

/** In "socken, egal welche farbe" it is the colour that does not matter. */
function opensQuestion(cue: Match, tokens: readonly Token[]): boolean {
  const [last, next] = [tokens[cue.namedTo]?.word, tokens[cue.namedTo + 1]?.word];
  return last !== undefined && next?.sentence === last.sentence && openQuestions.has(next.text);
}

const openQuestions: ReadonlySet<string> = new Set(
  "welche welcher welches welchen was wie ob which what how whether wer wo wann".split(" "),
);

/** "Baumwolle oder Wolle ist mir egal": one of them it will be, and neither is asked for. */
function isEither(targets: readonly Match[], cue: Match, { cues }: Scene): boolean {
  if (cue.label.value !== "unneeded after" || targets.length < 2) return false;
  const places = targets.map(({ namedFrom }) => namedFrom);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const hasOr = cues.some(({ label, from: at }) => label.value === "or" && from < at && at < to);
  return (
    hasOr && targets.every(({ label }) => label.slot === "product" || materials.has(label.value))
  );
}

/** "Waterproof not needed, ankle support neither": what was said of the one is said of the other. */
function echoesOf(
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

const denials: ReadonlySet<string> = new Set("nicht nich ned net nit nod nid wenig".split(" "));

/**
 * German puts the "not" of a verb behind its object: "Ich mag Wolle nicht", "Daunen vertrage ich
 * leider nicht". Which of the three kinds it is, the verb tells.
 */
function verbDenied(cue: Match, { tokens }: Scene): Negation | undefined {
  const last = tokens[cue.namedTo]?.word;
  if (cue.label.value !== "not" || last === undefined) return undefined;
  const isEnd = tokens[cue.namedTo + 1]?.word.clause !== last.clause;
  if (!isEnd) return undefined;
  const before = tokens.slice(Math.max(0, cue.from - verbReachMax), cue.from);
  const verbs = before
    .filter(({ word }) => word.clause === last.clause)
    .map(({ word }) => word.text);
  if (verbs.some((word) => needing.has(word))) return "unneeded";
  return verbs.some((word) => liking.has(word)) ? "exclude" : undefined;
}

const verbReachMax = 7;
const liking: ReadonlySet<string> = new Set(
  "mag mog mogen vertrag vertrage vertragt vertragen ertrage will wollen mochte mochten trag trage tragt ziehe zieh leide".split(
    " ",
  ),
);
const needing: ReadonlySet<string> = new Set(
  "brauch brauche braucht brauchen benotige benotigen bruuch".split(" "),
);

/** "Atmungsaktiv muss es nicht sein": the longer form says that it stands behind what it denies. */
function isOutdone(cue: Match, scene: Scene): boolean {
  return scene.cues.some((other) => {
    const isLonger = other.from <= cue.from && cue.to < other.to;
    const isBehind = negationOf(other)?.isAfter === true;
    return isLonger && isBehind && targetsBefore(other, scene).length > 0;
  });
}

/** "Never been" denies nothing wanted; directly before a colour or a material it does. */
function bareNever(cue: Match, { tokens, startingAt }: Scene): readonly Match[] {
  const last = tokens[cue.namedTo]?.word;
  if (last === undefined || !nevers.has(last.text)) return [];
  if (tokens[cue.namedTo + 1]?.word.clause !== last.clause) return [];
  return (startingAt.get(cue.namedTo + 1) ?? []).filter(
    ({ label }) =>
      label.slot === "color" || (isThingOfWant(label.slot) && materials.has(label.value)),
  );
}

const nevers: ReadonlySet<string> = new Set(["never", "nie", "niemals"]);

function isThingOfWant(slot: string): boolean {
  return slot === "want" || slot === "avoid";
}

/** What may stand before or behind ("bitte nicht") has found something behind it. */
function isSpent(cue: Match, scene: Scene): boolean {
  return scene.cues.some((other) => {
    const negation = negationOf(other);
    const overlaps = other.from <= cue.to && cue.from <= other.to;
    return (
      overlaps &&
      negation !== undefined &&
      !negation.isAfter &&
      !isOutdone(other, scene) &&
      targetsAfter(other, scene).length > 0
    );
  });
}

interface Scene {
  readonly tokens: readonly Token[];
  readonly cues: readonly Match[];
  /** All matches by the place of the first and of the last word they name. */
  readonly startingAt: ReadonlyMap<number, readonly Match[]>;
  readonly endingAt: ReadonlyMap<number, readonly Match[]>;
}

function groupBy(
  matches: readonly Match[],
  place: (match: Match) => number,
): ReadonlyMap<number, readonly Match[]> {
  const groups = new Map<number, Match[]>();
  for (const match of matches) {
    const group = groups.get(place(match));
    if (group === undefined) groups.set(place(match), [match]);
    else group.push(match);
  }
  return groups;
}

function isThing({ label }: Match): boolean {
  return thingSlots.has(label.slot);
}

const thingSlots: ReadonlySet<string> = new Set(
  "product activity season weather want avoid aspect gender person fit color level".split(" "),
);

interface CueKind {
  readonly kind: Negation;
  /** It stands behind what it denies: "Leder geht gar nicht". */
  readonly isAfter: boolean;
  readonly looksBack: boolean;
}

function negationOf({ label }: Match): CueKind | undefined {
  switch (label.value) {
    case "exclude":
      return { kind: "exclude", isAfter: false, looksBack: false };
    case "rather":
      return { kind: "exclude", isAfter: false, looksBack: false };
    case "not":
      return { kind: "not", isAfter: false, looksBack: false };
    case "unneeded":
      return { kind: "unneeded", isAfter: false, looksBack: false };
    case "exclude after":
      return { kind: "exclude", isAfter: true, looksBack: true };
    case "unneeded after":
      return { kind: "unneeded", isAfter: true, looksBack: true };
    default:
      return undefined;
  }
}

/** A negation reaches this many words without meeting anything. */
const reachMax = 5;

/**
 * What a negation denies behind it: the next things, to the end of the clause or to a word that
 * begins something new. "Or" carries it on, and so do "and" and a comma between things of one
 * class: "keine Wolle, Daunen oder Federn", but "ohne Kapuze und wasserdicht".
 */
function targetsAfter(cue: Match, { tokens, cues, startingAt }: Scene): readonly Match[] {
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
  "ich wir i we he she they my mein meine er ihr because da weil".split(" "),
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

/** What a negation denies before it, nearest first. */
function targetsBefore(cue: Match, { tokens, startingAt, endingAt }: Scene): readonly Match[] {
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

/** Colours with colours, materials with materials. */
function isLikeAny(thing: Match, targets: readonly Match[]): boolean {
  return targets.some((target) => classOf(target) === classOf(thing));
}

function classOf({ label }: Match): string {
  if (label.slot !== "want" && label.slot !== "avoid") return label.slot;
  return materials.has(label.value) ? "material" : label.slot;
}

/** What things are made of, and what may hang on them: it is there or it is not. */
export const materials: ReadonlySet<string> = new Set(
  (
    "down wool leather fur synthetic cotton gore_tex pfc fleece synthetic_fill natural_fibre " +
    "logo hood"
  ).split(" "),
);

/** "Too" directly before it, or with one word between ("too much bulk"). */
function isBehind({ namedFrom }: Match, places: ReadonlySet<number>): boolean {
  return places.has(namedFrom - 1) || places.has(namedFrom - 2);
}
