import { testsOf } from "../catalog/condition.ts";
import type { Product } from "../catalog/product.ts";
import { hasBit, type Bitset } from "../lib/bitset.ts";
import { present } from "../lib/invariant.ts";
import { percentile, spreadsFor, type Knowledge } from "./knowledge.ts";
import { meetsNeed, type NarrowingNeed } from "./narrow.ts";
import { satisfactionOf } from "./satisfaction.ts";
import { textWeight, type TextMatch } from "./text-match.ts";

/** A product with how well it serves the needs. */
export interface Ranked {
  readonly place: number;
  readonly product: Product;
  /** Weighted satisfaction of the needs plus what everybody prefers: 0 to 1. */
  readonly utility: number;
  /** Satisfaction per need, in the order of the needs. */
  readonly satisfactions: readonly number[];
  /** What the utility is made of. */
  readonly shares: Shares;
}

/** Where a product's utility comes from: parts of it that add up to it. */
export interface Shares {
  readonly needs: number;
  /** Well rated, cheap, and what most people come for. */
  readonly assumed: number;
  /** Likely to be the right one, by all that was answered. */
  readonly belief: number;
  /** Shares words with what the shopper wrote. */
  readonly words: number;
  /** Means what the shopper wrote. */
  readonly meaning: number;
  /** Resembles a product the shopper wants something like. */
  readonly likeness: number;
}

export interface RankInput {
  readonly needs: readonly NarrowingNeed[];
  readonly places: Bitset;
  /** How likely it is the right one, 0 to 1 per product; none without it. */
  readonly relevance?: Float32Array;
  /** How well it matches what the shopper wrote. */
  readonly text?: TextMatch;
  /** A product shown before that the shopper wants something like. */
  readonly like?: Product;
}

/** What nobody has to say: rather well rated, rather cheaper. It decides between equals. */
const assumedWeight = 0.3;
/** Belief and text settle what the needs leave equal; they do not outvote one. */
const relevanceWeight = 0.1;
const likenessWeight = 0.5;

/** Ranks this many products in detail; the best of more are found by what they meet. */
const detailedMax = 400;

/**
 * Multi-attribute utility: Σ weight × satisfaction ÷ Σ weight (Keeney & Raiffa 1976). The best
 * first, one form of each model. Equal utilities keep the order of the catalogue, so that the same
 * answers always give the same products.
 */
export function rank(knowledge: Knowledge, input: RankInput): readonly Ranked[] {
  const places = shortlist(knowledge, input);
  const exact = input.needs.map(isExact);
  const ranked = places.map((place) => rankOne(knowledge, input, place, exact));
  ranked.sort((a, b) => b.utility - a.utility || a.place - b.place);
  return oneOfEachForm(ranked);
}

/** In a large assortment only those are ranked in detail that meet the most. */
function shortlist({ facets }: Knowledge, input: RankInput): readonly number[] {
  const { needs, places } = input;
  const all: number[] = [];
  for (let place = 0; place < facets.size; place += 1) if (hasBit(places, place)) all.push(place);
  if (all.length <= detailedMax) return all;
  const met = all.map((place) => ({
    place,
    met: weightMet(needs, place),
    relevance: relevanceOf(input, place),
  }));
  met.sort((a, b) => b.met - a.met || b.relevance - a.relevance || a.place - b.place);
  return met.slice(0, detailedMax).map(({ place }) => place);
}

/** What decides between products that meet as much. */
function relevanceOf({ text, relevance }: RankInput, place: number): number {
  const words = text === undefined ? 0 : (text.words[place] ?? 0) + (text.meaning[place] ?? 0);
  return textWeight * words + relevanceWeight * (relevance?.[place] ?? 0);
}

function weightMet(needs: readonly NarrowingNeed[], place: number): number {
  return needs.reduce((sum, { need, must, wish }) => {
    const full =
      (must === undefined || hasBit(must.yes, place)) &&
      (wish === undefined || hasBit(wish.yes, place));
    return full ? sum + need.weight : sum;
  }, 0);
}

