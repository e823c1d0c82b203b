import type { Condition } from "../catalog/condition.ts";
import { outcomeOf, type Outcome } from "../catalog/outcome.ts";
import { countBits, hasBit, intersection, isEmpty, type Bitset } from "../lib/bitset.ts";
import { remembered } from "../lib/remembered.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Need } from "./need.ts";
import { isOrder } from "./sorted.ts";

/** A need with the products it is met by. */
export interface NarrowingNeed {
  readonly need: Need;
  readonly must?: Outcome;
  readonly wish?: Outcome;
}

export interface Narrowing {
  readonly needs: readonly NarrowingNeed[];
  /** In scope, and known to meet every must. */
  readonly candidates: Bitset;
  /**
   * Candidates that are also known to meet the wishes, as far as any candidate does: the number
   * that shrinks with every answer. A wish nobody meets leaves it as it is, and so does what was
   * only concluded from a place and a month: it orders.
   */
  readonly fitting: Bitset;
}

/** Reduces the scope to what the needs leave. Costs a few bitset operations per need. */
export function narrow(knowledge: Knowledge, needs: readonly Need[]): Narrowing {
  const known = needs.map((need) => learnNeed(knowledge, need));
  const candidates = known.reduce(
    (left, { must }) => (must === undefined ? left : intersection(left, must.yes)),
    knowledge.scope,
  );
  return { needs: known, candidates, fitting: fitting(known, candidates) };
}

/** Of these candidates, the ones that meet the wishes as far as any of them does. */
export function fitting(needs: readonly NarrowingNeed[], candidates: Bitset): Bitset {
  return needs.reduce((left, { need, wish }) => {
    if (wish === undefined || need.source === "assumption") return left;
    const narrower = intersection(left, wish.yes);
    return isEmpty(narrower) ? left : narrower;
  }, candidates);
}

/**
 * Which products meet a need. What an option asks for is asked for by many shoppers, so it is
 * remembered; there are no more of those than options.
 */
export function learnNeed(knowledge: Knowledge, need: Need): NarrowingNeed {
  return need.option === undefined ? learn(knowledge, need) : learnedIn(knowledge)(need);
}

const learnedIn = remembered((knowledge: Knowledge) =>
  remembered((need: Need) => learn(knowledge, need)),
);

function learn(knowledge: Knowledge, need: Need): NarrowingNeed {
  // What is only sorted by leaves as many as there were.
  if (isOrder(need)) return { need };
  const outcome = (condition: Condition): Outcome =>
    outcomeOf(condition, knowledge.facets, knowledge.scope);
  return {
    need,
    ...(need.must && { must: outcome(need.must) }),
    ...(need.wish && { wish: outcome(need.wish) }),
  };
}

export type Meets = "yes" | "no" | "unknown";

/** Whether one product meets a need, must and wish together. */
export function meetsNeed({ must, wish }: NarrowingNeed, place: number): Meets {
  return worse(must && meets(must, place), wish && meets(wish, place));
}

export function meetsMust({ must }: NarrowingNeed, place: number): Meets {
  return must === undefined ? "yes" : meets(must, place);
}

function meets(outcome: Outcome, place: number): Meets {
  if (hasBit(outcome.yes, place)) return "yes";
  return hasBit(outcome.unknown, place) ? "unknown" : "no";
}

function worse(a: Meets = "yes", b: Meets = "yes"): Meets {
  if (a === "no" || b === "no") return "no";
  return a === "unknown" || b === "unknown" ? "unknown" : "yes";
}

/** How many products are left, for the funnel line. */
export function countFitting(narrowing: Narrowing): number {
  return countBits(narrowing.fitting);
}
