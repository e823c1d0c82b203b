import { parseNumber, type DecimalSign } from "../../lib/parse-number.ts";
import { isEmpty, toText, type Cell } from "../cell.ts";

/** What the cells of one column of an export have in common. */
export interface ColumnProfile {
  readonly name: string;
  /** Cells that are not empty. */
  readonly filled: number;
  /** The different cells and how often each stands there, as first written; none when they are many. */
  readonly words: ReadonlyMap<string, number> | undefined;
  /** The same for the parts of cells that hold several. */
  readonly parts: Parts | undefined;
  /** The share of its cells that stand there once, or for the first time; 0 for long texts. */
  readonly distinctShare: number;
  readonly lengthMean: number;
  readonly lengthMax: number;
  /** Set when every cell is one number, in one unit. */
  readonly number: NumberForm | undefined;
  /** Every cell says yes or no. */
  readonly isYesNo: boolean;
  /** Every cell is a link or a path to a picture or page. */
  readonly isLink: boolean;
  /** A cell to show somebody. */
  readonly example: string;
}

export interface Parts {
  /** None where the export itself has lists. */
  readonly split: string | undefined;
  readonly words: ReadonlyMap<string, number>;
}

export interface NumberForm {
  /** Only where without it a cell would have two readings. */
  readonly decimal: DecimalSign | undefined;
  readonly unit: string | undefined;
  readonly currency: string | undefined;
  readonly isWhole: boolean;
  readonly least: number;
  readonly most: number;
}

/** A column while it is read; memory is bounded whatever the file holds. */
export interface ColumnReading {
  add(cell: Cell): void;
  profile(): ColumnProfile;
}

/** More different words are nothing to choose from. */
const wordsMax = 300;
/** A longer cell is a text. */
const wordLengthMax = 80;
/** Commas part the clauses of a sentence, too. */
const partLengthMax = 30;
/** What is longer names nothing. */
const nameLengthMax = 120;
/** So many cells show whether they differ. */
const distinctLooked = 200_000;
const exampleMax = 40;
const splits = [",", ";", "|", "/"] as const;
const yesNo = new Set("true yes ja y j 1 x false no nein n 0".split(" "));

export function readColumn(name: string): ColumnReading {
  const words = createTally();
  const tallies = new Map<string | undefined, Tally>(
    [undefined, ...splits].map((split) => [split, createTally()]),
  );
  const numbers = createNumberReading();
  const seen = new Set<string>();
  const count = { filled: 0, length: 0, longest: 0, lists: 0, yesNo: 0, links: 0 };
  let isShort = true;
  let example = "";
  return {
    add: (cell) => {
      if (isEmpty(cell)) return;
      const text = toText(cell);
      count.filled += 1;
      count.length += text.length;
      count.longest = Math.max(count.longest, text.length);
      if (example === "") example = text.slice(0, exampleMax);
      if (yesNo.has(text.toLowerCase())) count.yesNo += 1;
      if (isLink(text)) count.links += 1;
      numbers.add(cell);
      isShort &&= text.length <= nameLengthMax;
      if (isShort && count.filled <= distinctLooked) seen.add(text);
      words.add(text);
      if (typeof cell === "object") {
        count.lists += 1;
        tallies.get(undefined)?.addAll(cell);
      } else {
        for (const split of splits) tallies.get(split)?.addAll(partsOf(text, split));
      }
    },
    profile: () => ({
      name,
      filled: count.filled,
      words: words.found(),
      parts: partsIn(tallies, count),
      distinctShare: isShort ? seen.size / Math.max(1, Math.min(count.filled, distinctLooked)) : 0,
      lengthMean: count.length / Math.max(1, count.filled),
      lengthMax: count.longest,
      number: count.lists === 0 ? numbers.form() : undefined,
      isYesNo: count.filled > 0 && count.yesNo === count.filled,
      isLink: count.filled > 0 && count.links === count.filled,
      example,
    }),
  };
}

/** An address, or a path on the shop's own host. */
export function isLink(text: string): boolean {
  return /^(?:https?:\/\/|\/(?!\/))\S+$/i.test(text);
}

function partsOf(text: string, split: string): readonly string[] {
  return text
    .split(split)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

interface Tally {
  add(word: string): void;
  addAll(words: readonly string[]): void;
  /** The words met, or nothing when there were too many or too long ones. */
  found(): ReadonlyMap<string, number> | undefined;
  /** How many of what was added had several words. */
  several(): number;
}

/** Counts words without regard to case, as an import looks them up. */
function createTally(): Tally {
  const counts = new Map<string, { readonly word: string; count: number }>();
  let isFull = false;
  let several = 0;
  const add = (word: string): void => {
    if (isFull) return;
    const key = word.toLowerCase();
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { word, count: 1 });
    else known.count += 1;
    isFull = counts.size > wordsMax || word.length > wordLengthMax;
    if (isFull) counts.clear();
  };
  return {
    add,
    addAll: (words) => {
      if (words.length > 1) several += 1;
      for (const word of words) add(word);
    },
    found: () =>
      isFull ? undefined : new Map([...counts.values()].map(({ word, count }) => [word, count])),
    several: () => several,
  };
}

