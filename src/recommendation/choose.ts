import type { Attribute, NumberAttribute } from "../catalog/attribute.ts";
import type { Product } from "../catalog/product.ts";
import { percentile, spreadsFor, type Knowledge } from "./knowledge.ts";
import { orderIn, sortedBy, type Order } from "./sorted.ts";
import type { Need } from "./need.ts";
import type { Ranked } from "./rank.ts";
import { unknownSatisfaction } from "./satisfaction.ts";

/** Why a product is among the three. No two of them share a role. */
export type Role =
  | { readonly type: "best-match" }
  | { readonly type: "best-value" }
  /** None of those shown serves this need better. */
  | { readonly type: "best-for"; readonly need: Need }
  /** Has the most, or the least, of this attribute among those shown. */
  | {
      readonly type: "extreme";
      readonly attribute: NumberAttribute;
      readonly end: "most" | "least";
    }
  | { readonly type: "alternative"; readonly rank: number };

export interface Chosen {
  readonly ranked: Ranked;
  readonly role: Role;
}

/** How much less useful than the best a product may be to be shown for another strength. */
const tolerances = [0.05, 0.1, 0.15] as const;

/**
 * Three products that differ: the best match, the best value, and the one that is best where the
 * others are weak. Three nearly equal products would be no choice at all (Pu & Chen 2007).
 *
 * Beside the best match stand products that are likely to be the right one. Answers are sometimes
 * wrong, and then the products with the next best utility share the best one's fault, while the
 * likeliest of the others are right when it is not: the three most likely to hold the right product
 * among them are also the best three to ask with (Viappiani & Boutilier 2010). A further strength
 * decides between products that are about as likely.
 *
 * @param tiers Ranked products, those that meet every must first; a later tier only fills up.
 */
export function choose(
  knowledge: Knowledge,
  tiers: readonly (readonly Ranked[])[],
  needs: readonly Need[],
  count: number,
): readonly Chosen[] {
  const [first = [], ...later] = tiers;
  const order = orderIn(knowledge, needs);
  if (order !== undefined) {
    const sorted = tiers.flatMap((tier) => sortedBy(order, tier, needs)).slice(0, count);
    return withoutFalseClaims(inOrder(order, sorted), needs);
  }
  if (first.length >= count) return chooseFrom(knowledge, first, needs, count);
  const shown = [...first, ...later.flat()].slice(0, count);
  return nameRoles(knowledge, shown, needs);
}

/** The first is the cheapest, the lightest, and none of them the best match. */
function inOrder({ attribute, end }: Order, sorted: readonly Ranked[]): readonly Chosen[] {
  return sorted.map((ranked, at) => ({
    ranked,
    role: at === 0 ? { type: "extreme", attribute, end } : { type: "alternative", rank: at + 1 },
  }));
}

function chooseFrom(
  knowledge: Knowledge,
  ranked: readonly Ranked[],
  needs: readonly Need[],
  count: number,
): readonly Chosen[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const chosen: Chosen[] = [{ ranked: best, role: { type: "best-match" } }];
  const byLikelihood = ranked.toSorted((a, b) => likelihood(b) - likelihood(a));
  const value = bestValue(knowledge, likeliest(byLikelihood, chosen), best);
  if (value !== undefined && count > 1) {
    chosen.push({ ranked: value, role: { type: "best-value" } });
  }
  while (chosen.length < count) {
    const isHonest = (one: Ranked): boolean => !chosen.some((taken) => beats(one, taken, needs));
    const next =
      specialist(knowledge, likeliest(byLikelihood, chosen).filter(isHonest), chosen, needs) ??
      runnerUp(byLikelihood.filter(isHonest), chosen) ??
      runnerUp(byLikelihood, chosen);
    if (next === undefined) break;
    chosen.push(next);
  }
  return withoutFalseClaims(chosen, needs);
}

/** Being like a product the shopper pointed at makes the right one likely, too. */
function likelihood({ shares }: Ranked): number {
  return shares.belief + shares.likeness;
}

/**
 * The logarithm of the chance counts: this share of it is half the chance, or a little less. What
 * is made for two uses is half as likely as what is made for the one asked for, and just as good.
 */
