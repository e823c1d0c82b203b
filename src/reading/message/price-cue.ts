import { negators } from "../small-words.ts";
import { isSize, type PriceScene } from "./price-scene.ts";
import type { Token } from "./tokens.ts";

/** A word that limits the amount beside it. */
export interface Cue {
  readonly kind: "limit" | "weak limit" | "floor" | "around" | "between";
  readonly from: number;
  readonly to: number;
  /** "200er Bereich" can only be a price. */
  readonly isTens: boolean;
  /** "Mindestens" limits amounts; "ab" and "from" say many things. */
  readonly isSure: boolean;
  /** A "not" has made one limit of the other: "über 100 geht gar nicht". */
  readonly isTurned?: boolean;
}

const kinds: ReadonlySet<string> = new Set(["limit", "weak limit", "floor", "around", "between"]);

function isKind(value: string): value is Cue["kind"] {
  return kinds.has(value);
}

/** The limiting word left of a place: the nearest, but "budget so um die 100" is around 100. */
export function cueBefore(place: number, scene: PriceScene): Cue | undefined {
  const { text, tokens, prices } = scene;
  const sentence = tokens[place]?.word.sentence;
  let nearest: Cue | undefined;
  if (/[~≈]\s?[$€£]?\s?$/.test(text.slice(0, tokens[place]?.word.start))) {
    nearest = { kind: "around", from: place, to: place, isTens: true, isSure: true };
  }
  if (/[<≤]\s?$/.test(text.slice(0, tokens[place]?.word.start))) {
    return { kind: "limit", from: place, to: place, isTens: false, isSure: true };
  }
  for (const { label, from, to } of prices) {
    if (!isKind(label.value) || from >= place || tokens[from]?.word.sentence !== sentence) continue;
    // "Größe 38 bis 42" limits nothing.
    const isSpan = from === to && tokens[from]?.word.text === "bis";
    if (isSpan && hasNumber(tokens, from - 1, from) && !isBehindSize(from - 1, place, scene))
      continue;
    // "Mehr als 250 … nicht" holds the number within.
    const end = to >= place ? place - 1 : to;
    if (place - 1 - end > 3 || hasNumber(tokens, end + 1, place)) continue;
    if (isBeneath(tokens, from, end, place)) continue;
    const isTurned = isTurnedAround(label.value, tokens, from);
    const kind = isTurned ? (label.value === "floor" ? "limit" : "floor") : label.value;
    const cue = { ...toCue(kind, { from, to: Math.max(to, end) }, tokens), isTurned };
    if (nearest === undefined || isNearer(cue, nearest)) nearest = cue;
  }
  return nearest;
}

/** Whether one limit is said by denying the other: "not over 100", "nothing under 100". */
function isTurnedAround(kind: Cue["kind"], tokens: readonly Token[], from: number): boolean {
  if (kind === "limit") return isRefusedBelow(tokens, from);
  if (kind !== "floor") return false;
  return isDenied(tokens, from) || isDeniedLater(tokens, from) || isConditional(tokens, from);
}

/** "If it's over 110 I'll be the one walking home", "wenn es mehr als 200 kostet, …". */
function isConditional(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.word;
  if (first === undefined || !exceeding.has(first.text)) return false;
  return tokens
    .slice(Math.max(0, from - conditionReach), from)
    .some(({ word }) => word.clause === first.clause && conditions.has(word.text));
}

const conditionReach = 5;
const conditions: ReadonlySet<string> = new Set("if wenn wenns falls sobald once".split(" "));

/** "Don't show me anything under 100", "nichts unter 100". */
function isRefusedBelow(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.word;
  if (first === undefined || !belows.has(first.text)) return false;
  const before = tokens
    .slice(Math.max(0, from - refusalReach), from)
    .filter(({ word }) => word.clause === first.clause)
    .map(({ word }) => word.text);
  const last = before.at(-1) ?? "";
  return anythings.has(last) && (nothings.has(last) || before.some((word) => denials.has(word)));
}

