import type { Attribute } from "../catalog/attribute.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { CatalogFacets } from "../catalog/catalog-facets.ts";
import { outcomeOf, type Outcome } from "../catalog/outcome.ts";
import type { Product } from "../catalog/product.ts";
import type { Flow, Option, Question, QuestionId } from "../flow/flow.ts";
import {
  countBits,
  difference,
  fullBitset,
  hasBit,
  intersection,
  isEmpty,
  type Bitset,
} from "../lib/bitset.ts";
import { optional } from "../lib/optional.ts";
import { createPatterns, type Patterns } from "./patterns.ts";
import type { TextMatcher } from "./text-match.ts";
import { usualness } from "./usual.ts";

/**
 * Everything that one flow over one catalogue can know before anybody asks: built once, shared by
 * all conversations, never changed.
 */
export interface Knowledge {
  readonly flow: Flow;
  readonly catalog: Catalog;
  readonly facets: CatalogFacets;
  /** What the shop says about its products; without it only their attributes count. */
  readonly texts?: TextMatcher;
  /** The products the flow is about. */
  readonly scope: Bitset;
  /** How many products that are. */
  readonly total: number;
  readonly questions: ReadonlyMap<QuestionId, QuestionKnowledge>;
  /** How numbers are spread within the scope, per kind of product. */
  readonly spreads: ReadonlyMap<string, Spreads>;
  /** How usual each product is for somebody of whom nothing is known, 0 to 1. */
  readonly usual: Float32Array;
}

export interface QuestionKnowledge {
  readonly question: Question;
  readonly options: readonly OptionKnowledge[];
  /** How likely each product makes each option. */
  readonly patterns: Patterns;
}

export interface OptionKnowledge {
  readonly option: Option;
  /** Products that are known to meet everything the option asks for. */
  readonly keeps: Bitset;
  /** The same with the products of which the shop does not say. */
  readonly outcome: Outcome;
  /** "Anything goes": it asks for nothing. */
  readonly neutral: boolean;
}

/** By attribute. */
export type Spreads = ReadonlyMap<string, Spread>;

/** The values of a number attribute in ascending order, unknown ones left out. */
export interface Spread {
  readonly sorted: Float64Array;
  readonly min: number;
  readonly max: number;
}

export function createKnowledge(parts: {
  readonly flow: Flow;
  readonly catalog: Catalog;
  readonly facets: CatalogFacets;
  readonly texts?: TextMatcher;
}): Knowledge {
  const { flow, catalog, facets, texts } = parts;
  const scope = scopeOf(flow, facets);
  const questions = flow.questions.map((question) => learnQuestion(question, facets, scope));
  return {
    flow,
    catalog,
    facets,
    ...optional("texts", texts),
    scope,
    total: countBits(scope),
    questions: new Map(questions.map((known) => [known.question.id, known])),
    spreads: measureSpreads(catalog, facets, scope),
    usual: usualness(questions, { ...catalog, facets, scope }),
  };
}

/**
 * Nobody is advised to buy what is sold out; a shop that states no stock has everything. Should all
 * of it be sold out, advice about it is still better than none.
 */
export function scopeOf(flow: Pick<Flow, "scope">, facets: CatalogFacets): Bitset {
  const everything = fullBitset(facets.size);
  const meant =
    flow.scope === undefined ? everything : outcomeOf(flow.scope, facets, everything).yes;
  const available = difference(meant, facets.having("in_stock", "false"));
  return isEmpty(available) ? meant : available;
}

function learnQuestion(
  question: Question,
  facets: CatalogFacets,
  scope: Bitset,
): QuestionKnowledge {
  const options = question.options.map((option) => learnOption(option, facets, scope));
  return { question, options, patterns: createPatterns(options, facets.size) };
}

function learnOption(option: Option, facets: CatalogFacets, scope: Bitset): OptionKnowledge {
  const parts = [option.must, option.wish].filter((part) => part !== undefined);
  const outcome = outcomeOf({ type: "all", of: parts }, facets, scope);
  return {
    option,
    keeps: intersection(outcome.yes, scope),
    outcome,
    neutral: parts.length === 0,
  };
}

/** Heavy for a jacket is light for a backpack: products are compared with their own kind. */
const kindAttribute = "kind";

function measureSpreads(
  catalog: Catalog,
  facets: CatalogFacets,
  scope: Bitset,
): ReadonlyMap<string, Spreads> {
  const kinds = new Set(catalog.products.map(kindOf));
  return new Map(
    [...kinds].map((kind) => {
      const same = kind === "" ? scope : intersection(facets.having(kindAttribute, kind), scope);
      return [kind, measure(catalog.attributes, facets, same)];
    }),
  );
}

function kindOf(product: Product): string {
  const kind = product.attributes[kindAttribute];
  return typeof kind === "string" ? kind : "";
}

/** The spreads a product is compared in. */
export function spreadsFor(knowledge: Knowledge, product: Product): Spreads {
  return knowledge.spreads.get(kindOf(product)) ?? new Map();
}

function measure(
  attributes: ReadonlyMap<string, Attribute>,
  facets: CatalogFacets,
  places: Bitset,
): Spreads {
  const spreads = new Map<string, Spread>();
  for (const { id, kind } of attributes.values()) {
    const numbers = kind === "number" ? facets.numbers(id) : undefined;
    const spread = numbers && spreadOf(numbers, places);
    if (spread !== undefined) spreads.set(id, spread);
  }
  return spreads;
}

function spreadOf(numbers: ArrayLike<number>, scope: Bitset): Spread | undefined {
  const known: number[] = [];
  for (let place = 0; place < numbers.length; place += 1) {
    const value = numbers[place] ?? Number.NaN;
    if (!Number.isNaN(value) && hasBit(scope, place)) known.push(value);
  }
  const sorted = Float64Array.from(known).sort();
  const [min] = sorted;
  const max = sorted.at(-1);
  return min === undefined || max === undefined ? undefined : { sorted, min, max };
}

/** The share of products with a smaller value, ties counted half: 0 to 1. */
export function percentile({ sorted }: Spread, value: number): number {
  if (sorted.length === 0) return 0.5;
  const below = lowerBound(sorted, value);
  const upTo = lowerBound(sorted, value, true);
  return (below + upTo) / 2 / sorted.length;
}

function lowerBound(sorted: Float64Array, value: number, after = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? Number.NaN;
    if (found < value || (after && found === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
