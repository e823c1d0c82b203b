import type { Evidence } from "./intent.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "../word-set.ts";

/** Something about a message that may speak for or against an intent. */
export interface Sign {
  /** What it is called in the table of weights. */
  readonly name: string;
  /** How much it counts: all signs of a message together have the same length. */
  readonly strength: number;
}

/**
 * What learned weights look at: words and pairs of words, these also with "<product>" in place of
 * what kind of thing they are, beginnings, middles and ends of words, and the form of the whole.
 */
export function signsOf({ text, tokens, matches, isFitted }: Evidence): readonly Sign[] {
  const signs = new Map<string, number>();
  const add = (name: string, strength: number): void => void signs.set(name, strength);
  const words = tokens.map((token) => plainNumber(meantForm(token)));
  const kinds = [...words];
  // A laptop may be what a backpack is to hold, and may be what somebody looks for elsewhere.
  const named = matches.filter(({ label }) => label.mark !== "maybe" && label.value !== "laptop");
  for (const { label, namedFrom, namedTo } of named) {
    if (namedFrom === namedTo && needSlots.has(label.slot)) kinds[namedFrom] = `<${label.slot}>`;
  }
  for (const word of [...words, ...kinds]) add(`w ${word}`, strengths.word);
  for (const row of [words, kinds]) {
    const ends = ["^", ...row, "$"];
    for (const [at, word] of ends.slice(1).entries()) {
      add(`b ${ends[at] ?? ""} ${word}`, strengths.pair);
    }
  }
  for (const piece of words.flatMap(piecesOf)) add(`c ${piece}`, strengths.piece);
  const slots = new Set(named.map(({ label }) => label.slot));
  for (const form of formsOf(text, words.length)) add(`s ${form}`, strengths.form);
  for (const form of turnsOf(tokens, words)) add(`s ${form}`, strengths.form);
  for (const slot of slots) if (toldSlots.has(slot)) add(`s has-${slot}`, strengths.form);
  if (isFitted) add("s fitted", strengths.form);
  if (![...slots].some((slot) => needSlots.has(slot))) add("s no-need", strengths.form);
  return toUnit(signs);
}

const strengths = { word: 1, pair: 0.7, piece: 0.2, form: 1 } as const;

const needSlots: ReadonlySet<string> = new Set(
  "product activity weather want avoid month season color fit".split(" "),
);
const toldSlots: ReadonlySet<string> = new Set([
  ..."gender person level topic elsewhere implies".split(" "),
  ...needSlots,
]);

/** What a typo or a word of a dialect stands for. */
function meantForm({ word, forms }: Token): string {
  return forms.de === word.text ? forms.en : forms.de;
}

/** Which number it is does not matter; that it is as long as an order's does. */
function plainNumber(word: string): string {
  if (!/^-?\d/.test(word)) return word;
  return /\d{4,}/.test(word) ? "####" : "#";
}

/** Runs of three to five letters; an underscore is where the word begins or ends. */
function piecesOf(word: string): readonly string[] {
  const whole = `_${word}_`;
  return [3, 4, 5].flatMap((letters) =>
    Array.from({ length: Math.max(0, whole.length - letters + 1) }, (_, at) =>
      whole.slice(at, at + letters),
    ),
  );
}

function formsOf(text: string, words: number): readonly string[] {
  const forms: readonly (readonly [string, boolean])[] = [
    ["always", true],
    [`length-${lengths.findIndex((most) => words <= most)}`, true],
    ["question-mark", text.includes("?")],
    ["ends-in-question-mark", /\?\s*$/.test(text)],
    ["exclamation-mark", text.includes("!")],
    ["exclamation-marks", /!!|!\?/.test(text)],
    ["brackets", /[<>{}[\]]/.test(text)],
    ["picture", /\p{Extended_Pictographic}/u.test(text)],
    ["long-number", /\d{4,}/.test(text)],
    ["shouted", /[A-Z]{4}/.test(text) && text === text.toUpperCase()],
  ];
  return forms.filter(([, holds]) => holds).map(([name]) => name);
}

/** How many sentences there are, how the last begins, and whose the things spoken of are. */
function turnsOf(tokens: readonly Token[], words: readonly string[]): readonly string[] {
  const last = tokens.at(-1)?.word.sentence ?? 0;
  const begun = tokens.findIndex(({ word }) => word.sentence === last);
  const said = new Set(words);
  const has = (set: ReadonlySet<string>) => [...said].some((word) => set.has(word));
  return [
    `sentences-${Math.min(last, 4)}`,
    ...(last > 0 ? [`last ${words[begun] ?? ""}`] : []),
    ...(has(yours) ? ["yours"] : []),
    ...(has(mine) ? ["mine"] : []),
    ...(has(dealing) ? ["dealing"] : []),
  ];
}

const yours: ReadonlySet<string> = wordSet(
  "your yours euer eure eurer euren eurem eures ihre ihrer ihren ihrem ihr",
);
const mine: ReadonlySet<string> = wordSet(
  "my mine our mein meine meinen meiner meinem unser unsere unseren",
);

/** What is done with a shop. */
const dealing: ReadonlySet<string> = wordSet(
  "bought ordered paid sold sent delivered charged replaced returned refunded arrived courier order parcel refund invoice " +
    "gekauft bestellt bezahlt verkauft geschickt geliefert abgebucht umgetauscht ersetzt erhalten bekommen angekommen bestellung paket rechnung lieferung",
);

const lengths: readonly number[] = [1, 3, 6, 12, 20, Infinity];

/** A long message has more signs, not more weight. */
function toUnit(signs: ReadonlyMap<string, number>): readonly Sign[] {
  const square = [...signs.values()].reduce((sum, strength) => sum + strength ** 2, 0);
  const length = Math.sqrt(square);
  return [...signs].map(([name, strength]) => ({ name, strength: strength / length }));
}