const refusalReach = 6;
const belows: ReadonlySet<string> = new Set("under below unter unterhalb".split(" "));
const nothings: ReadonlySet<string> = new Set("nothing nichts nix".split(" "));
const anythings: ReadonlySet<string> = new Set([
  ...nothings,
  "anything",
  "stuff",
  "irgendwas",
  "was",
]);

/** "Under a shell, about 80": what is worn beneath something limits no price. */
function isBeneath(tokens: readonly Token[], from: number, to: number, place: number): boolean {
  if (from !== to || !prepositions.has(tokens[from]?.word.text ?? "")) return false;
  return tokens
    .slice(to + 1, place)
    .some(({ word }) => word.text.length > 1 && !fillers.has(word.text));
}

const prepositions: ReadonlySet<string> = new Set("under below beneath unter unterm".split(" "));

/** What may stand between "under" and its amount. */
const fillers: ReadonlySet<string> = new Set(
  (
    "about around roughly approx circa ca so um the say like maybe perhaps like etwa ungefahr rund ner den die der " +
    "eur euro euros usd gbp chf dollar dollars bucks pounds quid knapp so was wie vielleicht sagen wir mal the"
  ).split(" "),
);

/** "Damen 40 bis 100": too far apart for a range of sizes. */
function isBehindSize(size: number, place: number, scene: PriceScene): boolean {
  const [low, high] = [scene.tokens[size]?.word.number, scene.tokens[place]?.word.number];
  if (!isSize({ from: size, to: size }, scene)) return false;
  return low !== undefined && high !== undefined && high >= low * 1.5;
}

function toCue(
  kind: Cue["kind"],
  span: { from: number; to: number },
  tokens: readonly Token[],
): Cue {
  const first = tokens[span.from]?.word.text ?? "";
  return { kind, ...span, isTens: false, isSure: !looseWords.has(first) };
}

/** A budget may also be "about 200"; a maximum may not. */
const looseWords: ReadonlySet<string> = new Set(
  "ab from over above uber ueber plus budget my mein preis preislich preisrahmen".split(" "),
);

function isNearer(one: Cue, other: Cue): boolean {
  // "Max. ca. 200" has its limit; "Budget ca. 200" is about 200.
  if (one.kind === "around" && other.kind === "limit") return one.from > other.to && !other.isSure;
  if (one.kind === "weak limit" && other.kind !== "weak limit") return false;
  if (other.kind === "weak limit" && one.kind !== "weak limit") return true;
  if (one.kind === "limit" && other.kind === "around") return true;
  return one.to > other.to || (one.to === other.to && one.from < other.from);
}

export function isDenied(tokens: readonly Token[], place: number): boolean {
  const sentence = tokens[place]?.word.sentence;
  for (let at = place - 1; at >= Math.max(0, place - 5); at -= 1) {
    const word = tokens[at]?.word;
    if (word === undefined || word.sentence !== sentence || turns.has(word.text)) return false;
    if (negators.has(word.text) || denials.has(word.text)) return true;
  }
  return false;
}

/** "Not fussed about brands, just cheap": the denial is over. */
const turns: ReadonlySet<string> = new Set(
  "just but only aber nur sondern lieber einfach hauptsache dafur".split(" "),
);

/** "Mehr als 250 wollte ich dafür nicht ausgeben." */
export function isDeniedLater(tokens: readonly Token[], place: number): boolean {
  const first = tokens[place]?.word;
  if (first === undefined || !exceeding.has(first.text)) return false;
  return tokens.slice(place, place + 12).some(
    ({ word }, at, words) =>
      word.clause === first.clause &&
      (negators.has(word.text) || denials.has(word.text)) &&
      // "More than 50 and not black" denies the colour.
      !joins.has(words[at - 1]?.word.text ?? ""),
  );
}

const joins: ReadonlySet<string> = new Set("und and but".split(" "));

const exceeding: ReadonlySet<string> = new Set(
  "mehr more uber ueber oberhalb above over anything".split(" "),
);

const denials: ReadonlySet<string> = new Set(
  (
    "nichts nix ned net nich nod nid nit nimmer nimma dont cant wont nothing wouldnt couldnt shouldnt cannot doesnt didnt isnt arent " +
    "mustnt nor hardly keinesfalls niemals kaum"
  ).split(" "),
);

