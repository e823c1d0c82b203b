import { amountAt, type Amount } from "./amounts.ts";
import { currencyAt } from "./price-currency.ts";
import { isMeasure, type PriceScene } from "./price-scene.ts";

/** "200, or rather 250", "150, nein, 180": what was said last is meant; most amounts stay. */
export function correctedAmount(amount: Amount, scene: PriceScene): Pick<Amount, "value" | "to"> {
  const { tokens } = scene;
  const start = currencyAt(amount.to + 1, scene) === undefined ? amount.to + 1 : amount.to + 2;
  let at = start;
  let isTaken = false;
  while (at < start + wordsMax && fillers.has(tokens[at]?.word.text ?? "")) {
    isTaken ||= corrections.has(tokens[at]?.word.text ?? "");
    at += 1;
  }
  if (!isTaken) return amount;
  const place = currencyAt(at, scene) === undefined ? at : at + 1;
  const other = amountAt(tokens, place);
  return other === undefined || isMeasure(other, tokens) ? amount : other;
}

/** Between an amount and the one that replaces it. */
const wordsMax = 5;

const corrections: ReadonlySet<string> = new Set(
  "rather actually nein ne nee no nope sorry quatsch make mean vielmehr doch wait ah ahm aeh uh scratch korrektur correction".split(
    " ",
  ),
);

const fillers: ReadonlySet<string> = new Set([
  ...corrections,
  ..."or oder it that i hm hmm ja well besser gesagt say sagen wir maybe vielleicht eher that lieber mehr so".split(
    " ",
  ),
]);
