import type { Attribute } from "../../catalog/attribute.ts";
import { numberOfWord } from "../../lib/number-words.ts";
import { toWords, type Word } from "../../lib/words.ts";

/**
 * A number with what gives it its meaning, as one comparable text: `= 119 EUR`, `<= 200 EUR`,
 * `was 40`. Two amounts are the same only when limit, value and unit are.
 */
export type AmountKey = string;

export interface FoundAmount {
  readonly key: AmountKey;
  /** Places of its first and last word, limit and unit included. */
  readonly from: number;
  readonly to: number;
}

/** The units of a catalogue, as sequences of words. */
export interface Units {
  readonly sequences: readonly { readonly words: readonly string[]; readonly name: string }[];
}

export function unitsOf(attributes: readonly Attribute[]): Units {
  const own = attributes.flatMap((attribute) =>
    attribute.kind === "number" && attribute.unit !== undefined
      ? [
          {
            words: toWords(attribute.unit).map((word) => word.text),
            name: unitName(attribute.unit),
          },
        ]
      : [],
  );
  const sequences = [...own, ...everydayUnits]
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  return { sequences };
}

export function unitName(unit: string): string {
  return toWords(unit)
    .map((word) => word.text)
    .join(" ");
}

const everydayUnits = [
  ...unit("EUR", "€ eur euro euros"),
  ...unit("USD", "$ usd dollar dollars"),
  ...unit("GBP", "£ gbp pfund"),
  ...unit("CHF", "chf franken"),
  ...unit("days", "day days tag tage tagen"),
  ...unit("g", "g gramm gram grams"),
  ...unit("kg", "kg kilo kilos kilogramm"),
  ...unit("mm", "mm millimeter"),
  ...unit("cm", "cm zentimeter"),
  ...unit("%", "% prozent percent"),
  ...unit("l", "l liter litre litres liters"),
];

function unit(name: string, words: string) {
  return words.split(" ").map((word) => ({ words: [word], name }));
}

/** Every amount of a text, in digits or spelled out. */
export function findAmounts(words: readonly Word[], units: Units): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  let at = 0;
  while (at < words.length) {
    const amount = amountAt(words, at, units);
    if (amount !== undefined && amount.from > (found.at(-1)?.to ?? -1)) found.push(amount);
    else if (amount !== undefined) found.push({ ...amount, from: at });
    at = amount === undefined ? at + 1 : amount.to + 1;
  }
  return found;
}

function amountAt(words: readonly Word[], at: number, units: Units): FoundAmount | undefined {
  const word = words[at];
  const value = word === undefined ? undefined : (word.number ?? numberOfWord(word.text));
  // Digits in a shape that is no number, such as a date, are an amount nobody can prove.
  if (value === undefined) {
    return word !== undefined && /^\d/.test(word.text)
      ? { key: `? ${word.text}`, from: at, to: at }
      : undefined;
  }
  const before = currencies.get(words[at - 1]?.text ?? "");
  const unitBehind = sequenceAt(words, at + 1, units);
  const first = before === undefined ? at : at - 1;
  const limit = limitBefore(words, first);
  const name = unitBehind?.name ?? before ?? "";
  const rounded = Math.round(value * 100) / 100;
  return {
    key: `${limit.sign} ${rounded} ${name}`.trim(),
    from: first - limit.length,
    to: at + (unitBehind?.length ?? 0),
  };
}

/** "€119": the sign stands before its number. */
const currencies: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["eur", "EUR"],
  ["$", "USD"],
  ["usd", "USD"],
  ["£", "GBP"],
  ["gbp", "GBP"],
  ["chf", "CHF"],
]);

function sequenceAt(words: readonly Word[], at: number, { sequences }: Units) {
  const number = words[at - 1];
  // "The lightest of the three: 5" are two numbers, even where "/ 5" is a unit.
  const isBeside = (word: Word | undefined): boolean =>
    word?.clause === number?.clause && word?.sentence === number?.sentence;
  const found = sequences.find((one) =>
    one.words.every((text, place) => {
      const word = words[at + place];
      return word?.text === text && isBeside(word);
    }),
  );
  return found === undefined ? undefined : { name: found.name, length: found.words.length };
}

/** What the words before a number make of it; "about" makes it a number nobody has stated. */
const limits: readonly { readonly sign: string; readonly phrases: readonly string[] }[] = [
  {
    sign: "<=",
    phrases: phrasesOf(`
      bis, hochstens, maximal, max, unter, below, under, up to, at most, no more than, less than,
      bis zu, weniger als, nicht mehr als
    `),
  },
  {
    sign: ">=",
    phrases: phrasesOf(`
      ab, mindestens, min, uber, over, above, from, at least, more than, mehr als, starting at,
      nicht weniger als
    `),
  },
  {
    sign: "was",
    phrases: phrasesOf("statt, anstatt, instead of, rather than, vorher, zuvor"),
  },
  {
    sign: "~",
    phrases: phrasesOf(`
      about, around, roughly, nearly, almost, approximately, circa, ca, etwa, rund, ungefahr, knapp,
      um, um die, so um
    `),
  },
];

function phrasesOf(list: string): readonly string[] {
  return list.split(",").map((phrase) => phrase.trim());
}

function limitBefore(
  words: readonly Word[],
  at: number,
): { readonly sign: string; readonly length: number } {
  const ending = (length: number): string =>
    words
      .slice(Math.max(0, at - length), at)
      .map((word) => word.text)
      .join(" ");
  for (const length of [3, 2, 1]) {
    if (at < length) continue;
    const said = ending(length);
    const found = limits.find(({ phrases }) => phrases.includes(said));
    if (found !== undefined) return { sign: found.sign, length };
  }
  return { sign: "=", length: 0 };
}
