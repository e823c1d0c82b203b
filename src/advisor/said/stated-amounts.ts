import type { NumberAttribute } from "../../catalog/attribute.ts";
import { testsOf, toCondition } from "../../catalog/condition.ts";
import { labelAmount } from "../../conversation/policy.ts";
import { inLocale, type Localized } from "../../lib/localized.ts";
import { optional } from "../../lib/optional.ts";
import { toWords, type Word } from "../../lib/words.ts";
import { temperatureAt } from "../../reading/temperature.ts";
import type { Knowledge } from "../../recommendation/knowledge.ts";
import { formatValue } from "../../wording/format.ts";
import { inEveryLocale } from "../../wording/phrases.ts";
import { toBetween, type Need, type NeedId } from "../../recommendation/need.ts";
import { wordTable } from "../../lib/word-table.ts";

/**
 * "16 GB", "at least 100 km", "unter 15 kg": a number with a unit that the catalogue states something
 * in is a limit on that, whatever the field it is about. Where several have the unit, the number
 * tells which: no bicycle weighs 130 kg.
 */
export function statedAmounts(
  knowledge: Knowledge,
  text: string,
  /** The kinds of products that are looked for, as far as that is known. */
  kinds: ReadonlySet<string> = new Set(),
): readonly Need[] {
  const isOfWeight = ofWeight.test(text);
  const words = toWords(text).map((word) =>
    isOfWeight && /^(?:pounds?|pfund)$/.test(word.text) ? { ...word, text: "lb" } : word,
  );
  return words.flatMap((word, at): readonly Need[] => {
    const found =
      word.number === undefined
        ? undefined
        : (coldAt(knowledge, words, at, kinds) ??
          amountAt(knowledge, words, at, kinds) ??
          namedAt(knowledge, words, at));
    if (found === undefined) return [];
    const { attribute, range, start = word.start, end } = found;
    // "150 g/m²" is no weight.
    if (/^\s?\/\s?\p{L}/u.test(text.slice(end)) && attribute.unit?.includes("/") !== true)
      return [];
    return [
      {
        id: `said.${attribute.id}` as NeedId,
        label:
          found.isCold === true
            ? labelCold(knowledge, found)
            : labelAmount(knowledge, attribute.id, range),
        must: toBetween(attribute.id, range),
        weight: 1,
        source: "text",
        quote: text.slice(start, end),
      },
    ];
  });
}

/** Beside these words pounds are no money. */
const ofWeight =
  /(?<!\p{L})(?:lighter|heavier|weigh\p{L}*|heavy|light|leichter|schwerer|wieg\p{L}*|gewicht)(?!\p{L})/iu;

interface Amount {
  readonly attribute: NumberAttribute;
  readonly range: { readonly min?: number; readonly max?: number };
  /** Where it begins in the text, if before the number, and where it ends. */
  readonly start?: number;
  readonly end: number;
  /** "Up to -5 °C" would sound like less cold. */
  readonly isCold?: true;
}

/**
 * "For -5", "bis minus 5 Grad": what a sleeping bag has to be good for. Of anything else that is the
 * weather it is worn in, and no number of the catalogue.
 */
function coldAt(
  { catalog }: Knowledge,
  words: readonly Word[],
  at: number,
  kinds: ReadonlySet<string>,
): Amount | undefined {
  const temperature = temperatureAt(words, at);
  if (temperature === undefined) return undefined;
  const attribute = [...catalog.attributes.values()].find(
    (one) => one.kind === "number" && one.unit === "°C" && isOfKind(one, kinds),
  );
  if (attribute?.kind !== "number") return undefined;
  const { celsius, from, to } = temperature;
  return {
    attribute,
    range: { max: celsius },
    isCold: true,
    end: words[to]?.end ?? 0,
    ...optional("start", from < at ? words[from]?.start : undefined),
  };
}

function labelCold({ catalog }: Knowledge, { attribute, range }: Amount): Localized {
  return inEveryLocale((phrases, locale) => {
    const context = { locale, currency: catalog.currency };
    const value = formatValue(attribute, range.max ?? 0, context);
    return `${inLocale(attribute.label, locale)} ${phrases.amount.orColder(value)}`;
  });
}

function isOfKind({ applies }: NumberAttribute, kinds: ReadonlySet<string>): boolean {
  if (applies === undefined) return false;
  return testsOf(toCondition(applies)).some(
    ({ attribute, test }) =>
      attribute === "kind" &&
      test.type === "any-of" &&
      test.values.some((value) => kinds.has(String(value))),
  );
}

