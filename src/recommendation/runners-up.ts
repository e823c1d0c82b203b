import type { Attribute } from "../catalog/attribute.ts";
import type { AttributeValue } from "../catalog/condition.ts";
import type { Product } from "../catalog/product.ts";
import { lazily } from "../lib/lazily.ts";
import { remembered } from "../lib/remembered.ts";
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
  const { tell, stated } = statementsIn(attributes);
  const told = products.map(tell);
  const counts = new Uint32Array(stated.length);
  const met: number[] = [];
  for (const { statements } of told) {
    for (const at of statements) {
      const before = counts[at] ?? 0;
      if (before === 0) met.push(at);
      counts[at] = before + 1;
    }
  }
  const numbers = new Map<string, number[]>();
  const values = new Map<string, Map<AttributeValue, number>>();
  for (const { id, kind } of attributes.values()) {
    if (kind === "number") numbers.set(id, []);
    else values.set(id, new Map());
  }
  for (const at of met) {
    const statement = stated[at];
    if (statement !== undefined) {
      values.get(statement.attribute)?.set(statement.value, counts[at] ?? 0);
    }
  }
  for (const product of told) {
    for (const [attribute, value] of product.numbers) numbers.get(attribute)?.push(value);
  }
  return { count, numbers, values };
}

/** That an attribute has a value. */
interface Statement {
  readonly attribute: string;
  readonly value: AttributeValue;
}

interface Told {
  /** Places in the list of statements. */
  readonly statements: readonly number[];
  readonly numbers: readonly (readonly [attribute: string, value: number])[];
}

/**
 * What products state, as numbers: the same products are counted at every turn, and counting under
 * numbers takes a tenth of the time that counting under names does.
 */
const statementsIn = remembered((attributes: ReadonlyMap<string, Attribute>) => {
  const stated: Statement[] = [];
  const places = new Map<string, Map<AttributeValue, number>>();

  function placeOf(attribute: string, value: AttributeValue): number {
    const own = places.get(attribute) ?? new Map<AttributeValue, number>();
    places.set(attribute, own);
    const known = own.get(value);
    if (known !== undefined) return known;
    own.set(value, stated.length);
    stated.push({ attribute, value });
    return stated.length - 1;
  }

  const tell = remembered((product: Product): Told => {
    const statements: number[] = [];
    const numbers: (readonly [string, number])[] = [];
    for (const { id, kind } of attributes.values()) {
      const value = product.attributes[id];
      if (value === undefined) continue;
      if (kind === "number") {
        if (typeof value === "number") numbers.push([id, value]);
      } else if (typeof value === "object") {
        for (const one of value) statements.push(placeOf(id, one));
      } else statements.push(placeOf(id, value));
    }
    return { statements, numbers };
  });
  return { tell, stated };
});
