import type { Answer, Answers } from "../flow/answer.ts";
import type { QuestionId } from "../flow/flow.ts";
import { hasBit } from "../lib/bitset.ts";
import { believe } from "./belief.ts";
import type { Knowledge, QuestionKnowledge } from "./knowledge.ts";
import { gainOf } from "./next-question.ts";

/** This many shoppers, spread evenly over the catalogue, stand for all. */
const shoppersMax = 120;
/** Beyond this many questions nobody is still answering; the rest keep their order. */
const orderedMax = 10;

/**
 * Puts questions into greedy information order: first the one that tells most by itself, then the
 * one that tells most to shoppers who answered the first, and so on. A fixed order found so comes
 * within a few points of choosing anew every time, and it can be read and edited.
 */
export function orderQuestions(knowledge: Knowledge): readonly QuestionId[] {
  const shoppers = pickShoppers(knowledge);
  const open = new Map(knowledge.questions);
  const ordered: QuestionId[] = takeRequired(open);
  while (open.size > 0 && ordered.length < orderedMax) {
    const beliefs = shoppers.map((place) =>
      believe(knowledge, {
        answers: answersOf(knowledge, ordered, place),
        needs: [],
        candidates: knowledge.scope,
      }),
    );
    const [best] = [...open.values()]
      .map((known) => {
        const total = beliefs.reduce((sum, belief) => sum + gainOf(known, belief), 0);
        return { id: known.question.id, gain: total * known.question.answerable };
      })
      .sort((a, b) => b.gain - a.gain);
    if (best === undefined) break;
    ordered.push(best.id);
    open.delete(best.id);
  }
  return [...ordered, ...open.keys()];
}

/** What must be asked is asked first, however little it tells. */
function takeRequired(open: Map<QuestionId, QuestionKnowledge>): QuestionId[] {
  const required = [...open.values()].filter(({ question }) => question.required);
  for (const { question } of required) open.delete(question.id);
  return required.map(({ question }) => question.id);
}

function pickShoppers({ facets }: Knowledge): readonly number[] {
  const count = Math.min(facets.size, shoppersMax);
  return Array.from({ length: count }, (_, at) => Math.floor((at * facets.size) / count));
}

/** What somebody who is happiest with this product would have answered. */
function answersOf(knowledge: Knowledge, asked: readonly QuestionId[], place: number): Answers {
  const answers = new Map<QuestionId, Answer>();
  for (const id of asked) {
    const known = knowledge.questions.get(id);
    const fitting = known?.options.find(
      ({ outcome, neutral }) => !neutral && hasBit(outcome.yes, place),
    );
    answers.set(
      id,
      fitting === undefined
        ? { type: "unsure" }
        : { type: "options", options: [fitting.option.id] },
    );
  }
  return answers;
}
