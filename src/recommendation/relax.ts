import type { Condition } from "../catalog/condition.ts";
import {
  countBits,
  countCommon,
  difference,
  hasBit,
  intersection,
  union,
  type Bitset,
} from "../lib/bitset.ts";
import type { Knowledge } from "./knowledge.ts";
import { isNamedBy, toBetween, type Need } from "./need.ts";
import { learnNeed, meetsMust, type Narrowing, type NarrowingNeed } from "./narrow.ts";

/** What is shown when too few products meet every must, and what would mend it. */
export interface Relaxation {
  /** The smallest set of musts that no product meets together; empty when some product does. */
  readonly conflict: readonly Need[];
  /** Musts that gave way, those one would miss least first. */
  readonly gaveWay: readonly Need[];
  /** Products that meet everything, except that the shop does not say something. */
  readonly unstated: Bitset;
  /** Products that meet every must that did not give way. */
  readonly relaxed: Bitset;
  /** The cheapest ways to have a choice again. */
  readonly repairs: readonly Repair[];
}

/** One change to the needs, and how many products it brings. */
export type Repair =
  | { readonly type: "drop"; readonly need: Need; readonly count: number }
  /** Raises a ceiling or lowers a floor as little as it takes. */
  | {
      readonly type: "loosen";
      readonly need: Need;
      readonly attribute: string;
      readonly bound: "min" | "max";
      readonly value: number;
      readonly count: number;
    };

const repairsMax = 2;

/**
 * Gives up as little as possible until `wanted` products can be shown. Which needs clash is found
 * with QuickXplain (Junker 2004), what gives way with FastDiag (Felfernig, Schubert, Zehentner
 * 2012), both over one bitset per need: a check is a few ANDs, not a query.
 */
export function relax(knowledge: Knowledge, narrowing: Narrowing, wanted: number): Relaxation {
  const musts = inOrderOfImportance(
    knowledge,
    narrowing.needs.filter((one) => one.must !== undefined),
  );
  const enough = (kept: readonly NarrowingNeed[], least: number): boolean =>
    countForms(knowledge, meetingAll(knowledge, kept), least) >= least;
  const reachable = countForms(knowledge, knowledge.scope, wanted);
  const conflict = enough(musts, 1) ? [] : minimalConflict(musts, (kept) => enough(kept, 1));
  const gaveWay = preferredDiagnosis(musts, (kept) => enough(kept, reachable));
  const kept = musts.filter((must) => !gaveWay.includes(must));
  return {
    conflict: conflict.map(({ need }) => need),
    gaveWay: gaveWay.map(({ need }) => need).reverse(),
    unstated: meetingAllOrUnstated(knowledge, musts),
    relaxed: meetingAll(knowledge, kept),
    repairs: findRepairs(knowledge, musts, conflict.length > 0 ? conflict : gaveWay),
  };
}

/** The most important must first: what the flow's `relax` names early is given up early. */
function inOrderOfImportance(
  { flow }: Knowledge,
  musts: readonly NarrowingNeed[],
): readonly NarrowingNeed[] {
  const cost = ({ need }: NarrowingNeed): number => {
    const named = flow.relax.findIndex((entry) => isNamedBy(need, entry));
    if (named >= 0) return named;
    if (need.source === "critique") return -1;
    const asked = flow.questions.findIndex((question) => question.id === need.question);
    const required = asked >= 0 && flow.questions[asked]?.required === true;
    // What was asked later matters less; what must be asked matters most.
    return required ? Infinity : flow.relax.length + flow.questions.length - asked;
  };
  return [...musts].sort((a, b) => cost(b) - cost(a));
}

function meetingAll({ scope }: Knowledge, kept: readonly NarrowingNeed[]): Bitset {
  return kept.reduce(
    (left, { must }) => (must === undefined ? left : intersection(left, must.yes)),
    scope,
  );
}

function meetingAllOrUnstated({ scope }: Knowledge, musts: readonly NarrowingNeed[]): Bitset {
  return musts.reduce(
    (left, { must }) =>
      must === undefined ? left : intersection(left, union(must.yes, must.unknown)),
    scope,
  );
}

/** Women's and men's forms of one model are one thing to choose. Counts no further than `limit`. */
export function countForms({ catalog }: Knowledge, places: Bitset, limit: number): number {
  const forms = new Set<string>();
  for (const [place, product] of catalog.products.entries()) {
    if (!hasBit(places, place)) continue;
    forms.add(product.group ?? product.id);
    if (forms.size >= limit) break;
  }
  return forms.size;
}

type Consistent = (kept: readonly NarrowingNeed[]) => boolean;

