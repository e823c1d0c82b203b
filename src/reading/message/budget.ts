import { negators } from "../small-words.ts";
import { amountAt, type Amount } from "./amounts.ts";
import type { Match } from "./match.ts";
import { quoteOf } from "./mentions.ts";
import type { Budget } from "./reading.ts";
import type { Token } from "./tokens.ts";

/**
 * What it may cost. A number counts when a currency stands beside it or a limiting word before or
 * behind it; weights, ages, sizes, temperatures, lengths and what was paid for something else do
 * not. The most certain reading wins, a lower and an upper limit said apart are joined.
 */
export function readBudget(
  text: string,
  tokens: readonly Token[],
  matches: readonly Match[],
): Budget | undefined {
  const scene = { tokens, prices: matches.filter(({ label }) => isPrice(label.slot)) };
  const offers = offersOf(scene);
  const best = withCurrency(join(offers), scene);
  const said = levelOf(matches, tokens);
  // "At least 200", "not dearer than 60": the amount has said it.
  const isSaid =
    said?.level === "low" &&
    best !== undefined &&
    (best.min !== undefined || (best.from <= said.from && said.to <= best.to));
  const level = isSaid ? undefined : said;
  const spans = [...(best === undefined ? [] : [best]), ...(level === undefined ? [] : [level])];
  if (spans.length === 0) return undefined;
  const quote = quoteOf(text, tokens, {
    namedFrom: Math.min(...spans.map(({ from }) => from)),
    namedTo: Math.max(...spans.map(({ to }) => to)),
  });
  const amounts = best === undefined ? {} : amountsOf(best);
  return { ...amounts, ...(level === undefined ? {} : { level: level.level }), quote };
}

function amountsOf({ min, max, approx, currency }: Offer): Partial<Budget> {
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(approx === undefined ? {} : { approx }),
    ...(currency === undefined ? {} : { currency }),
  };
}

function isPrice(slot: string): boolean {
  return slot === "price" || slot === "currency" || slot === "cue";
}

interface Scene {
  readonly tokens: readonly Token[];
  readonly prices: readonly Match[];
}

interface Offer {
  readonly min?: number;
  readonly max?: number;
  readonly approx?: number;
  readonly currency: string | undefined;
  /** How sure it is that a price is meant. */
  readonly certainty: number;
  readonly from: number;
  readonly to: number;
}

function offersOf(scene: Scene): readonly Offer[] {
  const offers: Offer[] = [];
  let at = 0;
  while (at < scene.tokens.length) {
    const amount = amountAt(scene.tokens, at);
    const offer = amount === undefined ? undefined : offerOf(amount, scene);
    if (offer !== undefined) offers.push(offer);
    at = Math.max(offer?.to ?? 0, amount?.to ?? 0, at) + 1;
  }
  return offers;
}

/** The surest one, with the other limit of a pair said apart ("ab 100, höchstens 200"). */
function join(offers: readonly Offer[]): Offer | undefined {
  const best = offers.reduce<Offer | undefined>(
    (best, offer) => (best === undefined || offer.certainty > best.certainty ? offer : best),
    undefined,
  );
  if (best === undefined) return undefined;
  const sure = offers.filter((offer) => offer !== best && offer.certainty >= 2);
  const low = sure.find(({ min }) => min !== undefined)?.min;
  const high = sure.find(({ max }) => max !== undefined)?.max;
  if (best.max !== undefined && best.min === undefined && low !== undefined && low < best.max) {
    return { ...best, min: low };
  }
  if (best.min !== undefined && best.max === undefined && high !== undefined && high > best.min) {
    return { ...best, max: high };
  }
  return best;
}

/** "The old one was 300 dollars, now 200 at most": people count in one currency. */
function withCurrency(offer: Offer | undefined, { prices }: Scene): Offer | undefined {
  if (offer === undefined || offer.currency !== undefined) return offer;
  const named = new Set(
    prices.filter(({ label }) => label.slot === "currency").map(({ label }) => label.value),
  );
  const [only] = named;
  return named.size === 1 ? { ...offer, currency: only } : offer;
}