function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => word.number !== undefined);
}

/** "150 tops", "100 oder weniger", "200er Bereich", "60ish", "so 80 rum". */
export function cueBehind(place: number, { text, tokens, prices }: PriceScene): Cue | undefined {
  if (
    /^\s?(?:€|euros?|eur|£|quid|pounds?|bucks)?\s?(?:±|\+\s?\/\s?[-–]|\+-|plus\s?\/?\s?minus)/iu.test(
      text.slice(tokens[place]?.word.end),
    )
  ) {
    return { kind: "around", from: place, to: place, isTens: true, isSure: true };
  }
  const next = tokens[place + 1]?.word;
  if (next === undefined || next.sentence !== tokens[place]?.word.sentence) return undefined;
  if (next.text === "ish" || next.text === "odd")
    return { kind: "around", from: place, to: place + 1, isTens: true, isSure: true };
  if (next.text === "er" && priceRanges.has(tokens[place + 2]?.word.text ?? "")) {
    return { kind: "around", from: place, to: place + 2, isTens: true, isSure: true };
  }
  for (const { label, from, to } of prices) {
    if ((!isKind(label.value) && label.value !== "each") || from <= place) continue;
    if (from > place + (label.value === "limit" ? limitReach : behindReach)) continue;
    if (hasNumber(tokens, place + 1, to + 1) || amountFollows(tokens, to + 1)) continue;
    if (tokens[from]?.word.sentence !== next.sentence) continue;
    const first = tokens[from]?.word.text ?? "";
    if (label.value === "each") {
      // "35 Euro dazu, aber insgesamt …" begins the next amount.
      if (tokens[from]?.word.clause !== tokens[place]?.word.clause) continue;
      return { kind: "limit", from: place, to, isTens: false, isSure: false };
    }
    if (label.value === "weak limit" || trailing.has(first)) {
      // "150 give or take" is said of prices.
      const isBeside =
        from === place + 1 && tokens[from]?.word.clause === tokens[place]?.word.clause;
      const isZone = tokens[place - 1]?.word.text === "the" && zones.has(first);
      const isTens = label.value === "around" && isBeside && (to > from || isZone);
      return { kind: label.value, from: place, to, isTens, isSure: true };
    }
  }
  return undefined;
}

const behindReach = 3;
/** "400 wär die absolute Obergrenze". */
const limitReach = 4;

/** "In the 200 range". */
const zones: ReadonlySet<string> = new Set(
  "range ballpark mark region area bracket zone".split(" "),
);

const priceRanges: ReadonlySet<string> = new Set(
  "bereich region klasse preisklasse budget range preissegment preisbereich ecke".split(" "),
);

/** Words that limit what stands before them. */
const trailing: ReadonlySet<string> = new Set(
  (
    "about max maximal maximum tops top hochstens limit aufwarts upwards and or oder mehr more minimum min " +
    "at budget rum herum plus schmerzgrenze obergrenze grenze ist is give ballpark mark each apiece pro insgesamt gesamt total all altogether zusammen " +
    "und or in mussen muss sollten sollte reichen reicht sind wird nicht ceiling cap range would has have must will are region odd area ziemlich nur keinen"
  ).split(" "),
);

function amountFollows(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.number !== undefined;
}

export function chooseCue(before: Cue | undefined, behind: Cue | undefined): Cue | undefined {
  if (before === undefined || before.kind === "weak limit") return behind ?? before;
  // "Ab 120 aufwärts" says the same twice, the second time for sure.
  if (behind !== undefined && behind.kind === before.kind && !before.isSure) return behind;
  // "Around 60 each" stays about 60.
  if (behind?.isSure === false) return before;
  // "So 150 max" ends in its limit.
  if (before.kind === "around" && behind?.kind === "limit") return behind;
  // "Budget 70ish" is about 70; "max 70 or so" is not more than 70.
  if (before.kind === "limit" && !before.isSure && behind?.kind === "around") return behind;
  return before;
}
