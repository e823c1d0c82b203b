import { testsOf } from "../catalog/condition.ts";
import type { Product, ProductId } from "../catalog/product.ts";
import type { Answers } from "../flow/answer.ts";
import { countBits, difference, union, type Bitset } from "../lib/bitset.ts";
import type { Locale } from "../lib/localized.ts";
import { optional } from "../lib/optional.ts";
import { believe, type Belief } from "./belief.ts";
import { childrenLast, heldBack } from "./children-last.ts";
import { choose, type Chosen, type Role } from "./choose.ts";
import { doubtSeen, placesSeen } from "./comparison.ts";
import { critiquesAmong, type Critique } from "./critique.ts";
import { explain, type Explanation } from "./explain.ts";
import type { Knowledge } from "./knowledge.ts";
import { countFitting, meetsMust, meetsNeed, narrow, type Narrowing } from "./narrow.ts";
import type { Need } from "./need.ts";
import { rank, type Ranked, type Shares } from "./rank.ts";
import { countForms, missedMusts, relax, type Relaxation } from "./relax.ts";
import { isOrder } from "./sorted.ts";
import { textPrior, type TextMatch, type TextQuery } from "./text-match.ts";

/** What is said and known at one point of a conversation, worked out anew at every turn. */
export interface Standing {
  readonly needs: readonly Need[];
  readonly narrowing: Narrowing;
  readonly belief: Belief;
  /** What the shopper wrote that no need was read from. */
  readonly queries: readonly TextQuery[];
  /** Places of products that were shown when one of them was criticised. */
  readonly seen: ReadonlySet<number>;
  /** Products that fit what was said so far. */
  readonly remaining: number;
  /** Products that come last until it is said whom it is for. */
  readonly heldBack?: Bitset;
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
  /** What its place among the others comes from. */
  readonly shares: Shares;
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
  said: {
    readonly needs: readonly Need[];
    readonly answers: Answers;
    readonly queries?: readonly TextQuery[];
    /** Products that were shown when one of them was criticised. */
    readonly compared?: readonly ProductId[];
  },
): Standing {
  const { needs, answers, queries = [], compared = [] } = said;
  const narrowing = narrow(knowledge, needs);
  const remaining = countFitting(narrowing);
  const candidates = remaining > 0 ? narrowing.candidates : knowledge.scope;
  const text = matchTexts(knowledge, queries, candidates);
  const prior = text && textPrior(text);
  const believed = believe(knowledge, { needs, answers, candidates, ...optional("prior", prior) });
  const seen = placesSeen(knowledge, compared);
  const belief = doubtSeen(believed, seen);
  return {
    needs,
    narrowing,
    belief,
    queries,
    seen,
    remaining,
    ...optional("heldBack", heldBack(knowledge, needs)),
  };
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
    /** Products the shopper has seen and wants others instead of. */
    readonly passed?: readonly ProductId[];
  },
): Recommendation {
  const { narrowing, needs } = standing;
  const { count, locale } = options;
  const wanted = Math.min(count, countForms(knowledge, knowledge.scope, count));
  const fits = countForms(knowledge, narrowing.candidates, wanted);
  const relaxation = fits < wanted ? relax(knowledge, narrowing, wanted) : undefined;
  const places = tiersOf(narrowing, relaxation);
  const text = matchTexts(knowledge, standing.queries, places.reduce(union));
  const ranked = places.map((tier) =>
    rank(knowledge, {
      needs: narrowing.needs,
      places: tier,
      relevance: options.relevance ?? relevanceOf(standing.belief),
      ...optional("text", text),
      ...optional("like", options.like),
    }),
  );
  // Where nothing is cheaper than the one shown, dearer ones are no better for being new.
  const isVain = relaxation?.conflict.some(({ source }) => source === "critique") === true;
  const tiers = ranked
    .flatMap((tier) => childrenLast(knowledge, tier, needs))
    .flatMap((tier) => unseenFirst(tier, isVain ? noneSeen : standing.seen, count));
  const others = withoutPassed(knowledge, withoutRepeats(tiers), options.passed ?? []);
  const found = ofKindsAsked(narrowing, choose(knowledge, others, needs, count));
  const better = (options.passed ?? []).length > 0 || isOutdone(tiers.flat(), found, standing);
  const chosen = better ? found.map(withoutFirstPrize) : found;
  const shared = {
    chosen,
    needs: narrowing.needs,
    locale,
    address: knowledge.flow.address,
  };
  const critiquesOf = critiquesAmong(knowledge, {
    ranked: tiers.flat(),
    candidates: places.reduce(union),
    needs: narrowing.needs,
  });
  return {
    remaining: standing.remaining,
    products: chosen.map((one) => ({
      product: one.ranked.product,
      role: one.role,
      match: matchOf(narrowing, one),
      explanation: explain(knowledge, shared, one),
      critiques: critiquesOf(one.ranked.product),
      shares: one.ranked.shares,
    })),
    ...optional("relaxed", relaxation && relaxedOf(narrowing, relaxation, chosen)),
  };
}

