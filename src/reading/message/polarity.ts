import { targetsAfter } from "./denied-after.ts";
import { targetsBefore } from "./denied-before.ts";
import { verbDenied } from "./denied-verb.ts";
import type { Match } from "./match.ts";
import { materials } from "./materials.ts";
import { isBareWithout, objectBefore, objectInFront, referredTo } from "./denied-back.ts";
import { doubtfulAmong } from "./doubtful.ts";
import { denials, negationOf, type Negation } from "./negation-cue.ts";
import { echoesOf } from "./negation-echo.ts";
import { isThing, sceneOf, type Scene } from "./negation-scene.ts";
import { deniedFromTheStart } from "./not-that.ts";
import { permittedAmong } from "./permitted.ts";
import { refusedAmong } from "./refused-among.ts";
import { givenUpAmong } from "./second-thoughts.ts";
import type { Token } from "./tokens.ts";

/** What stands over a match: a negation of one of three kinds, and perhaps "too". */
export interface Stance {
  readonly negation: Negation | undefined;
  readonly isTooMuch: boolean;
}

/** How each match is meant. `matches` are in the order of the text, negating words among them. */
export function stancesOf(
  tokens: readonly Token[],
  matches: readonly Match[],
): ReadonlyMap<Match, Stance> {
  const scene = sceneOf(tokens, matches);
  const { cues } = scene;
  const negated = new Map<Match, Negation>();
  const welcome = new Set<Match>();
  const spent = new Set<Match>();
  for (const cue of cues) {
    const negation = negationOf(cue);
    if (negation === undefined) {
      for (const target of bareNever(cue, scene)) negated.set(target, "exclude");
      continue;
    }
    if (isDeniedItself(cue, tokens) || isLack(cue, tokens)) {
      spent.add(cue);
      continue;
    }
    const forward = negation.isAfter || isOutdone(cue, scene) ? [] : targetsAfter(cue, scene);
    if (negation.isAfter && (isSpent(cue, scene) || opensQuestion(cue, tokens))) continue;
    if (negation.isAfter && opensLimit(cue, tokens)) continue;
    const verb = forward.length > 0 || negation.isAfter ? undefined : verbDenied(cue, scene);
    const looksBack =
      negation.looksBack ||
      verb !== undefined ||
      isAnswer(cue, tokens) ||
      isBareWithout(cue, tokens);
    const backward = looksBack ? targetsBehind(cue, scene, verb) : frontedUnneeded(cue, scene);
    const targets = forward.length > 0 ? forward : backward;
    if (targets.length > 0) spent.add(cue);
    const kind = isEither(targets, cue, scene) ? "either" : (verb ?? negation.kind);
    for (const target of targets) {
      if (negation.isAfter && isOwnThing(target, tokens)) continue;
      if (!negated.has(target) || kind === "unneeded") negated.set(target, kind);
    }
  }
  for (const target of deniedFromTheStart(tokens, matches)) {
    if (isThing(target)) negated.set(target, "exclude");
  }
  for (const [target, kind] of permittedAmong(tokens, matches)) negated.set(target, kind);
  for (const [target, kind] of refusedAmong(tokens, matches)) {
    if (kind === "welcome") {
      negated.delete(target);
      welcome.add(target);
    } else if (kind === "either") negated.set(target, kind);
    else if (kind === "unneeded" || !negated.has(target)) negated.set(target, kind);
  }
  for (const [target, kind] of echoesOf(scene, negated)) negated.set(target, kind);
  for (const target of givenUpAmong(tokens, matches)) {
    // A product that is one of two would still be looked for.
    const kind = target.label.slot === "product" ? "exclude" : "either";
    if (!negated.has(target)) negated.set(target, kind);
  }
  for (const target of doubtfulAmong(tokens, matches, spent)) {
    if (!negated.has(target) && !welcome.has(target)) negated.set(target, "either");
  }
  const tooPlaces = new Set(cues.filter(({ label }) => label.value === "too").map(({ to }) => to));
  return new Map(
    matches.filter(isThing).map((match) => [
      match,
      {
        negation: negated.get(match),
        isTooMuch: isBehind(match, tooPlaces) && !welcome.has(match),
      },
    ]),
  );
}

