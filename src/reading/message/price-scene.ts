import type { Amount } from "./amounts.ts";
import type { Match } from "./match.ts";
import type { MessageReading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** A message as prices are looked for in it. */
export interface PriceScene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Currencies and the words around prices. */
  readonly prices: readonly Match[];
  /** What was read as a size is no amount. */
  readonly sizes: MessageReading["sizes"];
}

/** "Damen 40 bis 100": the first number is a size. */
export function isSize({ from, to }: Pick<Amount, "from" | "to">, scene: PriceScene): boolean {
  const [first, last] = [scene.tokens[from]?.word, scene.tokens[to]?.word];
  if (first === undefined || last === undefined) return false;
  return scene.sizes.some(({ quote }) => quote.start <= first.start && last.end <= quote.end);
}

/** Numbers of other things: "500 g", "größe 42", "9 Jahre", "-15 Grad", "UPF 50", "Route 66". */
export function isMeasure({ from, to }: Amount, tokens: readonly Token[]): boolean {
  const next = tokens[to + 1]?.word;
  const before = tokens[from - 1]?.word;
  // "Zwei Hunderter" are notes, whatever follows them.
  if (isNote({ from, to }, tokens)) return false;
  if (next !== undefined && (units.has(next.text) || next.text === "%" || next.text === "°"))
    return true;
  if (next?.number !== undefined && next.joined)
    return isMeasure({ value: 0, from, to: to + 1 }, tokens);
  // "8 bis 10 Uhr"
  if (next !== undefined && links.has(next.text) && tokens[to + 2]?.word.number !== undefined) {
    const unit = tokens[to + 3]?.word.text ?? "";
    if (units.has(unit)) return true;
  }
  // "Under 12s" are children, "the 90s" years.
  if (next?.text === "s" && next.start === tokens[to]?.word.end) return true;
  if (isYear(tokens, from, to)) return true;
  return before !== undefined && (sizeWords.has(before.text) || before.text === "minus");
}

/** "Since 2019", "im Mai 2027". */
function isYear(tokens: readonly Token[], from: number, to: number): boolean {
  const value = tokens[from]?.word.number;
  if (from !== to || value === undefined || value < 1950 || value > 2060) return false;
  return beforeYears.has(tokens[from - 1]?.word.text ?? "");
}

const beforeYears: ReadonlySet<string> = new Set(
  (
    "in seit since im jahr year von summer winter spring autumn fall sommer herbst fruhling season pct at januar februar " +
    "marz april mai juni juli august september oktober november dezember january february march may june july october december"
  ).split(" "),
);

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
    "stuck leuten personen kindern kilos teilnehmer teilnehmern schuler schulern gaste gasten guests friends freunde " +
    "members mitglieder lumen schritte steps gipfel peaks summits munros pitches routen laps runden pockets taschen " +
    "jackets jacken shirts hosen adulte feet celsius fahrenheit etappen stages " +
    "litern kilos kilometern nachten knots knoten kph bft beaufort metern nights night lebensjahr beine legs cfm gsm sterne stars adults erwachsene of in touren ml tonnen watt wh mah up yo y yrs yo"
  ).split(" "),
);

/** Notes have names that are nothing but money. */
export function isCash(
  { from, to }: Pick<Amount, "from" | "to">,
  tokens: readonly Token[],
): boolean {
  const last = tokens[to]?.word.text ?? "";
  return cash.has(last) || isNote({ from, to }, tokens);
}

const cash: ReadonlySet<string> = new Set(
  "fuffi fuffis fuffziger funfziger hunni hunnis hunderter zwanni zwannis zwanziger tenner tenners fiver fivers grand".split(
    " ",
  ),
);

/** "Nen Zehner", "vier Zwanziger": counted, and no race over ten kilometres. */
function isNote({ from, to }: Pick<Amount, "from" | "to">, tokens: readonly Token[]): boolean {
  const [last, next] = [tokens[to]?.word.text ?? "", tokens[to + 1]?.word.text ?? ""];
  const before = tokens[from - 1]?.word.text ?? "";
  return notes.has(last) && (from < to || counting.has(before)) && !counted.has(next);
}

const notes: ReadonlySet<string> = new Set(
  "zehner funfer tausender hunderter zwanziger funfziger tenners fivers hunnis fuffis zwannis".split(
    " ",
  ),
);
const counting: ReadonlySet<string> = new Set("nen n einen ein an on fur".split(" "));
const counted: ReadonlySet<string> = new Set(
  "lauf pack packung karte stangen jahre jahren".split(" "),
);

/** The message talks of money near the number. */
export function isMoneyTalk({ tokens, prices }: PriceScene, place: number): boolean {
  const sentence = tokens[place]?.word.sentence;
  return prices.some(({ label, from, to }) => {
    const money =
      label.slot === "currency" ||
      label.value === "weak limit" ||
      (label.value === "limit" && namesMoney(tokens, from, to));
    const near = Math.min(Math.abs(from - place), Math.abs(to - place)) <= 6;
    return money && near && tokens[from]?.word.sentence === sentence && !isHaving(tokens, from);
  });
}

/** "Budget is about 30" holds the word inside. */
function namesMoney(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(({ word }) => moneyWords.has(word.text));
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