function amountAt(
  knowledge: Knowledge,
  words: readonly Word[],
  at: number,
  kinds: ReadonlySet<string>,
): Amount | undefined {
  const [said, unit] = [words[at]?.number, words[at + 1]];
  if (said === undefined || unit === undefined || unit.clause !== words[at]?.clause)
    return undefined;
  const counted = unit.text.length >= 4 ? countedBy(knowledge, unit.text) : undefined;
  const candidates = [...knowledge.catalog.attributes.values()].flatMap((attribute) => {
    if (attribute === counted) return [{ attribute: counted, value: said }];
    const times = attribute.kind === "number" ? unitTimes(attribute, unit.text) : undefined;
    return attribute.kind === "number" && times !== undefined
      ? [{ attribute, value: said * times }]
      : [];
  });
  const plausible = candidates.filter(({ attribute, value }) =>
    isPlausible(knowledge, attribute, value),
  );
  // "40 litres" of a backpack are what goes in, of a jacket what room it takes.
  const ofKind = plausible.filter(({ attribute }) => isOfKind(attribute, kinds));
  const likely = ofKind.length > 0 ? ofKind : plausible;
  const [only, ...others] = likely;
  if (only === undefined || others.length > 0) return undefined;
  const before = ` ${words
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join(" ")} `;
  const range = rangeOf(only.attribute, only.value, before);
  return range && { attribute: only.attribute, range, end: unit.end };
}

