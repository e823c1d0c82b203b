import { amountLabeller } from "../conversation/policy.ts";
import type { Answer, Answers } from "../flow/answer.ts";
import { hasBit } from "../lib/bitset.ts";
import type { Random } from "../lib/random.ts";
import type { Product } from "../catalog/product.ts";
import type { Knowledge, QuestionKnowledge } from "../recommendation/knowledge.ts";
import { needsOfAnswers } from "../recommendation/need.ts";
import { recommend, standingAt } from "../recommendation/recommend.ts";

/**
 * What somebody who has this product in mind may say: to each question, with this chance, one or
 * several of the options that hold for it, or the limit it just meets.
 */
export function trueAnswers(
  knowledge: Knowledge,
  place: number,
  { random, share }: { readonly random: Random; readonly share: number },
): Answers {
  const answers = [...knowledge.questions.values()].flatMap((known) => {
    const isSaid = random.chance(share);
    const answer = isSaid ? trueAnswer(knowledge, known, { place, random }) : undefined;
    return answer === undefined ? [] : [[known.question.id, answer] as const];
  });
  return new Map(answers);
}

function trueAnswer(
  { catalog }: Knowledge,
  { question, options }: QuestionKnowledge,
  { place, random }: { readonly place: number; readonly random: Random },
): Answer | undefined {
  if (!question.enabled) return undefined;
  const value = question.amount && catalog.products[place]?.attributes[question.amount.attribute];
  if (typeof value === "number") {
    return { type: "amount", max: value, ...(question.kind === "range" && { min: value }) };
  }
  const right = options
    .filter(({ neutral, outcome }) => !neutral && hasBit(outcome.yes, place))
    .map(({ option }) => option.id);
  if (question.kind === "multi" && right.length > 1 && random.chance(0.5)) {
    return { type: "options", options: right };
  }
  const one = random.pick(right);
  return one === undefined ? undefined : { type: "options", options: [one] };
}

/** The products somebody sees who has said that. */
export function shownAfter(knowledge: Knowledge, answers: Answers): readonly Product[] {
  const { flow } = knowledge;
  const needs = needsOfAnswers(flow, answers, amountLabeller(knowledge));
  const { products } = recommend(knowledge, standingAt(knowledge, { needs, answers }), {
    locale: flow.locales[0] ?? "en",
    count: flow.results.show,
  });
  return products.map(({ product }) => product);
}
