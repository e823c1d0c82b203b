import type { Attribute, NumberAttribute } from "../catalog/attribute.ts";
import type { AttributeValue, Test } from "../catalog/condition.ts";
import type { Product } from "../catalog/product.ts";
import type { Brand } from "../lib/brand.ts";
import { countBits, intersection, type Bitset } from "../lib/bitset.ts";
import { inLocale, type Localized } from "../lib/localized.ts";
import { inEveryLocale } from "../wording/phrases.ts";
import type { Knowledge } from "./knowledge.ts";
import { fitting, learnNeed, type NarrowingNeed } from "./narrow.ts";
import type { Need, NeedId } from "./need.ts";
import { entropyOf } from "./patterns.ts";
import type { Ranked } from "./rank.ts";

/** `price:lower`: "like this one, but cheaper"; `hood:true`: "but with a hood". */
export type CritiqueId = Brand<"CritiqueId">;

export interface Critique {
  readonly id: CritiqueId;
  readonly attribute: Attribute;
  /** "cheaper", "warmer", "Wool". */
  readonly label: Localized;
  /** How many products are on that side of this one. */
  readonly count: number;
}

const critiquesMax = 2;
/** A product is compared with the ones that nearly made it. */
const runnersUpMax = 30;

/**
 * What to say about a product shown: attributes in which it differs from the runners-up, the one
 * that splits them most evenly first (dynamic critiquing, Reilly, McCarthy, McGinty, Smyth 2004).
 * Of one attribute at most one.
 */
export function critiquesOf(
  knowledge: Knowledge,
  product: Product,
  context: {
    readonly ranked: readonly Ranked[];
    readonly candidates: Bitset;
    readonly needs: readonly NarrowingNeed[];
  },
): readonly Critique[] {
  const runnersUp = context.ranked
    .map((one) => one.product)
    .filter((other) => other.id !== product.id)
    .slice(0, runnersUpMax);
  const scored = critiquesAmong(knowledge, product, runnersUp)
    .map((one) => ({ ...one, gain: gainOf(one, runnersUp.length) }))
    .filter(({ gain }) => gain > 0)
    .sort((x, y) => y.gain - x.gain);
  const chosen: Critique[] = [];
  for (const { id, attribute, label } of scored) {
    if (chosen.length === critiquesMax) break;
    if (chosen.some((other) => other.attribute.id === attribute.id)) continue;
    const need = needOfCritique(knowledge, product, id);
    const count = need === undefined ? 0 : countAfter(knowledge, context, need);
    if (count > 0) chosen.push({ id, attribute, label, count });
  }
  return chosen;
}

/** Something one can say about a product. */
interface SayableCritique {
  readonly id: CritiqueId;
  readonly attribute: Attribute;
  readonly label: Localized;
  /** How many runners-up are on that side. */
  readonly there: number;
}

function critiquesAmong(
  knowledge: Knowledge,
  product: Product,
  runnersUp: readonly Product[],
): readonly SayableCritique[] {
  const directions = possibleCritiques(knowledge).flatMap(({ attribute, direction, label }) => {
    const own = product.attributes[attribute.id];
    if (typeof own !== "number") return [];
    const there = runnersUp.filter((other) => isBeyond(other, attribute.id, own, direction)).length;
    return [{ id: critiqueId(attribute.id, direction), attribute, label, there }];
  });
  const values = [...knowledge.catalog.attributes.values()].flatMap((attribute) =>
    attribute.kind === "number" ? [] : valueCritiques(attribute, product, runnersUp),
  );
  return [...directions, ...values];
}

function isBeyond(
  other: Product,
  attribute: string,
  own: number,
  direction: "lower" | "higher",
): boolean {
  const value = other.attributes[attribute];
  if (typeof value !== "number") return false;
  return direction === "lower" ? value < own : value > own;
}