/** A product this much less likely than the likeliest has no part in what belief adds. */
const unlikely = Math.log(1_000);

/**
 * The likeliest product is 1, the others less by the logarithm, as utilities add up and not
 * multiply: belief settles what utility leaves equal, among the tenth as well as the first.
 */
function relevanceOf(belief: Belief): Float32Array {
  let highest = 0;
  for (const weight of belief) highest = Math.max(highest, weight);
  return Float32Array.from(belief, (weight) =>
    weight > 0 ? Math.max(0, 1 + Math.log(weight / highest) / unlikely) : 0,
  );
}

/** Those that meet every must, then those of which something is not stated, then the rest. */
function tiersOf(narrowing: Narrowing, relaxation: Relaxation | undefined): readonly Bitset[] {
  const { candidates } = narrowing;
  if (relaxation === undefined) return [candidates];
  const unstated = difference(relaxation.unstated, candidates);
  const rest = difference(difference(relaxation.relaxed, candidates), unstated);
  return [candidates, unstated, rest];
}

/**
 * Whoever looks for gloves is better served with the one pair there is than with a hat beside it: what
 * is of another kind fills no place, as long as there is anything of the kind.
 */
function ofKindsAsked({ needs }: Narrowing, found: readonly Chosen[]): readonly Chosen[] {
  // A wish for a kind may be a slip; compared with a product shown, it has been seen to be none.
  const isSure = needs.some(({ need: { source } }) => source === "critique");
  const kinds = needs.filter(({ need: { must, wish } }) => {
    const tests = [must, isSure ? wish : undefined].flatMap((part) => part ?? []).flatMap(testsOf);
    return tests.length > 0 && tests.every(({ attribute }) => attribute === "kind");
  });
  const kept = found.filter(({ ranked }) =>
    kinds.every((need) => meetsNeed(need, ranked.place) !== "no"),
  );
  return kept.length > 0 ? kept : found;
}

const noneSeen: ReadonlySet<number> = new Set();

/** So much better a product must be than one not seen yet to be shown once more. */
const worthAgain = 0.15;

/**
 * Who asks for something like a product shown, but lighter, has seen the others: they come after
 * those not seen yet, unless these are clearly worse than what the shopper knows already.
 */
function unseenFirst(
  ranked: readonly Ranked[],
  seen: ReadonlySet<number>,
  count: number,
): readonly (readonly Ranked[])[] {
  if (seen.size === 0) return [ranked];
  const unseen = ranked.filter(({ place }) => !seen.has(place));
  const reached = (unseen[count - 1]?.utility ?? 0) + worthAgain;
  const isLate = ({ place, utility }: Ranked): boolean =>
    seen.has(place) && (unseen.length >= count ? utility <= reached : true);
  return [ranked.filter((one) => !isLate(one)), ranked.filter(isLate)];
}

/** Whether one that was seen before, and is not shown again, would be the better match. */
function isOutdone(
  ranked: readonly Ranked[],
  found: readonly Chosen[],
  { seen }: Standing,
): boolean {
  const best = Math.max(...found.map((one) => one.ranked.utility));
  return ranked.some(({ place, utility }) => seen.has(place) && utility > best);
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

/** What was passed over comes last: never fewer are shown than there are. */
function withoutPassed(
  { catalog }: Knowledge,
  tiers: readonly (readonly Ranked[])[],
  passed: readonly ProductId[],
): readonly (readonly Ranked[])[] {
  const forms = new Set(
    passed.map((id) => {
      const product = catalog.products[catalog.placeOf.get(id) ?? -1];
      return product?.group ?? id;
    }),
  );
  const isPassed = ({ product }: Ranked): boolean => forms.has(product.group ?? product.id);
  const left = tiers.map((tier) => tier.filter((one) => !isPassed(one)));
  return left.some((tier) => tier.length > 0) ? [...left, tiers.flat().filter(isPassed)] : tiers;
}

/** What comes after the best three is neither the best match nor compared with it. */
function withoutFirstPrize(chosen: Chosen, at: number): Chosen {
  const { type } = chosen.role;
  return type === "best-match" || type === "best-value"
    ? { ...chosen, role: { type: "alternative", rank: at + 1 } }
    : chosen;
}

function matchOf(narrowing: Narrowing, { ranked }: Chosen): Match {
  // An order is nothing a product could meet.
  const needs = narrowing.needs.filter(({ need }) => !isOrder(need));
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

/** Nothing said is nothing to search for, and no reason to get the texts ready. */
function matchTexts(
  { texts }: Knowledge,
  queries: readonly TextQuery[],
  places: Bitset,
): TextMatch | undefined {
  return queries.length === 0 ? undefined : texts?.match(queries, places);
}