/** "10 minutes", of what is called "Setup minutes" and has no unit of its own. */
function countedBy({ catalog }: Knowledge, word: string): NumberAttribute | undefined {
  const found = [...catalog.attributes.values()].filter(
    (attribute): attribute is NumberAttribute =>
      attribute.kind === "number" &&
      attribute.unit === undefined &&
      attribute.id !== "price" &&
      Object.values(attribute.label).some((label) => toWords(label).at(-1)?.text === word),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** "20k water column", "Wassersäule von mindestens 20.000": a number beside the name of what it is of. */
function namedAt(knowledge: Knowledge, words: readonly Word[], at: number): Amount | undefined {
  const word = words[at];
  if (word?.number === undefined) return undefined;
  const isThousands = words[at + 1]?.text === "k" && words[at + 1]?.start === word.end;
  const value = word.number * (isThousands ? 1_000 : 1);
  const last = isThousands ? at + 1 : at;
  for (const attribute of knowledge.catalog.attributes.values()) {
    if (attribute.kind !== "number" || attribute.id === "price") continue;
    const named = namesOf(attribute).flatMap((name) => beside(words, name, { at, last }) ?? [])[0];
    if (named === undefined || !isPlausible(knowledge, attribute, value)) continue;
    const before = ` ${words
      .slice(Math.max(0, at - 3), at)
      .map(({ text }) => text)
      .join(" ")} `;
    const range = rangeOf(attribute, value, before);
    const start = Math.min(word.start, words[named.from]?.start ?? word.start);
    const end = Math.max(words[last]?.end ?? word.end, words[named.to]?.end ?? word.end);
    return range && { attribute, range, start, end };
  }
  return undefined;
}

/** Its labels as folded words; a single letter or two would be found anywhere. */
function namesOf({ label }: NumberAttribute): readonly (readonly string[])[] {
  return Object.values(label)
    .map((text) => toWords(text).map((word) => word.text))
    .filter((name) => name.join("").length >= nameLettersMin);
}

const nameLettersMin = 5;

/** Directly behind the number, or before it with at most small words between. */
function beside(
  words: readonly Word[],
  name: readonly string[],
  { at, last }: { readonly at: number; readonly last: number },
): { readonly from: number; readonly to: number } | undefined {
  const stands = (from: number): boolean =>
    from >= 0 && name.every((part, step) => words[from + step]?.text === part);
  const isOver = /^(?:of|the)$/.test(words[last + 1]?.text ?? "");
  const behind = last + (isOver ? 2 : 1);
  if (stands(behind)) return { from: behind, to: behind + name.length - 1 };
  const linked = [0, 1, 2, 3].find(
    (gap) =>
      stands(at - gap - name.length) &&
      words.slice(at - gap, at).every(({ text }) => linking.has(text)),
  );
  return linked === undefined
    ? undefined
    : { from: at - linked - name.length, to: at - linked - 1 };
}

const linking: ReadonlySet<string> = new Set(
  "of at least most min max von ab bis mindestens hochstens minimum maximum over under uber unter mit is ist".split(
    " ",
  ),
);

const ounces = "oz ounce ounces unze unzen";
const pounds = "lb lbs";

function inUnits(written: string, times: number): Readonly<Record<string, number>> {
  return Object.fromEntries(written.split(" ").map((unit) => [unit, times]));
}

/** What units are written as, folded, and what one of them is in the unit itself. */
const spellings: Readonly<Record<string, Readonly<Record<string, number>>>> = wordTable({
  g: {
    g: 1,
    gr: 1,
    gramm: 1,
    gram: 1,
    grams: 1,
    kg: 1_000,
    kilo: 1_000,
    kilos: 1_000,
    ...inUnits(ounces, 28.35),
    ...inUnits(pounds, 453.6),
  },
  kg: {
    kg: 1,
    kilo: 1,
    kilos: 1,
    kilogramm: 1,
    g: 0.001,
    gramm: 0.001,
    grams: 0.001,
    ...inUnits(ounces, 0.028_35),
    ...inUnits(pounds, 0.453_6),
  },
  km: {
    km: 1,
    kilometer: 1,
    kilometern: 1,
    kilometers: 1,
    kilometres: 1,
    ...inUnits("mi mile miles meile meilen", 1.609),
  },
  h: { h: 1, std: 1, stunden: 1, stunde: 1, hours: 1, hour: 1, hrs: 1 },
  gb: { gb: 1, gig: 1, gigabyte: 1, gigabytes: 1 },
  '"': { '"': 1, zoll: 1, inch: 1, inches: 1 },
  w: { w: 1, watt: 1, watts: 1 },
  wh: { wh: 1, wattstunden: 1 },
  l: { l: 1, liter: 1, litern: 1, liters: 1, litre: 1, litres: 1, ltr: 1 },
  cm: {
    cm: 1,
    zentimeter: 1,
    centimetres: 1,
    centimeters: 1,
    ...inUnits('" in inch inches zoll', 2.54),
    ...inUnits("ft foot feet", 30.48),
  },
});

/** "15 Zoll", "40 litres", whether the catalogue states anything in it or not. */
export function namesAmount(text: string): boolean {
  const units = Object.values(spellings).flatMap((known) => Object.keys(known));
  const words = toWords(text);
  return words.some(
    ({ number }, at) => number !== undefined && units.includes(words[at + 1]?.text ?? ""),
  );
}

function unitTimes({ id, unit = "" }: NumberAttribute, written: string): number | undefined {
  // Of everything that is told on a scale only ratings are told in stars.
  if (stars.test(written)) return id === "rating" ? 1 : undefined;
  const known = spellings[unit.toLowerCase()];
  return known !== undefined && Object.hasOwn(known, written) ? known[written] : undefined;
}

const stars = /^(?:stars?|sterne?n?)$/;

/** As far outside what there is as somebody may still ask for. */
const outside = 1.5;

function isPlausible({ facets }: Knowledge, { id }: NumberAttribute, value: number): boolean {
  const numbers = Array.from(facets.numbers(id) ?? []).filter((one) => !Number.isNaN(one));
  if (numbers.length === 0) return false;
  return value >= Math.min(...numbers) / outside && value <= Math.max(...numbers) * outside;
}

const atMost =
  / (?:unter|under|max|maximal|hochstens|weniger als|less than|lighter than|leichter als|smaller than|kleiner als|below|bis|bis zu|up to|no more than|not more than|nicht mehr als|nicht uber|at most) (?:\S+ )?$/;
const atLeast =
  / (?:mindestens|at least|min|minimum|ab|from|uber|over|more than|bigger than|larger than|grosser als|mehr als|wenigstens|nicht unter|not below) (?:\S+ )?$/;

/** Without a word for it more is meant of what is better the more there is, and less of the rest. */
function rangeOf(
  { better, unit, decimals = 0 }: NumberAttribute,
  value: number,
  before: string,
): Amount["range"] | undefined {
  if (atLeast.test(before)) return { min: value };
  if (atMost.test(before)) return { max: value };
  if (better === "higher") return { min: value };
  if (better === "lower") return { max: value };
  const share = unit === "l" ? sameRoom : sameShare;
  const rounded = (limit: number): number => Number(limit.toFixed(decimals + 1));
  return { min: rounded(value * (1 - share)), max: rounded(value * (1 + share)) };
}

/** "14 inches" of a screen are those of 13.9 as well. */
const sameShare = 0.04;
/** Nobody counts the litres of a backpack. */
const sameRoom = 0.13;