function offerOf(amount: Amount, scene: Scene): Offer | undefined {
  const { tokens } = scene;
  const first = tokens[amount.from]?.word;
  if (first === undefined || amount.value <= 0) return undefined;
  return rangeOf(amount, scene) ?? limitOf(amount, scene);
}

function rangeOf(low: Amount, scene: Scene): Offer | undefined {
  const { tokens } = scene;
  const currencyLow = currencyBeside(low, scene);
  const linkAt = (currencyLow?.to ?? low.to) > low.to ? low.to + 2 : low.to + 1;
  const link = scene.prices.find(
    ({ label, from, to }) => label.value === "to" && from === linkAt && to === linkAt,
  );
  const dashed = tokens[linkAt]?.word.joined === true || isDashedSign(tokens, low.to);
  if (link === undefined && !dashed) return undefined;
  const nextAt = link === undefined ? linkAt : linkAt + 1;
  const highAt = currencyAt(nextAt, scene) === undefined ? nextAt : nextAt + 1;
  const high = amountAt(tokens, highAt);
  if (high === undefined || high.value <= low.value || isMeasure(high, tokens)) return undefined;
  if (isMeasure(low, tokens) && currencyLow === undefined) return undefined;
  const currencyHigh = currencyBeside(high, scene);
  const currency = currencyHigh?.currency ?? currencyLow?.currency;
  const cue = cueBefore(low.from, scene);
  const money = currency !== undefined;
  const isLimited = cue !== undefined && cue.kind !== "weak limit";
  const said = isLimited || isMoneyTalk(scene, low.from);
  if (!money && !said) return undefined;
  if (isPast(scene, low.from, cue)) return undefined;
  const to = Math.max(high.to, currencyHigh?.to ?? 0);
  const certainty = money ? 4 : cue?.kind === "between" ? 3 : 2;
  return { min: low.value, max: high.value, currency, certainty, from: cue?.from ?? low.from, to };
}

/** "$300-$400": only the dash stands between the number and the next sign. */
function isDashedSign(tokens: readonly Token[], at: number): boolean {
  const [low, sign] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (
    low !== undefined &&
    sign !== undefined &&
    isSignOfNext(tokens, at + 1) &&
    sign.start - low.end === 1
  );
}

function limitOf(amount: Amount, scene: Scene): Offer | undefined {
  const beside = currencyBeside(amount, scene);
  const behind = cueBehind(Math.max(amount.to, beside?.to ?? 0), scene);
  const isPrice = beside !== undefined || behind?.isTens === true;
  if (!isPrice && isMeasure(amount, scene.tokens)) return undefined;
  const before = cueBefore(beside?.from ?? amount.from, scene);
  const cue = chooseCue(before, behind);
  if (isPast(scene, amount.from, cue)) return undefined;
  const currency = beside?.currency;
  const span = {
    currency,
    from: Math.min(cue?.from ?? amount.from, beside?.from ?? amount.from, amount.from),
    to: Math.max(cue?.to ?? 0, beside?.to ?? 0, amount.to),
  };
  const { value } = amount;
  const money = beside !== undefined || isCash(amount, scene.tokens);
  switch (cue?.kind) {
    case "floor":
      return money || isMoneyTalk(scene, amount.from) || isSureFloor(cue, value)
        ? { min: value, ...span, certainty: money ? 4 : 2 }
        : undefined;
    case "around":
      return money ||
        isMoneyTalk(scene, amount.from) ||
        cue.isTens ||
        isSureEstimate(cue, amount, scene)
        ? { approx: value, ...span, certainty: money ? 4 : 2 }
        : undefined;
    case "limit":
      return money || value >= bareMin
        ? { max: value, ...span, certainty: money ? 5 : 3 }
        : undefined;
    case "weak limit":
    case "between":
    case undefined:
      if (money) return { max: value, ...span, certainty: 2 };
      return cue?.kind === "weak limit" && value >= bareMin && isMoneyTalk(scene, amount.from)
        ? { max: value, ...span, certainty: 1 }
        : undefined;
  }
}

