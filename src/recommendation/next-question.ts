import { applies, type Answers } from "../flow/answer.ts";
import type { Question, QuestionId } from "../flow/flow.ts";
import { countCommon, type Bitset } from "../lib/bitset.ts";
import type { Belief } from "./belief.ts";
import type { Knowledge, OptionKnowledge, QuestionKnowledge } from "./knowledge.ts";

/** A question worth asking now. */
export interface OpenQuestion {
  readonly question: Question;
  /** Options that still keep products, in the order of the flow. */
  readonly options: readonly OptionKnowledge[];
  /** Expected information gain times the chance of an answer, in bits. */
  readonly gainBits: number;
}

export interface QuestionInput {
  readonly answers: Answers;
  readonly belief: Belief;
  /** Products that fit what was said so far. */
  readonly fitting: Bitset;
  /** Put before and passed over: of the required ones another goes first. */
  readonly passedOver?: ReadonlySet<QuestionId>;
}

/** Within this much of the best gain the author's order decides: it keeps conversations stable. */
const tieBits = 0.05;

/** A shopper reads at most this many options. */
export const optionsMax = 8;

/**
 * The open question with the highest expected information gain about the product, times the chance
 * that the shopper can answer (Doyle & Cunningham 2000). Gain, not the entropy of the answers: a
 * question all of whose options fit every product has much entropy and no information.
 */
export function nextQuestion(knowledge: Knowledge, input: QuestionInput): OpenQuestion | undefined {
  const open = openQuestions(knowledge, input);
  const required = open.filter(({ question }) => question.required);
  const fresh = required.find(({ question }) => input.passedOver?.has(question.id) !== true);
  if (required.length > 0) return fresh ?? required[0];
  if (knowledge.flow.engine.next === "authored") return open[0];
  const best = Math.max(...open.map((one) => one.gainBits));
  return open.find((one) => one.gainBits >= best - tieBits);
}

/** All questions that could be asked now, in the order of the flow. */
export function openQuestions(knowledge: Knowledge, input: QuestionInput): readonly OpenQuestion[] {
  return knowledge.flow.questions.flatMap((question) => {
    if (input.answers.has(question.id) || !applies(knowledge.flow, question.id, input.answers)) {
      return [];
    }
    const known = knowledge.questions.get(question.id);
    const options = known === undefined ? [] : offeredOptions(known, input.fitting);
    if (known === undefined || !isWorthAsking(question, options)) return [];
    const gainBits = expectedGain(known, input.belief) * question.answerable;
    return [{ question, options, gainBits }];
  });
}

/**
 * What the weather of a place and month tells about a product: measured over the climate table and
 * the demo catalogue, in each of its flows (0.30 to 0.33 bits against the mixture of all weathers).
 */
const placeBits = 0.3;

/** A place has no options to reckon with, so it is worth what places usually are. */
function expectedGain(known: QuestionKnowledge, belief: Belief): number {
  const gain = gainOf(known, belief);
  return known.question.kind === "place" ? Math.max(gain, placeBits) : gain;
}

/** A budget or a place may be typed, so it needs no options; any other question needs a real choice. */
function isWorthAsking(question: Question, options: readonly OptionKnowledge[]): boolean {
  if (question.amount !== undefined || question.kind === "place") return true;
  const choices = options.filter((option) => !option.neutral).length;
  return question.kind === "yes-no" ? choices >= 1 : options.length >= 2 && choices >= 1;
}

/** Options nobody could be served with are not offered. */
export function offeredOptions(
  known: QuestionKnowledge,
  fitting: Bitset,
): readonly OptionKnowledge[] {
  const kept = known.options
    .map((option) => ({ option, count: countCommon(option.keeps, fitting) }))
    .filter(({ option, count }) => option.neutral || count > 0);
  if (kept.length <= optionsMax || known.question.kind === "month") {
    return kept.map(({ option }) => option);
  }
  const likeliest = new Set(
    [...kept]
      .sort((a, b) => b.count - a.count)
      .slice(0, optionsMax)
      .map(({ option }) => option),
  );
  return kept.map(({ option }) => option).filter((option) => likeliest.has(option));
}

/**
 * Expected information gain of a question, in bits: Σ over options of P(option) times how far its
 * choice would move the belief (Kullback-Leibler). An option that asks for nothing moves nothing.
 */
export function gainOf({ patterns }: QuestionKnowledge, belief: Belief): number {
  const { optionCount, neutral, likelihood } = patterns;
  const mass = massOfPatterns(patterns, belief);
  let gain = 0;
  for (let option = 0; option < optionCount; option += 1) {
    if (neutral[option] === true) continue;
    let chosen = 0;
    for (const [pattern, weight] of mass.entries()) {
      chosen += weight * (likelihood[pattern * optionCount + option] ?? 0);
    }
    for (const [pattern, weight] of mass.entries()) {
      const likely = likelihood[pattern * optionCount + option] ?? 0;
      if (weight > 0) gain += weight * likely * Math.log2(likely / chosen);
    }
  }
  return gain;
}

/** How much belief lies on the products of each pattern. */
function massOfPatterns(
  { patternOf, patternCount }: QuestionKnowledge["patterns"],
  belief: Belief,
): Float64Array {
  const mass = new Float64Array(patternCount);
  for (let place = 0; place < belief.length; place += 1) {
    const pattern = patternOf[place] ?? 0;
    mass[pattern] = (mass[pattern] ?? 0) + (belief[place] ?? 0);
  }
  return mass;
}
