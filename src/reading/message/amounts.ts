import type { Token } from "./tokens.ts";
import { wordTable } from "../../lib/word-table.ts";

/** A number of a message, in digits or in words. Places count tokens, inclusive. */
export interface Amount {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** "A couple of hundred" is about 200. */
  readonly isVague?: true;
}

/**
 * "150", "zweihundertfünfzig", "a hundred and fifty", "two fifty", "fuffzig", "vier Zwanziger",
 * "half a grand".
 */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  const counted = notesAt(tokens, at) ?? slangAt(tokens, at);
  if (counted !== undefined) return counted;
  if (word.number !== undefined) return thousands(tokens, at, word.number);
  const german = germanNumber(word.text);
  if (german !== undefined) return { value: german, from: at, to: at };
  return englishNumber(tokens, at);
}

/** "Zwei Hunderter", "4 Zwanziger", "two tenners", "2 grand": how many notes there are. */
function notesAt(tokens: readonly Token[], at: number): Amount | undefined {
  const [first, second] = [tokens[at]?.word, tokens[at + 1]?.word];
  const note = notes[second?.text ?? ""];
  if (first === undefined || note === undefined) return undefined;
  const count =
    first.number ?? halves[first.text] ?? germanUnits[first.text] ?? englishUnits[first.text];
  const isCounted = count !== undefined && count > 0 && count < 20 && first.text !== "ein";
  return isCounted ? { value: count * note, from: at, to: at + 1 } : undefined;
}

/** "Zweieinhalb Hunderter". */
const halves: Readonly<Record<string, number>> = wordTable({
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  viereinhalb: 4.5,
});

const notes: Readonly<Record<string, number>> = wordTable({
  hunderter: 100,
  hundertern: 100,
  zwanzigern: 20,
  zehnern: 10,
  hundreds: 100,
  fifties: 50,
  twenties: 20,
  hunnis: 100,
  hunni: 100,
  fuffis: 50,
  fuffziger: 50,
  funfziger: 50,
  zwanziger: 20,
  zwannis: 20,
  zehner: 10,
  funfer: 5,
  tausender: 1000,
  tenners: 10,
  fivers: 5,
  tenner: 10,
  fiver: 5,
  grand: 1000,
});

/** "A couple of hundred", "half a grand", "a ton" where a limit stands before it. */
function slangAt(tokens: readonly Token[], at: number): Amount | undefined {
  const text = (place: number) => tokens[place]?.word.text ?? "";
  if (text(at) === "couple") {
    const to = text(at + 1) === "of" ? at + 2 : at + 1;
    const each = text(to) === "hundred" ? 100 : notes[text(to)];
    return each === undefined ? undefined : { value: 2 * each, from: at, to, isVague: true };
  }
  if (text(at) === "half" && text(at + 1) === "a" && text(at + 2) === "grand") {
    return { value: 500, from: at, to: at + 2 };
  }
  const isTon = text(at) === "a" && text(at + 1) === "ton" && text(at + 2) !== "of";
  return isTon && beforeTon.has(text(at - 1)) ? { value: 100, from: at, to: at + 1 } : undefined;
}

const beforeTon: ReadonlySet<string> = new Set(
  "under over about max around spend pay than to".split(" "),
);

/** "1,5k" and "2 hundred"; "20k" of water column is for the caller to leave out. */
function thousands(tokens: readonly Token[], at: number, value: number): Amount {
  const next = tokens[at + 1]?.word;
  const isOfMoney = smallCurrencies.has(tokens[at + 2]?.word.text ?? "");
  const most = isOfMoney ? manyThousandsMax : thousandsMax;
  if (next?.text === "k" && value <= most && next.start === tokens[at]?.word.end) {
    const isDistance = distances.has(tokens[at + 2]?.word.text ?? "");
    if (!isDistance) return { value: value * 1000, from: at, to: at + 1 };
  }
  const isHundred = next?.text === "hundred" || next?.text === "hundert";
  if (isHundred && value < 100 && isBesideIn(tokens, at)) {
    return { value: value * 100, from: at, to: at + 1 };
  }
  return { value, from: at, to: at };
}

const thousandsMax = 4;
/** "5k rupees": where a jacket costs thousands. */
const manyThousandsMax = 99;
const smallCurrencies: ReadonlySet<string> = new Set(
  "rs inr rupee rupees rupien yen jpy czk kronen kronor kroner crowns sek nok dkk rand forint huf baht".split(
    " ",
  ),
);
const distances: ReadonlySet<string> = new Set(
  "run runs race lauf laufen waterproof mm wassersaule".split(" "),
);

