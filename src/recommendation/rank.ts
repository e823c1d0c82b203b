import type { Product } from "../catalog/product.ts";
import { hasBit, type Bitset } from "../lib/bitset.ts";
import { present } from "../lib/invariant.ts";
import { percentile, spreadsFor, type Knowledge } from "./knowledge.ts";
import type { NarrowingNeed } from "./narrow.ts";
import { satisfactionOf } from "./satisfaction.ts";

/** A product with how well it serves the needs. */
export interface Ranked {
  readonly place: number;
  readonly product: Product;
  /** Weighted satisfaction of the needs plus what everybody prefers: 0 to 1. */
  readonly utility: number;
  /** Satisfaction per need, in the order of the needs. */
  readonly satisfactions: readonly number[];
}

export interface RankInput {
  readonly needs: readonly NarrowingNeed[];
  readonly places: Bitset;
  /** Relevance to the shopper's own words, 0 to 1 per product; none without it. */
  readonly relevance?: Float32Array;
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
  const ranked = places.map((place) => rankOne(knowledge, input, place));
  ranked.sort((a, b) => b.utility - a.utility || a.place - b.place);
  return oneOfEachForm(ranked);
}

/** In a large assortment only those are ranked in detail that meet the most. */
function shortlist({ facets }: Knowledge, { needs, places }: RankInput): readonly number[] {
  const all: number[] = [];
  for (let place = 0; place < facets.size; place += 1) if (hasBit(places, place)) all.push(place);
  if (all.length <= detailedMax) return all;
  const met = all.map((place) => ({ place, met: weightMet(needs, place) }));
  met.sort((a, b) => b.met - a.met || a.place - b.place);
  return met.slice(0, detailedMax).map(({ place }) => place);
}

function weightMet(needs: readonly NarrowingNeed[], place: number): number {
  return needs.reduce((sum, { need, must, wish }) => {
    const full =
      (must === undefined || hasBit(must.yes, place)) &&
      (wish === undefined || hasBit(wish.yes, place));
    return full ? sum + need.weight : sum;
  }, 0);
}

function rankOne(knowledge: Knowledge, input: RankInput, place: number): Ranked {
  const product = present(knowledge.catalog.products[place], `product at ${place}`);
  const satisfactions = input.needs.map(({ need }) => satisfactionOf(knowledge, need, product));
  const parts = [
    ...input.needs.map(({ need }, at) => ({ weight: need.weight, value: satisfactions[at] ?? 0 })),
    { weight: assumedWeight, value: assumedValue(knowledge, product) },
    ...(input.relevance === undefined
      ? []
      : [{ weight: relevanceWeight, value: input.relevance[place] ?? 0 }]),
    ...(input.like === undefined
      ? []
      : [{ weight: likenessWeight, value: likeness(knowledge, product, input.like) }]),
  ];
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const utility = parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
  return { place, product, utility, satisfactions };
}

/**
 * Many good ratings say more than few: the mean is drawn towards 4 as if ten customers had given
 * it before.
 */
function assumedValue(knowledge: Knowledge, product: Product): number {
  const { rating, reviews = 0, attributes } = product;
  const rated = rating === undefined ? 0.5 : (rating * reviews + 4 * 10) / (reviews + 10) / 5;
  const price = attributes["price"];
  const spread = spreadsFor(knowledge, product).get("price");
  const cheap =
    typeof price === "number" && spread !== undefined ? 1 - percentile(spread, price) : 0.5;
  return 0.75 * rated + 0.25 * cheap;
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
