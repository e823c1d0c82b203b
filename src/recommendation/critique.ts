import type { NumberAttribute } from "../catalog/attribute.ts";
import type { Condition } from "../catalog/condition.ts";
import type { Product } from "../catalog/product.ts";
import type { Brand } from "../lib/brand.ts";
import { countBits, createBitset, hasBit, setBit, type Bitset } from "../lib/bitset.ts";
import { inLocale, type Localized } from "../lib/localized.ts";
import { inEveryLocale } from "../wording/phrases.ts";
import type { Knowledge } from "./knowledge.ts";
import { fitting, type NarrowingNeed } from "./narrow.ts";
import type { Need, NeedId } from "./need.ts";
import { entropyOf } from "./patterns.ts";
import type { Ranked } from "./rank.ts";

/** `price:lower`: "like this one, but cheaper". */
export type CritiqueId = Brand<"CritiqueId">;

export interface Critique {
  readonly id: CritiqueId;
  readonly attribute: NumberAttribute;
  readonly direction: "lower" | "higher";
  /** "cheaper", "warmer". */
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
    .slice(0, runnersUpMax)
    .map((one) => one.product)
    .filter((other) => other.id !== product.id);
  const scored = possibleCritiques(knowledge).flatMap(({ attribute, direction, label }) => {
    const own = product.attributes[attribute.id];
    if (typeof own !== "number" || runnersUp.length === 0) return [];
    const beyond = runnersUp.filter((other) => isBeyond(other, attribute.id, own, direction));
    const share = beyond.length / runnersUp.length;
    const gain = entropyOf([share, 1 - share]) * (attribute.matters ?? 1);
    if (gain === 0) return [];
    // What the funnel line will show after it.
    const beyondThis = placesBeyond(knowledge, context.candidates, { attribute, direction, own });
    const count = countBits(fitting(context.needs, beyondThis));
    return count === 0
      ? []
      : [
          {
            critique: {
              id: critiqueId(attribute.id, direction),
              attribute,
              direction,
              label,
              count,
            },
            gain,
          },
        ];
  });
  return scored
    .sort((a, b) => b.gain - a.gain)
    .slice(0, critiquesMax)
    .map(({ critique }) => critique);
}

interface PossibleCritique {
  readonly attribute: NumberAttribute;
  readonly direction: "lower" | "higher";
  readonly label: Localized;
}

/** Nobody asks for a heavier jacket: only the better direction is offered. */
export function possibleCritiques({ catalog }: Knowledge): readonly PossibleCritique[] {
  return [...catalog.attributes.values()].flatMap((attribute) => {
    if (attribute.kind !== "number" || attribute.better === undefined) return [];
    const label = attribute.better === "higher" ? attribute.more : attribute.less;
    if (label === undefined) return [];
    return [{ attribute, direction: attribute.better, label }];
  });
}

export function critiqueId(attribute: string, direction: "lower" | "higher"): CritiqueId {
  return `${attribute}:${direction}` as CritiqueId;
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

function placesBeyond(
  { facets }: Knowledge,
  candidates: Bitset,
  {
    attribute,
    direction,
    own,
  }: { attribute: NumberAttribute; direction: "lower" | "higher"; own: number },
): Bitset {
  const numbers = facets.numbers(attribute.id) ?? [];
  const places = createBitset(facets.size);
  for (let place = 0; place < numbers.length; place += 1) {
    const value = numbers[place] ?? Number.NaN;
    const beyond = direction === "lower" ? value < own : value > own;
    if (beyond && hasBit(candidates, place)) setBit(places, place);
  }
  return places;
}

/** What a critique of a product asks for from now on; a later one on the attribute replaces it. */
export function needOfCritique(
  knowledge: Knowledge,
  product: Product,
  id: CritiqueId,
): Need | undefined {
  const found = possibleCritiques(knowledge).find(
    ({ attribute, direction }) => critiqueId(attribute.id, direction) === id,
  );
  const own = found && product.attributes[found.attribute.id];
  if (found === undefined || typeof own !== "number") return undefined;
  const bound = { value: own, inclusive: false };
  const must: Condition = {
    type: "test",
    attribute: found.attribute.id,
    test: {
      type: "between",
      ...(found.direction === "lower" ? { max: bound } : { min: bound }),
    },
  };
  return {
    id: `critique.${found.attribute.id}` as NeedId,
    label: labelOfCritique(found.label, product.title),
    must,
    weight: 1,
    source: "critique",
  };
}

/** "lighter than Nordwand". */
function labelOfCritique(comparative: Localized, title: Localized): Localized {
  return inEveryLocale((phrases, locale) =>
    phrases.comparedWith(inLocale(comparative, locale), inLocale(title, locale)),
  );
}
