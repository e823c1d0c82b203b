import { amountAt, type Amount } from "./amounts.ts";
import { chooseCue, cueBefore, cueBehind, type Cue } from "./price-cue.ts";
import { currencyAt, currencyBeside, isDash } from "./price-currency.ts";
import { correctedAmount } from "./price-correction.ts";
import { isCash, isMeasure, isMoneyTalk, isSize, type PriceScene } from "./price-scene.ts";
import { isPast } from "./price-past.ts";
import type { Token } from "./tokens.ts";

/** A number that may be what the shopper wants to spend. */
export interface Offer {
  readonly min?: number;
  readonly max?: number;
  readonly approx?: number;
  readonly currency: string | undefined;
  /** Said by a "not": of two upper limits it is the end. */
  readonly isFirm?: boolean | undefined;
  /** How sure it is that a price is meant. */
  readonly certainty: number;
  readonly from: number;
  readonly to: number;
}

/** Every number of the message that can be a price, in its order. */
export function offersOf(scene: PriceScene): readonly Offer[] {
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

function offerOf(amount: Amount, scene: PriceScene): Offer | undefined {
  const { tokens } = scene;
  const first = tokens[amount.from]?.word;
  if (first === undefined || amount.value <= 0 || isSize(amount, scene)) return undefined;
  return rangeOf(amount, scene) ?? limitOf(amount, scene);
}

function rangeOf(low: Amount, scene: PriceScene): Offer | undefined {
  const { tokens } = scene;
  const currencyLow = currencyBeside(low, scene);
  const lowEnd = Math.max(currencyLow?.to ?? low.to, low.to);
  const linkAt = lowEnd + 1;
  const link = scene.prices.find(
    ({ label, from, to }) => label.value === "to" && from === linkAt && to === linkAt,
  );
  const dashed = tokens[linkAt]?.word.joined === true || isDashed(scene, lowEnd);
  if (link === undefined && !dashed) return undefined;
  // "Schuhe, 38.5, bis CHF 350": a size, and then a limit.
  const isApart = tokens[linkAt]?.word.clause !== tokens[lowEnd]?.word.clause;
  if (isApart && currencyLow === undefined) return undefined;
  const nextAt = link === undefined ? linkAt : linkAt + 1;
  const highAt = currencyAt(nextAt, scene) === undefined ? nextAt : nextAt + 1;
  const high = amountAt(tokens, highAt);
  if (high === undefined || high.value <= low.value || isMeasure(high, tokens)) return undefined;
  if (isSize(high, scene)) return undefined;
  if (isMeasure(low, tokens) && currencyLow === undefined) return undefined;
  const currencyHigh = currencyBeside(high, scene);
  const currency = currencyHigh?.currency ?? currencyLow?.currency;
  const cue = cueBefore(low.from, scene);
  const money = currency !== undefined || (isCash(low, tokens) && isCash(high, tokens));
  const isLimited = cue !== undefined && cue.kind !== "weak limit";
  const isSpelled = tokens[low.from]?.word.number === undefined && low.value >= leastUnsure;
  const behind = cueBehind(Math.max(high.to, currencyHigh?.to ?? 0), scene);
  const isBeside = tokens[behind?.to ?? 0]?.word.clause === tokens[high.to]?.word.clause;
  const isBehind = behind?.isSure === true && behind.kind !== "weak limit" && isBeside;
  const said = isLimited || isBehind || isSpelled || isMoneyTalk(scene, low.from);
  const isAlone = !money && !said && isAloneInClause(low, high, tokens);
  if (!money && !said && !isAlone) return undefined;
  if (!money && high.value < bareMin) return undefined;
  if (isPast(scene, low.from, { cue, isRange: true })) return undefined;
  const to = Math.max(high.to, currencyHigh?.to ?? 0);
  const certainty = money ? 4 : cue === undefined ? 2 : 3;
  const span = { currency, certainty, from: cue?.from ?? low.from, to };
  // "200 oder 220, mehr ist nicht drin" ends at the second and begins nowhere.
  const isEither = ors.has(tokens[linkAt]?.word.text ?? "") && high.value < low.value * nearlyTwice;
  return isEither ? { max: high.value, ...span } : { min: low.value, max: high.value, ...span };
}

const ors: ReadonlySet<string> = new Set(["oder", "or"]);
const nearlyTwice = 1.5;

/** "Rucksack, Brustgurt muss, 60 bis 90": round numbers that nothing else is said of. */
function isAloneInClause(low: Amount, high: Amount, tokens: readonly Token[]): boolean {
  const clause = tokens[low.from]?.word.clause;
  const isRound = low.value % 5 === 0 && high.value % 5 === 0 && low.value >= roundMin;
  const before = tokens[low.from - 1]?.word.clause;
  return isRound && before !== clause && tokens[high.to + 1]?.word.clause !== clause;
}

const roundMin = 20;

/** "$300-$400", "50 € – 80 €": only a dash stands between the lower amount and the next word. */
function isDashed({ text, tokens }: PriceScene, at: number): boolean {
  const [low, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return low !== undefined && next !== undefined && isDash(text.slice(low.end, next.start));
}

function limitOf(amount: Amount, scene: PriceScene): Offer | undefined {
  const beside = currencyBeside(amount, scene);
  const behind = cueBehind(Math.max(amount.to, beside?.to ?? 0), scene);
  const isPrice = beside !== undefined || behind?.isTens === true;
  if (!isPrice && isMeasure(amount, scene.tokens)) return undefined;
  const before = cueBefore(beside?.from ?? amount.from, scene);
  const cue = chooseCue(before, behind);
  if (isPast(scene, amount.from, { cue, isRange: false })) return undefined;
  const currency = beside?.currency;
  const span = {
    currency,
    from: Math.min(cue?.from ?? amount.from, beside?.from ?? amount.from, amount.from),
    to: Math.max(cue?.to ?? 0, beside?.to ?? 0, amount.to),
  };
  const { value, to } = correctedAmount(amount, scene);
  if (to > span.to) span.to = to;
  const money = beside !== undefined || isCash(amount, scene.tokens);
  if (amount.isVague === true && (cue === undefined || cue.kind === "weak limit")) {
    return { approx: value, ...span, certainty: money ? 4 : 2 };
  }
  switch (cue?.kind) {
    case "floor":
      return money || isMoneyTalk(scene, amount.from) || isSureFloor(cue, value)
        ? { min: value, ...span, certainty: money ? 4 : 2 }
        : value >= leastUnsure
          ? { min: value, ...span, certainty: certaintyOfGuess }
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
        ? { max: value, ...span, certainty: money ? 5 : 3, isFirm: cue.isTurned }
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

/** "Ab 100" alone says too little; beside "höchstens 200" it is the other end. */
const leastUnsure = 50;
export const certaintyOfGuess = 0.5;

/** Smaller bare numbers are counts: "max 2 Jacken". */
const bareMin = 10;

/** "Around 120", with nothing that is counted, measured or born behind or before it. */
function isSureEstimate(cue: Cue, { from, to, value }: Amount, { tokens }: PriceScene): boolean {
  const next = tokens[to + 1]?.word;
  const last = tokens[to]?.word;
  const stands = next === undefined || next.clause !== last?.clause || perPiece.has(next.text);
  const isAge = tokens
    .slice(Math.max(0, cue.from - 2), cue.from)
    .some(({ word }) => ageWords.has(word.text));
  const isEnd = next === undefined || next.clause !== last?.clause;
  const least = isEnd ? leastEstimateAtEnd : leastEstimate;
  return value >= least && cue.to === from - 1 && stands && !isAge;
}

const leastEstimate = 40;
const leastEstimateAtEnd = 20;
const perPiece: ReadonlySet<string> = new Set(
  (
    "left spare ubrig each apiece per pro je rum herum max tops oder or fur furs for und and would ware wenn if please bitte " +
    "ist is aber but ausgeben spend budget falls also so und and nicht not kein keine no please bitte pls rum"
  ).split(" "),
);
const ageWords: ReadonlySet<string> = new Set(
  "am im bin is are ist sind aged alter age".split(" "),
);

function isSureFloor(cue: Cue, value: number): boolean {
  return value >= 50 && cue.isSure;
}
