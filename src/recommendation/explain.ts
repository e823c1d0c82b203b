import { optional } from "../lib/optional.ts";
import { phrasesFor } from "../wording/phrases.ts";
import type { Chosen } from "./choose.ts";
import type { Evidence } from "./evidence.ts";
import { comparableIn } from "./explaining/compared.ts";
import {
  byScore,
  type ExplainedProduct,
  type ExplainInput,
} from "./explaining/explained-product.ts";
import { missedNeeds } from "./explaining/missed-needs.ts";
import { needReasons } from "./explaining/need-reasons.ts";
import { roleReasons } from "./explaining/role-reason.ts";
import { standing, strongestPoints } from "./explaining/standing.ts";
import { findWeakness } from "./explaining/weakness.ts";
import type { Knowledge } from "./knowledge.ts";

export interface Explanation {
  /** Two, the strongest first. */
  readonly reasons: readonly Evidence[];
  readonly drawback?: Evidence;
}

const reasonsMax = 2;

/**
 * Two reasons and one drawback per product, from the same numbers that ranked it. A reason counts
 * more when the others shown, and most products of the scope, do not have it.
 */
export function explain(knowledge: Knowledge, input: ExplainInput, chosen: Chosen): Explanation {
  const context: ExplainedProduct = {
    knowledge,
    input,
    chosen,
    phrases: phrasesFor(input.locale, input.address),
    compared: () => comparableIn(knowledge)(chosen.ranked.product),
  };
  const missed = missedMost(context);
  const reasons = firstDistinct(reasonsOf(context, missed), reasonsMax);
  const drawback = missed ?? findWeakness(context, reasons);
  return { reasons, ...optional("drawback", drawback) };
}

/**
 * The strongest first; what is not asked for is not put into words. What is said against a product
 * ("only warmth 3") is praised in it only when nothing else is left.
 */
function* reasonsOf(context: ExplainedProduct, missed: Evidence | undefined): Iterable<Evidence> {
  yield* roleReasons(context);
  const later: Evidence[] = [];
  for (const reason of otherReasons(context)) {
    if (reason.field === missed?.field) later.push(reason);
    else yield reason;
  }
  yield* later;
}

function* otherReasons(context: ExplainedProduct): Iterable<Evidence> {
  const wanted = needReasons(context);
  yield* byScore(wanted.filter(({ evidence }) => !isSelfEvident(context.knowledge, evidence)));
  yield* standing(context, "reason");
  yield* byScore(wanted);
  yield* strongestPoints(context);
}

/**
 * "It is a jacket" is true of all jackets, and "it comes in M" of all that are left to whoever wears
 * M: said only when there is nothing better to say.
 */
function isSelfEvident({ catalog }: Knowledge, { field }: Evidence): boolean {
  const attribute = catalog.attributes.get(field);
  return attribute?.matters === 0 || attribute?.variant === true;
}

/** One statement per field: "waterproof" twice in other words is one reason. */
function firstDistinct(evidence: Iterable<Evidence>, most: number): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const one of evidence) {
    if (found.length === most) break;
    const isSaid = found.some(
      ({ field, text }) =>
        field === one.field || repeats(one.text, text) || repeats(text, one.text),
    );
    if (!isSaid) found.push(one);
  }
  return found;
}

/** "Neckline: Hood" says nothing beside "With a hood": catalogues may have one thing twice. */
function repeats(fact: string, sentence: string): boolean {
  const value = /^[^:]+: ([^:\d]+)$/.exec(fact)?.[1];
  if (value === undefined || sentence.includes(":")) return false;
  const words = value.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const said = sentence.toLowerCase();
  return words.length > 0 && words.every((word) => said.includes(word));
}

/** The gravest of what it lacks, other than what earned it its badge if there is any other. */
function missedMost(context: ExplainedProduct): Evidence | undefined {
  const missed = byScore(missedNeeds(context));
  const badge = new Set(roleReasons(context).map(({ field }) => field));
  return missed.find(({ field }) => !badge.has(field)) ?? missed[0];
}
