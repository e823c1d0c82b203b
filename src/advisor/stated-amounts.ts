import type { NumberAttribute } from "../catalog/attribute.ts";
import { labelAmount } from "../conversation/policy.ts";
import { optional } from "../lib/optional.ts";
import { toWords, type Word } from "../lib/words.ts";
import type { Knowledge } from "../recommendation/knowledge.ts";
import { toBetween, type Need, type NeedId } from "../recommendation/need.ts";

/**
 * "16 GB", "at least 100 km", "unter 15 kg": a number with a unit that the catalogue states something
 * in is a limit on that, whatever the field it is about. Where several have the unit, the number
 * tells which: no bicycle weighs 130 kg.
 */
export function statedAmounts(knowledge: Knowledge, text: string): readonly Need[] {
  const words = toWords(text);
  return words.flatMap((word, at): readonly Need[] => {
    const found = word.number === undefined ? undefined : amountAt(knowledge, words, at);
    if (found === undefined) return [];
    const { attribute, range, end } = found;
    return [
      {
        id: `said.${attribute.id}` as NeedId,
        label: labelAmount(knowledge, attribute.id, range),
        must: toBetween(attribute.id, range),
        weight: 1,
        source: "text",
        quote: text.slice(word.start, end),
      },
    ];
  });
}

interface Amount {
  readonly attribute: NumberAttribute;
  readonly range: { readonly min?: number; readonly max?: number };
  /** Where the unit ends in the text. */
  readonly end: number;
}

function amountAt(knowledge: Knowledge, words: readonly Word[], at: number): Amount | undefined {
  const [said, unit] = [words[at]?.number, words[at + 1]];
  if (said === undefined || unit === undefined || unit.clause !== words[at]?.clause)
    return undefined;
  const candidates = [...knowledge.catalog.attributes.values()].flatMap((attribute) => {
    const times = attribute.kind === "number" ? unitTimes(attribute, unit.text) : undefined;
    return attribute.kind === "number" && times !== undefined
      ? [{ attribute, value: said * times }]
      : [];
  });
  const likely = candidates.filter(({ attribute, value }) =>
    isPlausible(knowledge, attribute, value),
  );
  const [only, ...others] = candidates.length === 1 ? candidates : likely;
  if (only === undefined || others.length > 0) return undefined;
  const before = ` ${words
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join(" ")} `;
  const range = rangeOf(only.attribute, only.value, before);
  return range && { attribute: only.attribute, range, end: unit.end };
}

/** What units are written as, folded, and what one of them is in the unit itself. */
const spellings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  g: { g: 1, gr: 1, gramm: 1, gram: 1, grams: 1, kg: 1_000, kilo: 1_000, kilos: 1_000 },
  kg: { kg: 1, kilo: 1, kilos: 1, kilogramm: 1, g: 0.001, gramm: 0.001, grams: 0.001 },
  km: { km: 1, kilometer: 1, kilometern: 1, kilometers: 1, kilometres: 1 },
  h: { h: 1, std: 1, stunden: 1, stunde: 1, hours: 1, hour: 1, hrs: 1 },
  gb: { gb: 1, gig: 1, gigabyte: 1, gigabytes: 1 },
  '"': { '"': 1, zoll: 1, inch: 1, inches: 1 },
  w: { w: 1, watt: 1, watts: 1 },
  wh: { wh: 1, wattstunden: 1 },
  cm: { cm: 1, zentimeter: 1, centimetres: 1, centimeters: 1 },
};

function unitTimes({ unit = "" }: NumberAttribute, written: string): number | undefined {
  const known = spellings[unit.toLowerCase()];
  return known !== undefined && Object.hasOwn(known, written) ? known[written] : undefined;
}

/** As far beside what there is as somebody may still ask for. */
const beside = 1.5;

function isPlausible({ facets }: Knowledge, { id }: NumberAttribute, value: number): boolean {
  const numbers = Array.from(facets.numbers(id) ?? []).filter((one) => !Number.isNaN(one));
  if (numbers.length === 0) return false;
  return value >= Math.min(...numbers) / beside && value <= Math.max(...numbers) * beside;
}

const atMost =
  / (?:unter|under|max|maximal|hochstens|weniger als|less than|below|bis|bis zu|up to|no more than|not more than|nicht mehr als|nicht uber|at most) (?:\S+ )?$/;
const atLeast =
  / (?:mindestens|at least|min|minimum|ab|from|uber|over|more than|mehr als|wenigstens|nicht unter|not below) (?:\S+ )?$/;

/** Without a word for it more is meant of what is better the more there is, and less of the rest. */
function rangeOf(
  { better }: NumberAttribute,
  value: number,
  before: string,
): Amount["range"] | undefined {
  if (atLeast.test(before)) return { min: value };
  if (atMost.test(before)) return { max: value };
  if (better === "higher") return { min: value };
  if (better === "lower") return { max: value };
  return {
    ...optional("min", value * (1 - sameShare)),
    ...optional("max", value * (1 + sameShare)),
  };
}

/** "14 inches" of a screen are those of 13.9 as well. */
const sameShare = 0.04;