/** Notes have names that are nothing but money. */
function isCash({ from, to }: Amount, tokens: readonly Token[]): boolean {
  return from === to && cash.has(tokens[from]?.word.text ?? "");
}

const cash: ReadonlySet<string> = new Set(
  "fuffi fuffis fuffziger funfziger hunni hunnis hunderter zwanni zwanziger tenner fiver".split(
    " ",
  ),
);

/** Smaller bare numbers are counts: "max 2 Jacken". */
const bareMin = 10;

/** "Around 120", with nothing that is counted, measured or born behind or before it. */
function isSureEstimate(cue: Cue, { from, to, value }: Amount, { tokens }: Scene): boolean {
  const next = tokens[to + 1]?.word;
  const last = tokens[to]?.word;
  const stands = next === undefined || next.clause !== last?.clause || perPiece.has(next.text);
  const isAge = tokens
    .slice(Math.max(0, cue.from - 2), cue.from)
    .some(({ word }) => ageWords.has(word.text));
  return value >= leastEstimate && cue.to === from - 1 && stands && !isAge;
}

const leastEstimate = 40;
const perPiece: ReadonlySet<string> = new Set(
  (
    "each apiece per pro je rum herum max tops oder or fur furs for und and would ware wenn if please bitte " +
    "ist is aber but ausgeben spend budget falls also so"
  ).split(" "),
);
const ageWords: ReadonlySet<string> = new Set(
  "am im bin is are ist sind aged alter age".split(" "),
);

function isSureFloor(cue: Cue, value: number): boolean {
  return value >= 50 && cue.isSure;
}

interface Cue {
  readonly kind: "limit" | "weak limit" | "floor" | "around" | "between";
  readonly from: number;
  readonly to: number;
  /** "200er Bereich" can only be a price. */
  readonly isTens: boolean;
  /** "Mindestens" limits amounts; "ab" and "from" say many things. */
  readonly isSure: boolean;
}

const kinds: ReadonlySet<string> = new Set(["limit", "weak limit", "floor", "around", "between"]);

function isKind(value: string): value is Cue["kind"] {
  return kinds.has(value);
}

/** The limiting word left of a place: the nearest, but "budget so um die 100" is around 100. */
function cueBefore(place: number, { tokens, prices }: Scene): Cue | undefined {
  const sentence = tokens[place]?.word.sentence;
  let nearest: Cue | undefined;
  for (const { label, from, to } of prices) {
    if (!isKind(label.value) || from >= place || tokens[from]?.word.sentence !== sentence) continue;
    // "Größe 38 bis 42" limits nothing.
    if (from === to && tokens[from]?.word.text === "bis" && hasNumber(tokens, from - 1, from))
      continue;
    // "Mehr als 250 … nicht" holds the number within.
    const end = to >= place ? place - 1 : to;
    if (place - 1 - end > 3 || hasNumber(tokens, end + 1, place)) continue;
    const isCeiling = isDenied(tokens, from) || isDeniedLater(tokens, from);
    const kind = label.value === "floor" && isCeiling ? "limit" : label.value;
    const cue = toCue(kind, { from, to: Math.max(to, end) }, tokens);
    if (nearest === undefined || isNearer(cue, nearest)) nearest = cue;
  }
  return nearest;
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
  "ab from over above uber ueber plus starting budget my mein preis preislich preisrahmen".split(
    " ",
  ),
);

function isNearer(one: Cue, other: Cue): boolean {
  // "Max. ca. 200" has its limit; "Budget ca. 200" is about 200.
  if (one.kind === "around" && other.kind === "limit") return one.from > other.to && !other.isSure;
  if (one.kind === "weak limit" && other.kind !== "weak limit") return false;
  if (other.kind === "weak limit" && one.kind !== "weak limit") return true;
  if (one.kind === "limit" && other.kind === "around") return true;
  return one.to > other.to || (one.to === other.to && one.from < other.from);
}