/** Whoever meets it meets it entirely; "as light as possible" can always be met better. */
function isExact({ must, wish, need }: NarrowingNeed): boolean {
  const parts = [must && need.must, wish && need.wish].filter((part) => part !== undefined);
  return parts.flatMap(testsOf).every(({ test }) => test.type !== "prefer");
}

function rankOne(
  knowledge: Knowledge,
  input: RankInput,
  place: number,
  exact: readonly boolean[],
): Ranked {
  const product = present(knowledge.catalog.products[place], `product at ${place}`);
  const satisfactions = input.needs.map((one, at) =>
    exact[at] === true && meetsNeed(one, place) === "yes"
      ? 1
      : satisfactionOf(knowledge, one.need, product),
  );
  const sums: Shares = {
    needs: input.needs.reduce(
      (sum, { need }, at) => sum + need.weight * (satisfactions[at] ?? 0),
      0,
    ),
    assumed: assumedWeight * assumedValue(knowledge, product, place),
    belief: relevanceWeight * (input.relevance?.[place] ?? 0),
    words: textWeight * (input.text?.words[place] ?? 0),
    meaning: textWeight * (input.text?.meaning[place] ?? 0),
    likeness:
      input.like === undefined ? 0 : likenessWeight * likeness(knowledge, product, input.like),
  };
  const shares = mapShares(sums, (sum) => sum / totalWeight(input));
  return { place, product, utility: sumOf(shares), satisfactions, shares };
}

/** The same for every product, so that shares are comparable. */
function totalWeight({ needs, relevance, text, like }: RankInput): number {
  return (
    needs.reduce((sum, { need }) => sum + need.weight, assumedWeight) +
    (relevance === undefined ? 0 : relevanceWeight) +
    (text === undefined ? 0 : textWeight) +
    (like === undefined ? 0 : likenessWeight)
  );
}

export function mapShares(shares: Shares, change: (share: number) => number): Shares {
  return {
    needs: change(shares.needs),
    assumed: change(shares.assumed),
    belief: change(shares.belief),
    words: change(shares.words),
    meaning: change(shares.meaning),
    likeness: change(shares.likeness),
  };
}

function sumOf({ needs, assumed, belief, words, meaning, likeness }: Shares): number {
  return needs + assumed + belief + words + meaning + likeness;
}

/**
 * Many good ratings say more than few: the mean is drawn towards 4 as if ten customers had given
 * it before. What few people come for counts up to half as much.
 */
function assumedValue(knowledge: Knowledge, product: Product, place: number): number {
  const { rating, reviews = 0, attributes } = product;
  const rated = rating === undefined ? 0.5 : (rating * reviews + 4 * 10) / (reviews + 10) / 5;
  const price = attributes["price"];
  const spread = spreadsFor(knowledge, product).get("price");
  const cheap =
    typeof price === "number" && spread !== undefined ? 1 - percentile(spread, price) : 0.5;
  const usual = (1 + (knowledge.usual[place] ?? 1)) / 2;
  return usual * (0.75 * rated + 0.25 * cheap);
}

/** The share of attributes in which two products agree, numbers by how near they are. */
export function likeness(knowledge: Knowledge, a: Product, b: Product): number {
  const spreads = spreadsFor(knowledge, a);
  let agreed = 0;
  let compared = 0;
  for (const { id, matters = 1 } of knowledge.catalog.attributes.values()) {
    const [one, other] = [a.attributes[id], b.attributes[id]];
    if (one === undefined || other === undefined || matters === 0) continue;
    compared += 1;
    const spread = spreads.get(id);
    if (typeof one === "number" && typeof other === "number" && spread !== undefined) {
      agreed += 1 - Math.abs(percentile(spread, one) - percentile(spread, other));
    } else if (Array.isArray(one) && Array.isArray(other)) {
      agreed += overlap(one, other);
    } else if (one === other) agreed += 1;
  }
  return compared === 0 ? 0 : agreed / compared;
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const union = new Set([...a, ...b]);
  const common = a.filter((value) => b.includes(value)).length;
  return union.size === 0 ? 1 : common / union.size;
}

function oneOfEachForm(ranked: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  return ranked.filter(({ product }) => {
    const form = product.group ?? product.id;
    if (seen.has(form)) return false;
    seen.add(form);
    return true;
  });
}
