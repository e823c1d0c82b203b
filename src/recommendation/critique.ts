import type { Attribute, NumberAttribute } from "../catalog/attribute.ts";
import type { AttributeValue, Test } from "../catalog/condition.ts";
import type { Product } from "../catalog/product.ts";
import type { Brand } from "../lib/brand.ts";
import { countBits, intersection, type Bitset } from "../lib/bitset.ts";
import { inLocale, type Localized } from "../lib/localized.ts";
import { remembered } from "../lib/remembered.ts";
import { inEveryLocale } from "../wording/phrases.ts";
import type { Knowledge } from "./knowledge.ts";
import { fitting, learnNeed, type NarrowingNeed } from "./narrow.ts";
import type { Need, NeedId } from "./need.ts";
import { entropyOf } from "./patterns.ts";
import type { Ranked } from "./rank.ts";
import { countRunnersUp, type RunnersUp } from "./runners-up.ts";

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

/**
 * What to say about products shown: attributes in which one differs from the runners-up, the one
 * that splits them most evenly first (dynamic critiquing, Reilly, McCarthy, McGinty, Smyth 2004).
 * Of one attribute at most one.
 */
export function critiquesAmong(
  knowledge: Knowledge,
  context: {
    readonly ranked: readonly Ranked[];
    readonly candidates: Bitset;
    readonly needs: readonly NarrowingNeed[];
  },
): (product: Product) => readonly Critique[] {
  const runnersUpOf = countRunnersUp(knowledge.catalog.attributes, context.ranked);
  const valuesOf = remembered((runnersUp: RunnersUp) => sayableValues(knowledge, runnersUp));
  return (product) => {
    const runnersUp = runnersUpOf(product);
    const sayable = [
      ...sayableNumbers(knowledge, product, runnersUp),
      ...valuesOf(runnersUp).filter((one) => !has(product, one)),
    ];
    const tried = new Set<SayableCritique>();
    const chosen: Critique[] = [];
    while (chosen.length < critiquesMax) {
      const best = bestOf(sayable, tried, chosen);
      if (best === undefined) break;
      tried.add(best);
      const { id, attribute, label } = best;
      const asked = askedBy(knowledge, product, id);
      const count = asked === undefined ? 0 : countAfter(knowledge, context, asked.need);
      if (count > 0) chosen.push({ id, attribute, label: labelIn(attribute, label), count });
    }
    return chosen;
  };
}

/** Something one can say about a product. */
interface SayableCritique {
  readonly id: CritiqueId;
  readonly attribute: Attribute;
  /** Of the direction, or of the value alone. */
  readonly label: Localized;
  /** Bits that somebody learns who hears of every runner-up whether it is on that side. */
  readonly gain: number;
}

/** The first of the best, of an attribute that none was chosen of. */
function bestOf(
  sayable: readonly SayableCritique[],
  tried: ReadonlySet<SayableCritique>,
  chosen: readonly Critique[],
): SayableCritique | undefined {
  let best: SayableCritique | undefined;
  for (const one of sayable) {
    if (one.gain <= (best?.gain ?? 0) || tried.has(one)) continue;
    if (chosen.some(({ attribute }) => attribute.id === one.attribute.id)) continue;
    best = one;
  }
  return best;
}

function sayableNumbers(
  knowledge: Knowledge,
  product: Product,
  runnersUp: RunnersUp,
): readonly SayableCritique[] {
  return possibleCritiques(knowledge).flatMap(({ id, attribute, direction, label }) => {
    const own = product.attributes[attribute.id];
    if (typeof own !== "number") return [];
    const there = countBeyond(runnersUp.numbers.get(attribute.id) ?? [], own, direction);
    return [{ id, attribute, label, gain: gainOf(attribute, there, runnersUp.count) }];
  });
}

function countBeyond(
  numbers: readonly number[],
  own: number,
  direction: "lower" | "higher",
): number {
  let count = 0;
  for (const value of numbers) if (direction === "lower" ? value < own : value > own) count += 1;
  return count;
}

interface SayableValue extends SayableCritique {
  readonly value: AttributeValue;
}

