import type { Amount } from "./amounts.ts";
import type { PriceScene } from "./price-scene.ts";
import type { Token } from "./tokens.ts";
import { wordTable } from "../../lib/word-table.ts";

/** A currency named beside an amount, and where both stand. */
export interface Beside {
  readonly currency: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** "€ 200", "200 €", "200 blöde Euro". */
export function currencyBeside({ from, to }: Amount, scene: PriceScene): Beside | undefined {
  const isOfNext = isSignOfNext(scene.tokens, to + 1) || isBehindDash(scene, to);
  const behind = isOfNext ? undefined : currencyAt(to + 1, scene);
  if (behind !== undefined) return { currency: behind, from, to: to + 1 };
  const national = nationals[scene.tokens[to + 1]?.word.text ?? ""];
  if (national !== undefined && isLast(scene.tokens, to + 1)) {
    return { currency: national, from, to: to + 1 };
  }
  // "80 odd euros" are about 80.
  const isOdd = scene.tokens[to + 1]?.word.text === "odd";
  const odd = isOdd ? currencyAt(to + 2, scene) : undefined;
  if (odd !== undefined) return { currency: odd, from, to };
  const sign = currencyAt(from - 1, scene);
  if (sign !== undefined && !isSignOfBefore(scene.tokens, from - 1)) {
    const country = countryOfSign(scene.tokens, from - 1);
    return { currency: country ?? sign, from: from - 1, to };
  }
  const crowns = scene.tokens[to + 1]?.word.text === "kr";
  if (crowns) return { currency: undefined, from, to: to + 1 };
  const letter = letterAt(scene.tokens, from - 1);
  return letter === undefined ? undefined : { ...letter, to };
}

/** "75 Canadian, please": with a noun behind it ("two Canadian winters") it is no money. */
const nationals: Readonly<Record<string, string>> = wordTable({
  american: "USD",
  aussie: "AUD",
  australian: "AUD",
  canadian: "CAD",
  kiwi: "NZD",
  kanadische: "CAD",
  australische: "AUD",
  schweizer: "CHF",
});

function isLast(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word];
  return next === undefined || next.clause !== word?.clause || afterMoney.has(next.text);
}

const afterMoney: ReadonlySet<string> = new Set(
  "you youd id or max tops at and is for please would each but oder und ist bitte pro maximal".split(
    " ",
  ),
);

/** "CHF 180-CHF 250": the second sign belongs to the second number. */
function isBehindDash({ text, tokens }: PriceScene, at: number): boolean {
  const [word, next, third] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (word === undefined || next === undefined || third?.number === undefined) return false;
  return isDash(text.slice(word.end, next.start));
}

/** A dash and nothing else, as between two amounts; in "80,- €" it is part of the first. */
export function isDash(between: string): boolean {
  return /^(?:,[-–—]{1,2})?\s*[-‐‑–—]\s*$/u.test(between);
}

/** "R8000": rand, where the letter touches the number; "kr 500" may be those of three countries. */
function letterAt(tokens: readonly Token[], at: number): Beside | undefined {
  const [letter, number] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (letter === undefined || number?.number === undefined) return undefined;
  if (letter.text === "kr") return { currency: undefined, from: at, to: at + 1 };
  const isRand = letter.text === "r" && letter.end === number.start && number.number >= randMin;
  return isRand ? { currency: "ZAR", from: at, to: at + 1 } : undefined;
}

/** What costs less than a few rand is nothing a shop sells; small numbers behind an R are grades. */
const randMin = 50;

/** "A$300", "C$80": the letters touch the sign. */
function countryOfSign(tokens: readonly Token[], at: number): string | undefined {
  const [letters, sign] = [tokens[at - 1]?.word, tokens[at]?.word];
  const touch = letters !== undefined && sign !== undefined && letters.end === sign.start;
  return touch && sign.text === "$" ? dollars[letters.text] : undefined;
}

const dollars: Readonly<Record<string, string>> = wordTable({
  a: "AUD",
  au: "AUD",
  c: "CAD",
  ca: "CAD",
  can: "CAD",
  hk: "HKD",
  s: "SGD",
  sg: "SGD",
  nz: "NZD",
  us: "USD",
});

/** "UK 7 £120": the sign touches the number behind it. */
export function isSignOfNext(tokens: readonly Token[], at: number): boolean {
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

export function currencyAt(place: number, { tokens, prices }: PriceScene): string | undefined {
  if (tokens[place] === undefined) return undefined;
  return prices.find(
    ({ label, from, to }) => label.slot === "currency" && from <= place && place <= to,
  )?.label.value;
}
