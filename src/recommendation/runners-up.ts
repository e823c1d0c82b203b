import type { Attribute } from "../catalog/attribute.ts";
import type { AttributeValue } from "../catalog/condition.ts";
import type { Product } from "../catalog/product.ts";
import { lazily } from "../lib/lazily.ts";
import type { Ranked } from "./rank.ts";

/** What is said by the products that nearly made it. */
export interface RunnersUp {
  /** How many there are. */
  readonly count: number;
  /** The numbers stated of each number attribute. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** How many state which value of the other attributes, in the order first met. */
  readonly values: ReadonlyMap<string, ReadonlyMap<AttributeValue, number>>;
}

/** A product is compared with so many others. */
const runnersUpMax = 30;

/**
 * Each product shown has runners-up of its own: the best others. They are counted once for all of
 * them, which is most of the work, with the product itself among them: it is neither beyond itself
 * in a number, nor is it asked for a value it has, so it changes no answer.
 */
export function countRunnersUp(
  attributes: ReadonlyMap<string, Attribute>,
  ranked: readonly Ranked[],
): (product: Product) => RunnersUp {
  const best = ranked.slice(0, runnersUpMax + 1).map(({ product }) => product);
  const isBest = new Set(best.map(({ id }) => id));
  const withOneOfThem = lazily(() => countAll(attributes, best, best.length - 1));
  const withAnother = lazily(() => {
    const others = best.slice(0, runnersUpMax);
    return countAll(attributes, others, others.length);
  });
  return ({ id }) => (isBest.has(id) ? withOneOfThem() : withAnother());
}

function countAll(
  attributes: ReadonlyMap<string, Attribute>,
  products: readonly Product[],
  count: number,
): RunnersUp {
  const numbers = new Map<string, readonly number[]>();
  const values = new Map<string, ReadonlyMap<AttributeValue, number>>();
  for (const { id, kind } of attributes.values()) {
    if (kind === "number") numbers.set(id, numbersOf(products, id));
    else values.set(id, countValues(products, id));
  }
  return { count, numbers, values };
}

function numbersOf(products: readonly Product[], attribute: string): readonly number[] {
  const numbers: number[] = [];
  for (const { attributes } of products) {
    const value = attributes[attribute];
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

function countValues(
  products: readonly Product[],
  attribute: string,
): ReadonlyMap<AttributeValue, number> {
  const counts = new Map<AttributeValue, number>();
  const count = (value: AttributeValue): void => {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const { attributes } of products) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    if (typeof value === "object") value.forEach(count);
    else count(value);
  }
  return counts;
}