/** What others are, to be said of whatever is not, or is not said to be: "with a hood", "wool". */
function sayableValues(
  { catalog }: Knowledge,
  { values, count }: RunnersUp,
): readonly SayableValue[] {
  const sayable: SayableValue[] = [];
  for (const attribute of catalog.attributes.values()) {
    if (attribute.kind === "number") continue;
    for (const [value, there] of values.get(attribute.id) ?? []) {
      const label = labelOf(attribute, value);
      if (label === undefined) continue;
      const id = critiqueId(attribute.id, String(value));
      sayable.push({ id, attribute, value, label, gain: gainOf(attribute, there, count) });
    }
  }
  return sayable;
}

function has(product: Product, { attribute, value }: SayableValue): boolean {
  const own = product.attributes[attribute.id];
  return own === value || (typeof own === "object" && own.some((one) => one === value));
}

type LabelledAttribute = Exclude<Attribute, NumberAttribute>;

/** Undefined for what nobody asks for: to be without the better one of two. */
function labelOf(attribute: LabelledAttribute, value: AttributeValue): Localized | undefined {
  if (attribute.kind !== "boolean") return attribute.values[String(value)]?.label;
  return value === true && attribute.better !== "no" ? attribute.label : undefined;
}

function gainOf(attribute: Attribute, there: number, runnersUp: number): number {
  if (there === 0) return 0;
  const share = there / runnersUp;
  // What it is at all says nothing in a comparison, and is all the more worth saying.
  const matters = attribute.id === "kind" ? 1 : (attribute.matters ?? 1);
  return entropyOf([share, 1 - share]) * matters;
}

/** What the funnel line will show after it. */
function countAfter(
  knowledge: Knowledge,
  context: { readonly candidates: Bitset; readonly needs: readonly NarrowingNeed[] },
  need: Omit<Need, "label">,
): number {
  const known = learnNeed(knowledge, { ...need, label: {} });
  const candidates =
    known.must === undefined
      ? context.candidates
      : intersection(context.candidates, known.must.yes);
  return countBits(fitting([...context.needs, known], candidates));
}

interface PossibleCritique {
  readonly id: CritiqueId;
  readonly attribute: NumberAttribute;
  readonly direction: "lower" | "higher";
  readonly label: Localized;
}

/** Nobody asks for a heavier jacket; where neither end is better, both are offered. */
export function possibleCritiques({ catalog }: Knowledge): readonly PossibleCritique[] {
  return possibleOf(catalog.attributes);
}

const possibleOf = remembered((attributes: ReadonlyMap<string, Attribute>) =>
  [...attributes.values()].flatMap((attribute): readonly PossibleCritique[] => {
    if (attribute.kind !== "number") return [];
    const ends =
      attribute.better === undefined ? (["lower", "higher"] as const) : [attribute.better];
    return ends.flatMap((direction) => {
      const label = direction === "higher" ? attribute.more : attribute.less;
      const id = critiqueId(attribute.id, direction);
      return label === undefined ? [] : [{ id, attribute, direction, label }];
    });
  }),
);

export function critiqueId(attribute: string, value: string): CritiqueId {
  return `${attribute}:${value}` as CritiqueId;
}

/** What a critique of a product asks for from now on; a later one on the attribute replaces it. */
export function needOfCritique(
  knowledge: Knowledge,
  product: Product,
  id: CritiqueId,
): Need | undefined {
  const asked = askedBy(knowledge, product, id);
  return asked && { ...asked.need, label: asked.label() };
}

/** Many critiques are only counted, and never put into words. */
interface Asked {
  readonly need: Omit<Need, "label">;
  readonly label: () => Localized;
}

function askedBy(knowledge: Knowledge, product: Product, id: CritiqueId): Asked | undefined {
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
      need: { ...common, wish: { type: "test", attribute: attributeId, test } },
      label: () => labelOfValue(attribute, label),
    };
  }
  const found = possibleCritiques(knowledge).find((one) => one.id === id);
  const own = product.attributes[attributeId];
  if (found === undefined || typeof own !== "number") return undefined;
  const test = beyond(own, found.direction);
  return {
    need: { ...common, must: { type: "test", attribute: attributeId, test } },
    label: () => labelOfCritique(found.label, product.title),
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

/** Of a number the label is of the direction, and says it all. */
function labelIn(attribute: Attribute, label: Localized): Localized {
  return attribute.kind === "number" ? label : labelOfValue(attribute, label);
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