/** A sign parts values where a tenth of the cells have it, and the parts come back in other cells. */
const severalMin = 0.1;
const repeatsMin = 2;

function partsIn(
  tallies: ReadonlyMap<string | undefined, Tally>,
  { filled, lists }: { readonly filled: number; readonly lists: number },
): Parts | undefined {
  const kept = lists > 0 ? [undefined] : splits;
  for (const split of kept) {
    const tally = tallies.get(split);
    const words = tally?.found();
    if (tally === undefined || words === undefined || words.size === 0) continue;
    const total = [...words.values()].reduce((sum, count) => sum + count, 0);
    const isList = split === undefined || tally.several() >= filled * severalMin;
    const isShort = [...words.keys()].every((word) => word.length <= partLengthMax);
    if (isList && isShort && total >= words.size * repeatsMin) return { split, words };
  }
  return undefined;
}

interface NumberReading {
  add(cell: Cell): void;
  form(): NumberForm | undefined;
}

type Range = Pick<NumberForm, "isWhole" | "least" | "most">;

const noRange: Range = { isWhole: true, least: Infinity, most: -Infinity };

function joined(one: Range, other: Range): Range {
  return {
    isWhole: one.isWhole && other.isWhole,
    least: Math.min(one.least, other.least),
    most: Math.max(one.most, other.most),
  };
}

function rangeOf(value: number): Range {
  return { isWhole: Number.isInteger(value), least: value, most: value };
}

/** A number and what may stand around it; "Model 5 deluxe" has one, and is none. */
const numberCell =
  /^(?:€|£|\$|[A-Z]{3})?\s*[-−–]?\s*\d[\d.,'’ \u00A0\u2009\u202F]*(?:[.,][-–—])?\s*(€|£|\$|[\p{L}%°"″/²³µ·]{0,8})$/u;

function createNumberReading(): NumberReading {
  const units = new Set<string>();
  const currencies = new Set<string>();
  const signs = { ".": 0, ",": 0 };
  const unclear = { ".": 0, ",": 0 };
  let cells = 0;
  let isNumber = true;
  let clear = noRange;
  // What the cells with two readings hold, read either way.
  const either = { ".": noRange, ",": noRange };

  const addText = (text: string): void => {
    const unit = numberCell.exec(text)?.[1];
    const number = parseNumber(text);
    if (unit === undefined || number.type === "unreadable" || number.type === "empty") {
      isNumber = false;
      return;
    }
    const sign = /\d([.,])\d{1,2}(?!\d)/.exec(text)?.[1] ?? /^0([.,])\d/.exec(text)?.[1];
    if (sign === "." || sign === ",") signs[sign] += 1;
    if (number.type === "ambiguous") {
      unclear[text.includes(".") ? "." : ","] += 1;
      for (const decimal of [".", ","] as const) {
        const read = parseNumber(text, decimal);
        if (read.type === "number") either[decimal] = joined(either[decimal], rangeOf(read.value));
      }
    } else {
      clear = joined(clear, rangeOf(number.value));
    }
    if (number.type === "number" && number.currency !== undefined) currencies.add(number.currency);
    else if (unit !== "") units.add(unit);
  };
  return {
    add: (cell) => {
      cells += 1;
      if (!isNumber) return;
      if (typeof cell === "number") clear = joined(clear, rangeOf(cell));
      else if (typeof cell === "string") addText(cell);
      else isNumber = false;
    },
    form: () => {
      const decimal = decimalOf(signs, unclear);
      const isOne = units.size + currencies.size <= 1;
      if (cells === 0 || !isNumber || !isOne || decimal === "unclear") return undefined;
      const [unit = ""] = units;
      const [currency] = currencies;
      return {
        decimal,
        unit: unit === "" ? undefined : unit,
        currency: currency === "$" ? "USD" : currency,
        ...(decimal === undefined ? clear : joined(clear, either[decimal])),
      };
    },
  };
}

type SignCounts = Readonly<Record<DecimalSign, number>>;

/**
 * Nothing has to be said where no cell has two readings. Otherwise the cells that have one tell the
 * sign; where there are none, "1.299" groups thousands, as prices and weights in grams do.
 */
function decimalOf(signs: SignCounts, unclear: SignCounts): DecimalSign | "unclear" | undefined {
  if (unclear["."] + unclear[","] === 0) return undefined;
  if (signs["."] > 0 && signs[","] > 0) return "unclear";
  if (signs["."] > 0) return ".";
  if (signs[","] > 0) return ",";
  if (unclear["."] > 0 && unclear[","] > 0) return "unclear";
  return unclear["."] > 0 ? "," : ".";
}