const likelyShare = 0.9;

/** Those not yet chosen that are about as likely as the likeliest of them, the most useful first. */
function likeliest(byLikelihood: readonly Ranked[], chosen: readonly Chosen[]): readonly Ranked[] {
  const free = byLikelihood.filter((one) => !chosen.some(({ ranked }) => ranked === one));
  const [first] = free;
  const least = first === undefined ? 0 : likelyShare * likelihood(first);
  return free
    .filter((one) => likelihood(one) >= least)
    .sort((a, b) => b.utility - a.utility || a.place - b.place);
}

/** With hardly any products left, the third may be lighter than "the lightest". */
function withoutFalseClaims(chosen: readonly Chosen[], needs: readonly Need[]): readonly Chosen[] {
  return chosen.map((one, at) => {
    const isBeaten = chosen.some((other) => other !== one && beats(other.ranked, one, needs));
    return isBeaten ? { ranked: one.ranked, role: { type: "alternative", rank: at + 1 } } : one;
  });
}

/** Whoever is called the lightest must stay the lightest of those shown. */
function beats(one: Ranked, { ranked, role }: Chosen, needs: readonly Need[]): boolean {
  switch (role.type) {
    case "extreme": {
      const own = one.product.attributes[role.attribute.id];
      const named = ranked.product.attributes[role.attribute.id];
      if (typeof own !== "number" || typeof named !== "number") return true;
      return role.end === "most" ? own > named : own < named;
    }
    case "best-for": {
      const at = needs.findIndex(({ id }) => id === role.need.id);
      return (one.satisfactions[at] ?? 0) > (ranked.satisfactions[at] ?? 0);
    }
    case "best-match":
    case "best-value":
    case "alternative":
      return false;
  }
}

function within(ranked: readonly Ranked[], best: Ranked, tolerance: number): readonly Ranked[] {
  return ranked.filter((one) => one !== best && one.utility >= best.utility - tolerance);
}

/** What the cheapest end of the range is worth beside a fully met need. */
const priceWeight = 0.15;

