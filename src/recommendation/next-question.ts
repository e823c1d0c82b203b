import { applies, type Answers } from "../flow/answer.ts";
import type { Question, QuestionId } from "../flow/flow.ts";
import { countCommon, hasBit, type Bitset } from "../lib/bitset.ts";
import type { Belief } from "./belief.ts";
import { asksForWearer } from "./children-last.ts";
import { createExpectedSuccess } from "./expected-success.ts";
import { optional } from "../lib/optional.ts";
import type { Knowledge, OptionKnowledge, QuestionKnowledge } from "./knowledge.ts";
import type { Standing } from "./recommend.ts";

/** A question worth asking now. */
export interface OpenQuestion {
  readonly question: Question;
  /** Options that still keep products, in the order of the flow. */
  readonly options: readonly OptionKnowledge[];
  /** Expected information gain times the chance of an answer, in bits. */
  readonly gainBits: number;
  /** How likely the right product is one that comes last until this is answered, 0 to 1. */
  readonly reveals: number;
}

export interface QuestionInput {
  readonly answers: Answers;
  readonly belief: Belief;
  /** Products that fit what was said so far. */
  readonly fitting: Bitset;
  /** Products that come last until it is said whom it is for. */
  readonly heldBack?: Bitset;
  /** Products that meet every must, whatever was wished for; those that fit, without them. */
  readonly candidates?: Bitset;
  /** Put before and passed over: of the required ones another goes first. */
  readonly passedOver?: ReadonlySet<QuestionId>;
}

/** What a question is chosen from, at one point of a conversation. */
export function askingAt(
  { belief, narrowing, heldBack }: Pick<Standing, "belief" | "narrowing" | "heldBack">,
  answers: Answers,
): QuestionInput {
  const { fitting, candidates } = narrowing;
  return { answers, belief, fitting, candidates, ...optional("heldBack", heldBack) };
}

/** Within this much of the best gain, in bits or as a share of it, questions tell about as much. */
const tieBits = 0.05;
const tieShare = 0.2;
/** Chances of success this near each other are alike: the author's order decides. */
const tieSuccessShare = 0.02;

/** So likely the right product must be held back for a question to be asked for its sake. */
export const revealsMin = 0.2;

/** A shopper reads at most this many options. */
export const optionsMax = 8;

/**
 * The open question with the highest expected information gain about the product, times the chance
 * that the shopper can answer (Doyle & Cunningham 2000). Gain, not the entropy of the answers: a
 * question all of whose options fit every product has much entropy and no information.
 *
 * Among those that tell about as much, the one after which the right product is most likely one of
 * three shown; and where that is alike, the author's first. Whom it is for is among them as soon as
 * something for children may well be meant, which is not shown to somebody who did not say so.
 */
export function nextQuestion(knowledge: Knowledge, input: QuestionInput): OpenQuestion | undefined {
  const open = openQuestions(knowledge, input);
  const required = open.filter(({ question }) => question.required);
  const fresh = required.find(({ question }) => input.passedOver?.has(question.id) !== true);
  if (required.length > 0) return fresh ?? required[0];
  if (knowledge.flow.engine.next === "authored") return open[0];
  return mostPromising(knowledge, contenders(open), input);
}

/** The questions that tell about as much as the one that tells most. */
function contenders(open: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const best = Math.max(...open.map((one) => one.gainBits));
  const least = Math.min(best - tieBits, best * (1 - tieShare));
  return open.filter((one) => one.gainBits >= least || one.reveals >= revealsMin);
}

function mostPromising(
  knowledge: Knowledge,
  open: readonly OpenQuestion[],
  { belief, heldBack }: QuestionInput,
): OpenQuestion | undefined {
  if (open.length < 2) return open[0];
  const expect = createExpectedSuccess(knowledge, belief, heldBack);
  const success = open.map(({ question }) => {
    const known = knowledge.questions.get(question.id);
    // What is typed cannot be reckoned with beforehand; the author's order decides about it.
    return known === undefined || known.options.length === 0 ? undefined : expect(known);
  });
  const best = Math.max(...success.map((one = 0) => one));
  return open.find((_, at) => (success[at] ?? best) >= best * (1 - tieSuccessShare));
}

/** All questions that could be asked now, in the order of the flow. */
export function openQuestions(knowledge: Knowledge, input: QuestionInput): readonly OpenQuestion[] {
  const held = massOn(input.heldBack, input.belief);
  return knowledge.flow.questions.flatMap((question) => {
    if (input.answers.has(question.id) || !applies(knowledge.flow, question.id, input.answers)) {
      return [];
    }
    const known = knowledge.questions.get(question.id);
    if (known === undefined) return [];
    const reveals = held > 0 && asksForWearer(question) ? held : 0;
    // If all that fits is for children, "for a woman" has to be offered all the same.
    const offered = reveals >= revealsMin ? (input.candidates ?? input.fitting) : input.fitting;
    const options = offeredOptions(known, offered);
    if (!isWorthAsking(question, options)) return [];
    const gainBits = expectedGain(known, input.belief) * question.answerable;
    return [{ question, options, gainBits, reveals }];
  });
}

function massOn(places: Bitset | undefined, belief: Belief): number {
  if (places === undefined) return 0;
  return belief.reduce((sum, weight, place) => (hasBit(places, place) ? sum + weight : sum), 0);
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
 * choice would move the belief (Kullback-Leibler). An option that asks for nothing moves nothing,
 * and a product of which the shop does not say gains nothing by an answer that nobody could give.
 */
export function gainOf({ patterns }: QuestionKnowledge, belief: Belief): number {
  const { optionCount, neutral, likelihood, answered } = patterns;
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
      if (weight > 0 && answered[pattern] === true) {
        gain += weight * likely * Math.log2(likely / chosen);
      }
    }
  }
  return Math.max(0, gain);
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