function isDenied(tokens: readonly Token[], place: number): boolean {
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
function isDeniedLater(tokens: readonly Token[], place: number): boolean {
  const first = tokens[place]?.word;
  if (first === undefined || (first.text !== "mehr" && first.text !== "more")) return false;
  return tokens
    .slice(place, place + 12)
    .some(({ word }) => word.clause === first.clause && negators.has(word.text));
}

const denials: ReadonlySet<string> = new Set(
  "nichts nix ned net nich cant wont nothing".split(" "),
);

function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => word.number !== undefined);
}

/** "150 tops", "100 oder weniger", "200er Bereich", "60ish", "so 80 rum". */
function cueBehind(place: number, { tokens, prices }: Scene): Cue | undefined {
  const next = tokens[place + 1]?.word;
  if (next === undefined || next.sentence !== tokens[place]?.word.sentence) return undefined;
  if (next.text === "ish")
    return { kind: "around", from: place, to: place + 1, isTens: true, isSure: true };
  if (next.text === "er" && priceRanges.has(tokens[place + 2]?.word.text ?? "")) {
    return { kind: "around", from: place, to: place + 2, isTens: true, isSure: true };
  }
  for (const { label, from, to } of prices) {
    if (!isKind(label.value) || from <= place || from > place + 3) continue;
    if (hasNumber(tokens, place + 1, to + 1) || amountFollows(tokens, to + 1)) continue;
    if (tokens[from]?.word.sentence !== next.sentence) continue;
    const text = tokens[from]?.word.text ?? "";
    if (label.value === "weak limit" || trailing.has(text)) {
      return { kind: label.value, from: place, to, isTens: false, isSure: true };
    }
  }
  return undefined;
}

const priceRanges: ReadonlySet<string> = new Set(
  "bereich region klasse preisklasse budget".split(" "),
);

/** Words that limit what stands before them. */
const trailing: ReadonlySet<string> = new Set(
  (
    "max maximal maximum tops top hochstens limit aufwarts upwards and or oder mehr more minimum min " +
    "at budget rum herum plus schmerzgrenze obergrenze grenze ist is give ballpark mark"
  ).split(" "),
);

function amountFollows(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.number !== undefined;
}

function chooseCue(before: Cue | undefined, behind: Cue | undefined): Cue | undefined {
  if (before === undefined || before.kind === "weak limit") return behind ?? before;
  // "So 150 max" ends in its limit.
  if (before.kind === "around" && behind?.kind === "limit") return behind;
  return before;
}

