import type { Attribute, NumberAttribute } from "./attribute.ts";
import type { AttributeValue } from "./condition.ts";
import type { Rule } from "./derivation.ts";

/** A place in a product's texts where a phrase of a rule stands. */
export interface Mention {
  /** Which value it names, for a rule with several. */
  readonly names: string | undefined;
  /** What stood for `{n}`. */
  readonly number: number | undefined;
  /** The place of the word that denies it, as the "not" of "not waterproof". */
  readonly denial: number | undefined;
  /** Which of the product's texts, and the first and last word there. */
  readonly text: number;
  readonly first: number;
  readonly last: number;
}

export interface Finding {
  readonly value: AttributeValue;
  readonly mention: Mention;
}

/** What a rule makes of its mentions, which are given in the order of the texts. */
export function applyRule(
  rule: Rule,
  attribute: Attribute,
  mentions: readonly Mention[],
): readonly Finding[] {
  if ("number" in rule) return readNumber(rule, attribute, mentions);
  const affirmed = mentions.filter(({ denial }) => denial === undefined);
  if ("names" in rule) {
    const named = affirmed.flatMap(toNamed);
    return attribute.kind === "choices" ? oncePerValue(named) : pickOne(named, rule.pick);
  }
  const [first] = affirmed;
  const { value } = rule;
  if (value === undefined) return readYesOrNo(first, mentions);
  return first === undefined ? [] : [{ value, mention: first }];
}

/** A text that affirms and denies the same leaves it open: better unknown than wrong. */
function readYesOrNo(affirmed: Mention | undefined, mentions: readonly Mention[]): Finding[] {
  const denied = mentions.find(({ denial }) => denial !== undefined);
  if (affirmed !== undefined && denied !== undefined) return [];
  if (affirmed !== undefined) return [{ value: true, mention: affirmed }];
  return denied === undefined ? [] : [{ value: false, mention: denied }];
}

function readNumber(
  rule: Extract<Rule, { number: unknown }>,
  attribute: Attribute,
  mentions: readonly Mention[],
): readonly Finding[] {
  if (attribute.kind !== "number") return [];
  for (const mention of mentions) {
    const value = round((mention.number ?? Number.NaN) * (rule.times ?? 1), attribute);
    if (isWithin(value, rule) && isWithin(value, attribute)) return [{ value, mention }];
  }
  return [];
}

/** Units do not convert evenly: 3.5 oz are 99.2233 g, which no shop would write. */
function round(value: number, { decimals = 2 }: NumberAttribute): number {
  return Number(value.toFixed(decimals));
}

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function isWithin(value: number, { min = -Infinity, max = Infinity }: Range): boolean {
  return value >= min && value <= max && Number.isFinite(value);
}

function toNamed(mention: Mention): readonly Finding[] {
  return mention.names === undefined ? [] : [{ value: mention.names, mention }];
}

function oncePerValue(named: readonly Finding[]): readonly Finding[] {
  const seen = new Map<AttributeValue, Finding>();
  for (const finding of named) if (!seen.has(finding.value)) seen.set(finding.value, finding);
  return [...seen.values()];
}

/** The title before the description, whichever way is picked. */
function pickOne(named: readonly Finding[], pick: "first" | "last" = "first"): readonly Finding[] {
  const text = Math.min(...named.map(({ mention }) => mention.text));
  const better = pick === "first" ? isEarlier : isLater;
  const [start, ...rest] = named.filter(({ mention }) => mention.text === text);
  if (start === undefined) return [];
  return [rest.reduce((best, one) => (better(one.mention, best.mention) ? one : best), start)];
}

function isEarlier(a: Mention, b: Mention): boolean {
  return a.first === b.first ? a.last > b.last : a.first < b.first;
}

function isLater(a: Mention, b: Mention): boolean {
  return a.last === b.last ? a.first < b.first : a.last > b.last;
}
