import type { Token } from "./tokens.ts";

/** A number of a message, in digits or in words. Places count tokens, inclusive. */
export interface Amount {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** "150", "zweihundertfünfzig", "a hundred and fifty", "two hundred", "fuffzig". */
export function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  if (word.number !== undefined) return thousands(tokens, at, word.number);
  const german = germanNumber(word.text);
  if (german !== undefined) return { value: german, from: at, to: at };
  return englishNumber(tokens, at);
}

/** "1,5k" and "2 hundred"; "20k" of water column is for the caller to leave out. */
function thousands(tokens: readonly Token[], at: number, value: number): Amount {
  const next = tokens[at + 1]?.word;
  if (next !== undefined && value < 100 && (next.text === "hundred" || next.text === "hundert")) {
    return { value: value * 100, from: at, to: at + 1 };
  }
  return { value, from: at, to: at };
}

const germanUnits: Readonly<Record<string, number>> = {
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
};

const germanTens: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  fuffzig: 50,
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
};

/** Written in one word, as German does. "Ein" alone is an article. */
function germanNumber(word: string): number | undefined {
  const text = word.replaceAll("ue", "u").replaceAll("oe", "o");
  if (text === "hunni" || text === "hunnis" || text === "hunderter") return 100;
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

const englishUnits: Readonly<Record<string, number>> = {
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
};

const englishTens: Readonly<Record<string, number>> = {
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
};

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
  if (count === undefined || !isHundred(hundredAt)) return undefined;
  const restAt = text(hundredAt + 1) === "and" ? hundredAt + 2 : hundredAt + 1;
  const rest = englishTens[text(restAt)];
  if (rest === undefined) return { value: count * 100, from: at, to: hundredAt };
  return { value: count * 100 + rest, from: at, to: restAt };
}