interface Beside {
  readonly currency: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** "€ 200", "200 €", "200 blöde Euro". */
function currencyBeside({ from, to }: Amount, scene: Scene): Beside | undefined {
  const behind = isSignOfNext(scene.tokens, to + 1) ? undefined : currencyAt(to + 1, scene);
  if (behind !== undefined) return { currency: behind, from, to: to + 1 };
  const sign = currencyAt(from - 1, scene);
  if (sign !== undefined && !isSignOfBefore(scene.tokens, from - 1)) {
    return { currency: sign, from: from - 1, to };
  }
  return undefined;
}

/** "UK 7 £120": the sign touches the number behind it. */
function isSignOfNext(tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (
    sign !== undefined &&
    next?.number !== undefined &&
    /^[£$€]$/.test(sign.text) &&
    sign.end === next.start &&
    tokens[at - 1]?.word.end !== sign.start
  );
}

/** "80 € 3 Jacken": the sign belongs to the number before it. */
function isSignOfBefore(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word.number !== undefined && !isSignOfNext(tokens, at);
}

function currencyAt(place: number, { tokens, prices }: Scene): string | undefined {
  if (tokens[place] === undefined) return undefined;
  return prices.find(
    ({ label, from, to }) => label.slot === "currency" && from <= place && place <= to,
  )?.label.value;
}

/** Numbers of other things: "500 g", "größe 42", "9 Jahre", "-15 Grad", "UPF 50", "Route 66". */
function isMeasure({ from, to }: Amount, tokens: readonly Token[]): boolean {
  const next = tokens[to + 1]?.word;
  const before = tokens[from - 1]?.word;
  if (next !== undefined && (units.has(next.text) || next.text === "%" || next.text === "°"))
    return true;
  if (next?.number !== undefined && next.joined)
    return isMeasure({ value: 0, from, to: to + 1 }, tokens);
  // "8 bis 10 Uhr"
  if (next !== undefined && links.has(next.text) && tokens[to + 2]?.word.number !== undefined) {
    const unit = tokens[to + 3]?.word.text ?? "";
    if (units.has(unit)) return true;
  }
  return before !== undefined && (sizeWords.has(before.text) || before.text === "minus");
}

const links: ReadonlySet<string> = new Set("bis to und and oder or".split(" "));

const sizeWords: ReadonlySet<string> = new Set(
  "age aged alter grosse groesse gr gr. size sz upf lsf spf uk eu us bund weite konfektion order bestellnummer nummer".split(
    " ",
  ),
);

const units: ReadonlySet<string> = new Set(
  (
    "mm cm m km meter metern kilometer kilometern mile miles g gr gramm gram grams kg kilo kilos lb lbs oz " +
    "l liter litre litres liters grad degrees degree c f jahr jahre jahren jahriger jahrige jahrigen year " +
    "years yr yrs month months monat monate monaten tag tage tagen day days woche wochen week weeks stunde " +
    "stunden hour hours h min minuten minutes uhr am pm person personen people persons leute mann man men " +
    "x mal times lagen layer layers lagig fill cuin denier d k er ers th st nd rd hm hohenmeter ft feet foot " +
    "inch inches zoll teile pieces season seasons nachte nights paar pairs kinder kids percent prozent mph kmh " +
    "cfm gsm sterne stars adults erwachsene of in touren ml tonnen watt wh mah up yo"
  ).split(" "),
);

/** The message talks of money near the number. */
function isMoneyTalk({ tokens, prices }: Scene, place: number): boolean {
  const sentence = tokens[place]?.word.sentence;
  return prices.some(({ label, from, to }) => {
    const money =
      label.slot === "currency" ||
      label.value === "weak limit" ||
      (label.value === "limit" && moneyWords.has(tokens[to]?.word.text ?? ""));
    const near = Math.min(Math.abs(from - place), Math.abs(to - place)) <= 6;
    return money && near && tokens[from]?.word.sentence === sentence && !isHaving(tokens, from);
  });
}

const moneyWords: ReadonlySet<string> = new Set(
  "budget preisrahmen preislimit preisgrenze schmerzgrenze obergrenze preislich limit range cap".split(
    " ",
  ),
);

/** "I have 2 kids": having is no spending unless a currency says so. */
function isHaving(tokens: readonly Token[], place: number): boolean {
  return having.has(tokens[place]?.word.text ?? "");
}

const having: ReadonlySet<string> = new Set(
  "habe hab hatte have ive got drin can willing go drop".split(" "),
);

/** What was paid for something else, long ago. */
function isPast({ tokens, prices }: Scene, place: number, cue: Cue | undefined): boolean {
  if (cue !== undefined && (cue.kind === "limit" || cue.kind === "between") && cue.isSure)
    return false;
  const word = tokens[place]?.word;
  return prices.some(
    ({ label, from, to }) =>
      label.value === "past" &&
      tokens[from]?.word.sentence === word?.sentence &&
      Math.min(Math.abs(from - place), Math.abs(to - place)) <= 7,
  );
}

interface LevelMatch {
  readonly level: "low" | "any" | "high";
  readonly from: number;
  readonly to: number;
}

/** "Billig", "nicht teuer", "Preis egal", "das Beste". "Costly" words speak only when denied. */
function levelOf(matches: readonly Match[], tokens: readonly Token[]): LevelMatch | undefined {
  const found: LevelMatch[] = [];
  for (const { label, namedFrom, namedTo } of matches) {
    if (label.slot !== "level") continue;
    const span = { from: namedFrom, to: namedTo };
    const denied = isDenied(tokens, namedFrom);
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