/** QuickXplain: of several minimal conflicts, the one among the most important needs. */
function minimalConflict(
  musts: readonly NarrowingNeed[],
  consistent: Consistent,
): readonly NarrowingNeed[] {
  const search = (
    background: readonly NarrowingNeed[],
    added: boolean,
    open: readonly NarrowingNeed[],
  ): readonly NarrowingNeed[] => {
    if (added && !consistent(background)) return [];
    if (open.length === 1) return open;
    const half = Math.floor(open.length / 2);
    const [first, second] = [open.slice(0, half), open.slice(half)];
    const late = search([...background, ...first], first.length > 0, second);
    const early = search([...background, ...late], late.length > 0, first);
    return [...early, ...late];
  };
  return musts.length === 0 ? [] : search([], false, musts);
}

/** FastDiag: the smallest change of the least important needs after which enough is left. */
function preferredDiagnosis(
  musts: readonly NarrowingNeed[],
  consistent: Consistent,
): readonly NarrowingNeed[] {
  const search = (
    removed: boolean,
    open: readonly NarrowingNeed[],
    all: readonly NarrowingNeed[],
  ): readonly NarrowingNeed[] => {
    if (removed && consistent(all)) return [];
    if (open.length === 1) return open;
    const half = Math.floor(open.length / 2);
    const [first, second] = [open.slice(0, half), open.slice(half)];
    const early = search(second.length > 0, first, without(all, second));
    const late = search(early.length > 0, second, without(all, early));
    return [...early, ...late];
  };
  if (musts.length === 0 || consistent(musts)) return [];
  return consistent([]) ? search(false, musts, musts) : musts;
}

function without(
  all: readonly NarrowingNeed[],
  removed: readonly NarrowingNeed[],
): readonly NarrowingNeed[] {
  return all.filter((one) => !removed.includes(one));
}

/** Changes to a single need that bring further products, the least important need first. */
function findRepairs(
  knowledge: Knowledge,
  musts: readonly NarrowingNeed[],
  clashing: readonly NarrowingNeed[],
): readonly Repair[] {
  const before = countBits(meetingAll(knowledge, musts));
  const repairs = [...clashing].reverse().flatMap((one): readonly Repair[] => {
    const others = without(musts, [one]);
    const rest = meetingAll(knowledge, others);
    const count = countBits(rest);
    if (count === before) return [];
    const loosened = loosen(knowledge, one, rest);
    return loosened === undefined ? [{ type: "drop", need: one.need, count }] : [loosened];
  });
  return repairs.slice(0, repairsMax);
}

/** "Up to €200" can become "up to €230" instead of vanishing. */
function loosen(
  knowledge: Knowledge,
  { need, must: kept }: NarrowingNeed,
  rest: Bitset,
): Repair | undefined {
  const limit = isAmount(need) ? limitOf(need.must) : undefined;
  const numbers = limit && knowledge.facets.numbers(limit.attribute);
  if (limit === undefined || numbers === undefined || kept === undefined) return undefined;
  const { attribute, bound } = limit;
  const beyond = difference(rest, kept.yes);
  let nearest: number | undefined;
  for (let place = 0; place < numbers.length; place += 1) {
    const value = numbers[place] ?? Number.NaN;
    if (Number.isNaN(value) || !hasBit(beyond, place)) continue;
    const closer = bound === "max" ? value < (nearest ?? Infinity) : value > (nearest ?? -Infinity);
    if (closer) nearest = value;
  }
  if (nearest === undefined) return undefined;
  const value = roundOutwards(nearest, bound);
  const range = bound === "max" ? { max: value } : { min: value };
  const { must } = learnNeed(knowledge, { ...need, must: toBetween(attribute, range) });
  const count = must === undefined ? 0 : countCommon(rest, must.yes);
  return { type: "loosen", need, attribute, bound, value, count };
}

/**
 * A number the shopper thinks in. "Lasting rain" also stands for a limit, but nobody would rather
 * have "from 2,000 mm" instead.
 */
function isAmount({ option, must }: Need): boolean {
  return option === undefined || (must?.type === "test" && must.attribute === "price");
}

/** A must that is one limit on one number. */
function limitOf(
  must: Condition | undefined,
): { readonly attribute: string; readonly bound: "min" | "max" } | undefined {
  if (must?.type !== "test" || must.test.type !== "between") return undefined;
  const { min, max } = must.test;
  if (min !== undefined && max !== undefined) return undefined;
  return { attribute: must.attribute, bound: max === undefined ? "min" : "max" };
}

/** Nobody says "up to €203.95": two leading digits, rounded away from the limit. */
function roundOutwards(value: number, bound: "min" | "max"): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  const steps = value / step;
  const rounded = bound === "max" ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9);
  return Number((rounded * step).toPrecision(12));
}

/** The musts a shown product does not meet, and those the shop does not state. */
export function missedMusts(
  needs: readonly NarrowingNeed[],
  place: number,
): { readonly unmet: readonly Need[]; readonly unstated: readonly Need[] } {
  const of = (wanted: "no" | "unknown") =>
    needs.filter((one) => meetsMust(one, place) === wanted).map(({ need }) => need);
  return { unmet: of("no"), unstated: of("unknown") };
}
