import {
  createBitset,
  difference,
  fullBitset,
  intersection,
  listBits,
  setBit,
  union,
  type Bitset,
} from "../lib/bitset.ts";
import type { AttributeValue, Condition, Test } from "./condition.ts";
import type { CatalogFacets } from "./catalog-facets.ts";

/**
 * A condition over a whole catalogue: the products that meet it, and those of which the shop does
 * not say. All others do not meet it. (Kleene's three-valued logic, one bit per product.)
 */
export interface Outcome {
  readonly yes: Bitset;
  readonly unknown: Bitset;
}

/** @param within The products a preference is compared among ("as light as possible"). */
export function outcomeOf(condition: Condition, facets: CatalogFacets, within: Bitset): Outcome {
  switch (condition.type) {
    case "all":
      return condition.of
        .map((part) => outcomeOf(part, facets, within))
        .reduce(both, { yes: fullBitset(facets.size), unknown: createBitset(facets.size) });
    case "any":
      return condition.of
        .map((part) => outcomeOf(part, facets, within))
        .reduce(either, { yes: createBitset(facets.size), unknown: createBitset(facets.size) });
    case "not":
      return opposite(outcomeOf(condition.of, facets, within), facets.size);
    case "test":
      return outcomeOfTest(condition.attribute, condition.test, facets, within);
  }
}

function both(a: Outcome, b: Outcome): Outcome {
  const yes = intersection(a.yes, b.yes);
  const possible = intersection(union(a.yes, a.unknown), union(b.yes, b.unknown));
  return { yes, unknown: difference(possible, yes) };
}

function either(a: Outcome, b: Outcome): Outcome {
  const yes = union(a.yes, b.yes);
  return { yes, unknown: difference(union(a.unknown, b.unknown), yes) };
}

function opposite({ yes, unknown }: Outcome, size: number): Outcome {
  return { yes: difference(difference(fullBitset(size), yes), unknown), unknown };
}

function outcomeOfTest(
  attribute: string,
  test: Test,
  facets: CatalogFacets,
  within: Bitset,
): Outcome {
  const known = facets.known(attribute);
  const unknown = difference(fullBitset(facets.size), known);
  switch (test.type) {
    case "any-of":
      return { yes: havingAny(attribute, test.values, facets), unknown };
    case "all-of": {
      const all = test.values.map((value) => having(attribute, value, facets));
      return { yes: all.reduce(intersection, known), unknown };
    }
    case "none-of": {
      const some = havingAny(attribute, test.values, facets);
      // Of what the attribute is not about nobody has to say that it has none.
      const without = facets.without(attribute);
      return {
        yes: union(difference(known, some), without),
        unknown: difference(unknown, without),
      };
    }
    case "between":
      return { yes: between(attribute, test, facets), unknown };
    case "prefer":
      return { yes: betterHalf(attribute, test.direction, facets, within), unknown };
  }
}

function havingAny(
  attribute: string,
  values: readonly AttributeValue[],
  facets: CatalogFacets,
): Bitset {
  return values
    .map((value) => having(attribute, value, facets))
    .reduce(union, createBitset(facets.size));
}

function having(attribute: string, value: AttributeValue, facets: CatalogFacets): Bitset {
  if (typeof value === "number") return facets.between(attribute, { min: value, max: value });
  return facets.having(attribute, String(value));
}

function between(
  attribute: string,
  { min, max }: Extract<Test, { type: "between" }>,
  facets: CatalogFacets,
): Bitset {
  const found = facets.between(attribute, {
    ...(min && { min: min.value }),
    ...(max && { max: max.value }),
  });
  const ends = [min, max].filter((bound) => bound !== undefined && !bound.inclusive);
  return ends
    .map((end) => having(attribute, end?.value ?? Number.NaN, facets))
    .reduce(difference, found);
}

/**
 * Those at least as good as the middle one. A preference has no threshold of its own; as a yes or
 * no, for counts and belief, it means "rather this half".
 */
function betterHalf(
  attribute: string,
  direction: "lower" | "higher",
  facets: CatalogFacets,
  within: Bitset,
): Bitset {
  const numbers = facets.numbers(attribute);
  if (numbers === undefined) return createBitset(facets.size);
  // What is not known sorts last.
  const sorted = Float64Array.from(
    listBits(within),
    (place) => numbers[place] ?? Number.NaN,
  ).sort();
  let known = sorted.length;
  while (known > 0 && Number.isNaN(sorted[known - 1])) known -= 1;
  const middle = sorted[Math.floor((known - 1) / 2)];
  const half = createBitset(facets.size);
  if (known === 0 || middle === undefined) return half;
  for (let place = 0; place < facets.size; place += 1) {
    const value = numbers[place] ?? Number.NaN;
    if (direction === "lower" ? value <= middle : value >= middle) setBit(half, place);
  }
  return half;
}
