import { activeAnswers, type Answers } from "../flow/answer.ts";
import { hasBit, type Bitset } from "../lib/bitset.ts";
import type { Knowledge } from "./knowledge.ts";
import { logLikelihoods } from "./patterns.ts";
import type { Need } from "./need.ts";
import { outcomeOf } from "../catalog/outcome.ts";

/** One weight per product, adding up to 1 over the candidates: how likely it is the right one. */
export type Belief = Float64Array;

export interface BeliefInput {
  readonly answers: Answers;
  readonly needs: readonly Need[];
  /** Products that may be believed in at all. */
  readonly candidates: Bitset;
  /** Log-prior plus text relevance per product, bounded; none without it. */
  readonly prior?: Float64Array;
}

/**
 * Bayes over the catalogue with answers that may be wrong: no answer ever rules a product out, and
 * an attribute the shop does not state neither speaks for a product nor against it.
 */
export function believe(knowledge: Knowledge, input: BeliefInput): Belief {
  const { size } = knowledge.facets;
  const log = input.prior?.slice() ?? new Float64Array(size);
  for (const [id, answer] of activeAnswers(knowledge.flow, input.answers)) {
    const known = knowledge.questions.get(id);
    if (known === undefined || answer.type !== "options") continue;
    const chosen = known.options
      .map((option, at) => (answer.options.includes(option.option.id) ? at : -1))
      .filter((at) => at >= 0 && known.options[at]?.neutral === false);
    if (chosen.length === 0) continue;
    const logs = logLikelihoods(known.patterns, chosen, known.question.combine);
    addByPattern(log, known.patterns.patternOf, logs);
  }
  for (const need of input.needs)
    if (!wasChosen(input.answers, need)) addNeed(log, knowledge, need);
  return normalise(log, input.candidates);
}

/** Options chosen have been counted with their question. */
function wasChosen(answers: Answers, need: Need): boolean {
  return need.question !== undefined && answers.get(need.question)?.type === "options";
}

function addByPattern(log: Float64Array, patternOf: Uint16Array, logs: Float64Array): void {
  for (let place = 0; place < log.length; place += 1) {
    log[place] = (log[place] ?? 0) + (logs[patternOf[place] ?? 0] ?? 0);
  }
}

/** An amount or a need from free text is a yes-or-no answer to a question nobody asked. */
function addNeed(log: Float64Array, { facets, scope }: Knowledge, need: Need): void {
  const parts = [need.must, need.wish].filter((part) => part !== undefined);
  const outcome = outcomeOf({ type: "all", of: parts }, facets, scope);
  const [yes, unknown, no] = [Math.log(0.9), Math.log(0.5), Math.log(0.1)];
  for (let place = 0; place < log.length; place += 1) {
    const step = hasBit(outcome.yes, place) ? yes : hasBit(outcome.unknown, place) ? unknown : no;
    log[place] = (log[place] ?? 0) + step;
  }
}

function normalise(log: Float64Array, candidates: Bitset): Belief {
  let highest = -Infinity;
  for (let place = 0; place < log.length; place += 1) {
    if (hasBit(candidates, place)) highest = Math.max(highest, log[place] ?? -Infinity);
  }
  const belief = new Float64Array(log.length);
  let total = 0;
  for (let place = 0; place < log.length; place += 1) {
    if (!hasBit(candidates, place)) continue;
    const weight = Math.exp((log[place] ?? -Infinity) - highest);
    belief[place] = weight;
    total += weight;
  }
  if (total > 0)
    for (let place = 0; place < belief.length; place += 1)
      belief[place] = (belief[place] ?? 0) / total;
  return belief;
}

/** The belief that one of the `count` likeliest products is the right one. */
export function topBelief(belief: Belief, count: number): number {
  const top: number[] = [];
  for (const weight of belief) {
    if (top.length < count || weight > (top.at(-1) ?? 0)) {
      top.push(weight);
      top.sort((a, b) => b - a);
      if (top.length > count) top.pop();
    }
  }
  return top.reduce((sum, weight) => sum + weight, 0);
}
