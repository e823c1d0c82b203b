import type { Product } from "../catalog/product.ts";
import type { Answers } from "../flow/answer.ts";
import { countBits, difference, union, type Bitset } from "../lib/bitset.ts";
import type { Locale } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { believe, type Belief } from "./belief.ts";
import { choose, type Chosen, type Role } from "./choose.ts";
import { critiquesOf, type Critique } from "./critique.ts";
import { explain, type Explanation } from "./explain.ts";
import type { Knowledge } from "./knowledge.ts";
import { countFitting, meetsMust, meetsNeed, narrow, type Narrowing } from "./narrow.ts";
import type { Need } from "./need.ts";
import { rank, type Ranked } from "./rank.ts";
import { countForms, missedMusts, relax, type Relaxation } from "./relax.ts";

/** What is said and known at one point of a conversation, worked out anew at every turn. */
export interface Standing {
  readonly needs: readonly Need[];
  readonly narrowing: Narrowing;
  readonly belief: Belief;
  /** Products that fit what was said so far. */
  readonly remaining: number;
}

export interface Recommendation {
  readonly remaining: number;
  readonly products: readonly RecommendedProduct[];
  /** There when not all products shown meet every must. */
  readonly relaxed?: Relaxed;
}

export interface RecommendedProduct {
  readonly product: Product;
  readonly role: Role;
  readonly match: Match;
  readonly explanation: Explanation;
  readonly critiques: readonly Critique[];
}

export interface Match {
  /** Everything met; all musts met; a must gave way. */
  readonly level: "full" | "good" | "partial";
  readonly met: readonly Need[];
  readonly unmet: readonly Need[];
  /** The shop does not say. */
  readonly unknown: readonly Need[];
}

export interface Relaxed extends Pick<Relaxation, "conflict" | "repairs"> {
  /** Musts that a product shown does not meet, or of which the shop does not say. */
  readonly gaveWay: readonly Need[];
  /** How many products meet every must: fewer than could be shown. */
  readonly fits: number;
}

export function standingAt(
  knowledge: Knowledge,
  said: { readonly needs: readonly Need[]; readonly answers: Answers },
): Standing {
  const narrowing = narrow(knowledge, said.needs);
  const remaining = countFitting(narrowing);
  const candidates = remaining > 0 ? narrowing.candidates : knowledge.scope;
  const belief = believe(knowledge, { ...said, candidates });
  return { needs: said.needs, narrowing, belief, remaining };
}

/**
 * Up to `count` products with reasons; never none while the flow has any product at all. When too
 * few meet every must, the least important musts give way, and the result says which.
 */
export function recommend(
  knowledge: Knowledge,
  standing: Standing,
  options: {
    readonly locale: Locale;
    readonly count: number;
    readonly relevance?: Float32Array;
    readonly like?: Product;
  },
): Recommendation {
  const { narrowing, needs } = standing;
  const { count, locale } = options;
  const wanted = Math.min(count, countForms(knowledge, knowledge.scope, count));
  const fits = countForms(knowledge, narrowing.candidates, wanted);
  const relaxation = fits < wanted ? relax(knowledge, narrowing, wanted) : undefined;
  const places = tiersOf(narrowing, relaxation);
  const tiers = places.map((tier) =>
    rank(knowledge, {
      needs: narrowing.needs,
      places: tier,
      relevance: options.relevance ?? relevanceOf(standing.belief),
      ...optional("like", options.like),
    }),
  );
  const chosen = choose(knowledge, withoutRepeats(tiers), needs, count);
  const shared = {
    chosen,
    needs: narrowing.needs,
    candidates: narrowing.candidates,
    locale,
    address: knowledge.flow.address,
  };
  const pool = {
    ranked: tiers.flat(),
    candidates: places.reduce(union),
    needs: narrowing.needs,
  };
  return {
    remaining: standing.remaining,
    products: chosen.map((one) => ({
      product: one.ranked.product,
      role: one.role,
      match: matchOf(narrowing, one),
      explanation: explain(knowledge, shared, one),
      critiques: critiquesOf(knowledge, one.ranked.product, pool),
    })),
    ...optional("relaxed", relaxation && relaxedOf(narrowing, relaxation, chosen)),
  };
}

/** The likeliest product is 1: belief settles what utility leaves equal. */
function relevanceOf(belief: Belief): Float32Array {
  let highest = 0;
  for (const weight of belief) highest = Math.max(highest, weight);
  return Float32Array.from(belief, (weight) => (highest === 0 ? 0 : weight / highest));
}

/** Those that meet every must, then those of which something is not stated, then the rest. */
function tiersOf(narrowing: Narrowing, relaxation: Relaxation | undefined): readonly Bitset[] {
  const { candidates } = narrowing;
  if (relaxation === undefined) return [candidates];
  const unstated = difference(relaxation.unstated, candidates);
  const rest = difference(difference(relaxation.relaxed, candidates), unstated);
  return [candidates, unstated, rest];
}

/** One form of a model may fit and another nearly; the model is shown once. */
function withoutRepeats(tiers: readonly (readonly Ranked[])[]): readonly (readonly Ranked[])[] {
  const seen = new Set<string>();
  return tiers.map((tier) =>
    tier.filter(({ product }) => {
      const form = product.group ?? product.id;
      if (seen.has(form)) return false;
      seen.add(form);
      return true;
    }),
  );
}

function matchOf({ needs }: Narrowing, { ranked }: Chosen): Match {
  const of = (wanted: "yes" | "no" | "unknown"): readonly Need[] =>
    needs.filter((one) => meetsNeed(one, ranked.place) === wanted).map(({ need }) => need);
  const [met, unmet, unknown] = [of("yes"), of("no"), of("unknown")];
  const broken = needs.some((one) => meetsMust(one, ranked.place) !== "yes");
  const complete = unmet.length === 0 && unknown.length === 0;
  return { level: broken ? "partial" : complete ? "full" : "good", met, unmet, unknown };
}

function relaxedOf(
  narrowing: Narrowing,
  relaxation: Relaxation,
  chosen: readonly Chosen[],
): Relaxed | undefined {
  const missed = new Set(
    chosen.flatMap(({ ranked }) => {
      const { unmet, unstated } = missedMusts(narrowing.needs, ranked.place);
      return [...unmet, ...unstated];
    }),
  );
  if (missed.size === 0) return undefined;
  return {
    conflict: relaxation.conflict,
    repairs: relaxation.repairs,
    gaveWay: narrowing.needs.map(({ need }) => need).filter((need) => missed.has(need)),
    fits: countBits(narrowing.candidates),
  };
}