/** "Daune möchte ich wegen der Tiere nicht": the verb's object opens the clause. */
function targetsBehind(cue: Match, scene: Scene, verb: Negation | undefined): readonly Match[] {
  const fronted = verb === undefined ? [] : objectInFront(cue, scene);
  if (fronted.length > 0) return fronted;
  if (isBareWithout(cue, scene.tokens)) return referredTo(cue, scene);
  const near = targetsBefore(cue, scene);
  // "Weil ich Kapuzen am Berg nicht mag": where it is disliked is not what is disliked.
  const isAside = verb !== undefined && near.every(({ label }) => asides.has(label.slot));
  const object = isAside ? objectBefore(cue, scene) : [];
  return object.length > 0 ? object : near;
}

/** "Taschen muss sie am Berg nicht haben". */
function frontedUnneeded(cue: Match, scene: Scene): readonly Match[] {
  return cue.label.value === "unneeded" ? objectInFront(cue, scene) : [];
}

const asides: ReadonlySet<string> = new Set(["activity", "season", "person", "gender"]);

/** "Auf Wolle will ich nicht verzichten". */
function isDeniedItself({ to }: Match, tokens: readonly Token[]): boolean {
  const [before = "", last = ""] = [tokens[to - 1]?.word.text, tokens[to]?.word.text];
  return last === "verzichten" && denials.has(before);
}

/** "Black? No.": a sentence of its own, behind a question. */
function isAnswer({ from, to }: Match, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[from]?.word, tokens[to]?.word];
  return (
    first !== undefined &&
    answers.has(first.text) &&
    tokens[from - 1]?.word.sentence === first.sentence - 1 &&
    tokens[to + 1]?.word.sentence !== last?.sentence
  );
}

const answers: ReadonlySet<string> = new Set("no never nein nie niemals nix nichts".split(" "));

/** "Ich hab weder Mütze noch Handschuhe" lacks them, and wants them. */
function isLack({ from, to }: Match, tokens: readonly Token[]): boolean {
  const words = tokens.slice(from, to + 1).map(({ word }) => word.text);
  const { clause } = tokens[from]?.word ?? {};
  // "None of them own a coat", "keiner von uns besitzt Handschuhe".
  if (words.some((word) => nobodies.has(word))) {
    return tokens
      .slice(to + 1, to + 1 + lackReach)
      .some(({ word }) => word.clause === clause && havings.has(word.text));
  }
  if (!words.some((word) => neithers.has(word))) return false;
  return tokens
    .slice(Math.max(0, from - lackReach), from)
    .some(({ word }) => word.clause === clause && havings.has(word.text));
}

const lackReach = 5;
const neithers: ReadonlySet<string> = new Set(["weder", "noch", "neither", "nor"]);
const nobodies: ReadonlySet<string> = new Set(["none", "nobody", "keiner", "niemand", "keins"]);
const havings: ReadonlySet<string> = new Set(
  "hab habe haben hat besitze besitzen besitzt own owns have has ive got".split(" "),
);

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
  // "Soaked, whatever the packet promised".
  if (last?.text === "whatever" && next?.clause === last.clause) return true;
  return last !== undefined && next?.sentence === last.sentence && openQuestions.has(next.text);
}

/** In "Schlafsäcke, bitte nicht über 50 das Stück" it is the price that has a limit. */
function opensLimit(cue: Match, tokens: readonly Token[]): boolean {
  const [last, next] = [tokens[cue.namedTo]?.word, tokens[cue.namedTo + 1]?.word];
  return next !== undefined && next.clause === last?.clause && limits.has(next.text);
}

const limits: ReadonlySet<string> = new Set(
  "uber mehr teurer hoher over above more beyond schwerer heavier".split(" "),
);

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

/** "Too" directly before it, or with one word between ("too much bulk"). */
function isBehind({ namedFrom }: Match, places: ReadonlySet<number>): boolean {
  return places.has(namedFrom - 1) || places.has(namedFrom - 2);
}