/** What the product is not, or is not said to be, and others are: "with a hood", "wool". */
function valueCritiques(
  attribute: LabelledAttribute,
  product: Product,
  runnersUp: readonly Product[],
): readonly SayableCritique[] {
  const own = valuesOf(product, attribute.id);
  const counts = new Map<AttributeValue, number>();
  for (const other of runnersUp) {
    for (const value of valuesOf(other, attribute.id)) {
      if (!own.includes(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([value, there]) => {
    const label = labelOf(attribute, value);
    const id = critiqueId(attribute.id, String(value));
    return label === undefined
      ? []
      : [{ id, attribute, label: labelOfValue(attribute, label), there }];
  });
}

function valuesOf(product: Product, attribute: string): readonly AttributeValue[] {
  const value = product.attributes[attribute];
  if (value === undefined) return [];
  return typeof value === "object" ? value : [value];
}

type LabelledAttribute = Exclude<Attribute, NumberAttribute>;

/** Undefined for what nobody asks for: to be without the better one of two. */
function labelOf(attribute: LabelledAttribute, value: AttributeValue): Localized | undefined {
  if (attribute.kind !== "boolean") return attribute.values[String(value)]?.label;
  return value === true && attribute.better !== "no" ? attribute.label : undefined;
}

/** Bits that somebody learns who hears of every runner-up whether it is on that side. */
function gainOf({ attribute, there }: SayableCritique, runnersUp: number): number {
  const share = there / runnersUp;
  // What it is at all says nothing in a comparison, and is all the more worth saying.
  const matters = attribute.id === "kind" ? 1 : (attribute.matters ?? 1);
  return entropyOf([share, 1 - share]) * matters;
}

/** What the funnel line will show after it. */
function countAfter(
  knowledge: Knowledge,
  context: { readonly candidates: Bitset; readonly needs: readonly NarrowingNeed[] },
  need: Need,
): number {
  const known = learnNeed(knowledge, need);
  const candidates =
    known.must === undefined
      ? context.candidates
      : intersection(context.candidates, known.must.yes);
  return countBits(fitting([...context.needs, known], candidates));
}

interface PossibleCritique {
  readonly attribute: NumberAttribute;
  readonly direction: "lower" | "higher";
  readonly label: Localized;
}

/** Nobody asks for a heavier jacket; where neither end is better, both are offered. */
export function possibleCritiques({ catalog }: Knowledge): readonly PossibleCritique[] {
  return [...catalog.attributes.values()].flatMap((attribute) => {
    if (attribute.kind !== "number") return [];
    const ends =
      attribute.better === undefined ? (["lower", "higher"] as const) : [attribute.better];
    return ends.flatMap((direction) => {
      const label = direction === "higher" ? attribute.more : attribute.less;
      return label === undefined ? [] : [{ attribute, direction, label }];
    });
  });
}

export function critiqueId(attribute: string, value: string): CritiqueId {
  return `${attribute}:${value}` as CritiqueId;
}

/** What a critique of a product asks for from now on; a later one on the attribute replaces it. */
export function needOfCritique(
  knowledge: Knowledge,
  product: Product,
  id: CritiqueId,
): Need | undefined {
  const [attributeId = ""] = id.split(":", 1);
  const attribute = knowledge.catalog.attributes.get(attributeId);
  if (attribute === undefined) return undefined;
  const common = {
    id: `critique.${attributeId}` as NeedId,
    weight: 1,
    source: "critique",
  } as const;
  if (attribute.kind !== "number") {
    const value = valueNamed(attribute, id.slice(attributeId.length + 1));
    const label = value === undefined ? undefined : labelOf(attribute, value);
    if (value === undefined || label === undefined) return undefined;
    const test: Test = { type: "any-of", values: [value] };
    return {
      ...common,
      label: labelOfValue(attribute, label),
      wish: { type: "test", attribute: attributeId, test },
    };
  }
  const found = possibleCritiques(knowledge).find(
    (one) => critiqueId(one.attribute.id, one.direction) === id,
  );
  const own = product.attributes[attributeId];
  if (found === undefined || typeof own !== "number") return undefined;
  return {
    ...common,
    label: labelOfCritique(found.label, product.title),
    must: { type: "test", attribute: attributeId, test: beyond(own, found.direction) },
  };
}

function beyond(own: number, direction: "lower" | "higher"): Test {
  const bound = { value: own, inclusive: false };
  return { type: "between", ...(direction === "lower" ? { max: bound } : { min: bound }) };
}

function valueNamed(attribute: LabelledAttribute, name: string): AttributeValue | undefined {
  if (attribute.kind === "boolean") return name === "true" ? true : undefined;
  return Object.hasOwn(attribute.values, name) ? name : undefined;
}

/** "Waterproof" says enough; "Wool" is better told with what it is about: "Material: Wool". */
function labelOfValue(attribute: Attribute, label: Localized): Localized {
  if (attribute.kind === "boolean") return label;
  return Object.fromEntries(
    Object.entries(label).map(([locale, text]) => [
      locale,
      `${inLocale(attribute.label, locale)}: ${text}`,
    ]),
  );
}

/** "lighter than Nordwand". */
function labelOfCritique(comparative: Localized, title: Localized): Localized {
  return inEveryLocale((phrases, locale) =>
    phrases.comparedWith(inLocale(comparative, locale), inLocale(title, locale)),
  );
}