/** Clearly cheaper than the best match at hardly less use. */
function bestValue(
  knowledge: Knowledge,
  likely: readonly Ranked[],
  best: Ranked,
): Ranked | undefined {
  const spread = spreadsFor(knowledge, best.product).get("price");
  const price = best.product.priceCents;
  if (spread === undefined || price === undefined) return undefined;
  for (const tolerance of tolerances) {
    const cheaper = within(likely, best, tolerance).filter(
      ({ product }) => (product.priceCents ?? Infinity) <= price * 0.9,
    );
    const value = (one: Ranked): number =>
      one.utility - priceWeight * percentile(spread, (one.product.priceCents ?? 0) / 100);
    const found = maximum(cheaper, value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The product that is better than all chosen ones at a need they miss, or at an attribute. */
function specialist(
  knowledge: Knowledge,
  likely: readonly Ranked[],
  chosen: readonly Chosen[],
  needs: readonly Need[],
): Chosen | undefined {
  const [best] = chosen;
  if (best === undefined) return undefined;
  for (const tolerance of tolerances) {
    const free = within(likely, best.ranked, tolerance);
    const found = bestForMissedNeed(free, chosen, needs) ?? extreme(knowledge, free, chosen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function bestForMissedNeed(
  free: readonly Ranked[],
  chosen: readonly Chosen[],
  needs: readonly Need[],
): Chosen | undefined {
  for (const [at, need] of needs.entries()) {
    if (chosen.some(({ role }) => role.type === "best-for" && role.need.id === need.id)) continue;
    const reached = Math.max(...chosen.map(({ ranked }) => ranked.satisfactions[at] ?? 0));
    // Of whom the shop does not say it, nothing is claimed.
    const least = Math.max(reached + 0.2, unknownSatisfaction);
    const better = free.find((one) => (one.satisfactions[at] ?? 0) > least);
    if (better !== undefined) return { ranked: better, role: { type: "best-for", need } };
  }
  return undefined;
}

/** The strongest lead over all chosen products in an attribute with a better end. */
function extreme(
  knowledge: Knowledge,
  free: readonly Ranked[],
  chosen: readonly Chosen[],
): Chosen | undefined {
  let found: { readonly chosen: Chosen; readonly lead: number } | undefined;
  for (const attribute of knowledge.catalog.attributes.values()) {
    const end = betterEnd(attribute);
    if (end === undefined || roleTaken(chosen, attribute.id)) continue;
    for (const ranked of free) {
      const lead = leadOver(knowledge, ranked.product, chosen, { attribute, end });
      const weighted = lead * (attribute.matters ?? 1);
      if (lead > 0.1 && weighted > (found?.lead ?? 0)) {
        const role = { type: "extreme", attribute: attribute as NumberAttribute, end } as const;
        found = { chosen: { ranked, role }, lead: weighted };
      }
    }
  }
  return found?.chosen;
}

function betterEnd(attribute: Attribute): "most" | "least" | undefined {
  if (attribute.kind !== "number" || attribute.better === undefined) return undefined;
  const end = attribute.better === "higher" ? "most" : "least";
  const named =
    end === "most" ? (attribute.most ?? attribute.more) : (attribute.least ?? attribute.less);
  return named === undefined ? undefined : end;
}

function roleTaken(chosen: readonly Chosen[], attribute: string): boolean {
  return chosen.some(
    ({ role }) =>
      (role.type === "extreme" && role.attribute.id === attribute) ||
      (role.type === "best-value" && attribute === "price"),
  );
}

/** How far ahead of the best of the others, in shares of the assortment. */
function leadOver(
  knowledge: Knowledge,
  product: Product,
  others: readonly Chosen[],
  { attribute, end }: { readonly attribute: Attribute; readonly end: "most" | "least" },
): number {
  const spread = spreadsFor(knowledge, product).get(attribute.id);
  const own = product.attributes[attribute.id];
  if (spread === undefined || typeof own !== "number") return 0;
  const leads = others.map(({ ranked }) => {
    const other = ranked.product.attributes[attribute.id];
    if (typeof other !== "number") return 0;
    const difference = percentile(spread, own) - percentile(spread, other);
    return end === "most" ? difference : -difference;
  });
  return Math.min(...leads);
}

function runnerUp(ranked: readonly Ranked[], chosen: readonly Chosen[]): Chosen | undefined {
  const next = ranked.find((one) => !chosen.some(({ ranked: taken }) => taken === one));
  return next && { ranked: next, role: { type: "alternative", rank: chosen.length + 1 } };
}

/** When hardly anything fits, nothing is chosen; what is there gets its role. */
function nameRoles(
  knowledge: Knowledge,
  shown: readonly Ranked[],
  needs: readonly Need[],
): readonly Chosen[] {
  const [best, ...others] = shown;
  if (best === undefined) return [];
  const chosen: Chosen[] = [{ ranked: best, role: { type: "best-match" } }];
  for (const ranked of others) {
    const role = valueRole(ranked, shown, chosen) ??
      bestForMissedNeed([ranked], chosen, needs)?.role ??
      extreme(knowledge, [ranked], chosen)?.role ?? {
        type: "alternative",
        rank: chosen.length + 1,
      };
    chosen.push({ ranked, role });
  }
  return withoutFalseClaims(chosen, needs);
}

function valueRole(
  ranked: Ranked,
  shown: readonly Ranked[],
  chosen: readonly Chosen[],
): Role | undefined {
  const price = ranked.product.priceCents;
  if (price === undefined || chosen.some(({ role }) => role.type === "best-value"))
    return undefined;
  const cheapest = shown.every(
    (other) => other === ranked || (other.product.priceCents ?? -1) > price,
  );
  return cheapest ? { type: "best-value" } : undefined;
}

function maximum<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  let best: T | undefined;
  let bestScore = -Infinity;
  for (const item of items) {
    const found = score(item);
    if (found > bestScore) [best, bestScore] = [item, found];
  }
  return best;
}

/** The role as one word, for the wire and for statistics. */
export function roleId(role: Role): string {
  switch (role.type) {
    case "best-match":
    case "best-value":
      return role.type;
    case "best-for":
      return `best-for:${role.need.id}`;
    case "extreme":
      return `${role.end}:${role.attribute.id}`;
    case "alternative":
      return `alternative-${role.rank}`;
  }
}