const germanUnits: Readonly<Record<string, number>> = wordTable({
  zwoa: 2,
  zwa: 2,
  zwee: 2,
  dru: 3,
  fimf: 5,
  fief: 5,
  ein: 1,
  eins: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  funfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
});

const germanTens: Readonly<Record<string, number>> = wordTable({
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  fuffzig: 50,
  fuffzich: 50,
  fuchzig: 50,
  fuchzger: 50,
  fuchziger: 50,
  fuffzger: 50,
  fufzgi: 50,
  fufzig: 50,
  achzig: 80,
  zwanzgi: 20,
  drissgi: 30,
  fuffi: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  fuffis: 50,
  fuffziger: 50,
  funfziger: 50,
  zwanni: 20,
  zwanziger: 20,
  zwanzg: 20,
  drissg: 30,
  vierzg: 40,
  fufzg: 50,
  fuchzg: 50,
  sechzg: 60,
  siebzg: 70,
  achtzg: 80,
  nunzg: 90,
});

/** Written in one word, as German does. "Ein" alone is an article. */
function germanNumber(word: string): number | undefined {
  const text = word.replaceAll("ue", "u").replaceAll("oe", "o");
  if (text === "hunni" || text === "hunnis" || text === "hunderter") return 100;
  if (text === "zehner") return 10;
  const thousand = /^(\p{L}*)tausend(\p{L}*)$/u.exec(text);
  if (thousand !== null) return compose(thousand, 1000, belowThousand);
  return belowThousand(text);
}

function belowThousand(text: string): number | undefined {
  const hundred = /^(\p{L}*)hundert(?:und)?(\p{L}*)$/u.exec(text);
  return hundred === null ? belowHundred(text) : compose(hundred, 100, belowHundred);
}

function compose(
  [, before = "", after = ""]: RegExpExecArray,
  unit: number,
  read: (text: string) => number | undefined,
): number | undefined {
  const count = before === "" ? 1 : germanUnits[before];
  const rest = after === "" ? 0 : (read(after) ?? germanUnits[after]);
  return count === undefined || rest === undefined ? undefined : count * unit + rest;
}

function belowHundred(text: string): number | undefined {
  const ten = germanTens[text];
  if (ten !== undefined) return ten;
  const joined = /^(\p{L}+)und(\p{L}+)$/u.exec(text);
  if (joined !== null) {
    const [, units = "", tens = ""] = joined;
    const [low, high] = [germanUnits[units], germanTens[tens]];
    return low === undefined || high === undefined ? undefined : low + high;
  }
  const unit = germanUnits[text];
  return unit !== undefined && unit >= 10 ? unit : undefined;
}

const englishUnits: Readonly<Record<string, number>> = wordTable({
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
});

const englishTens: Readonly<Record<string, number>> = wordTable({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  tenner: 10,
  fiver: 5,
});

function englishNumber(tokens: readonly Token[], at: number): Amount | undefined {
  const text = (place: number) => tokens[place]?.word.text ?? "";
  const tens = englishTens[text(at)];
  if (tens !== undefined) {
    const unit = tokens[at + 1]?.word.joined === true ? englishUnits[text(at + 1)] : undefined;
    return { value: tens + (unit ?? 0), from: at, to: unit === undefined ? at : at + 1 };
  }
  const isHundred = (place: number) => text(place) === "hundred";
  const count = isHundred(at) ? 1 : englishUnits[text(at)];
  const hundredAt = isHundred(at) ? at : at + 1;
  if (count !== undefined && text(at) !== "a" && isBesideIn(tokens, at)) {
    // "Two fifty", "one twenty" are hundreds with the word left out.
    const short = count < 10 ? englishTens[text(at + 1)] : undefined;
    const isPrice = short !== undefined && short >= 20;
    if (isPrice) return { value: count * 100 + short, from: at, to: at + 1 };
  }
  if (count === undefined || !isHundred(hundredAt)) return undefined;
  const restAt = text(hundredAt + 1) === "and" ? hundredAt + 2 : hundredAt + 1;
  const rest = englishTens[text(restAt)];
  if (rest === undefined) return { value: count * 100, from: at, to: hundredAt };
  return { value: count * 100 + rest, from: at, to: restAt };
}

/** No pause between a word and the next: "size two, fifty euros" is no price of 250. */
function isBesideIn(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return word !== undefined && next !== undefined && word.clause === next.clause;
}
